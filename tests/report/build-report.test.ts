import { describe, expect, test } from 'vitest';
import { reportWords } from '../../src/i18n/de/report';
import { buildReport } from '../../src/report/build-report';
import { WHOLE_REPORT } from '../../src/report/report-model';
import { answers, assessment, checkpointIds, instrument, measure } from './sample';

const DAY = '2026-11-20';
const report = (change: Parameters<typeof assessment>[0]) =>
  buildReport(assessment(change), instrument, reportWords, {
    changed: DAY,
    rated: '2026-05-04',
    today: DAY,
  });

const resultOf = (change: Parameters<typeof assessment>[0]) => {
  const { result } = report(change);
  if (!result) throw new Error('The report has no result.');
  return result;
};

describe('the head of a document', () => {
  test('says whose plan it is, of when, and after which Praxishilfe', () => {
    expect(report({})).toMatchObject({
      language: 'de',
      title: 'Maßnahmenplan – Freiwilligenagentur Lindental',
      organisation: 'Freiwilligenagentur Lindental',
      instrumentTitle: 'Zusammenarbeit mit KMU in der Region systematisch angehen',
      date: DAY,
      result: { date: 'Bewertet am 4. Mai 2026' },
      plan: { date: 'Stand: 20. November 2026' },
      fileStem: 'Maßnahmenplan mit Notizen Freiwilligenagentur Lindental 2026-11-20',
    });
  });

  test('names the publishers and says that the wording is our own', () => {
    expect(report({}).origin).toBe(
      'Grundlage: Praxishilfe „Zusammenarbeit mit KMU in der Region systematisch angehen“, Bundesnetzwerk ' +
        'Bürgerschaftliches Engagement (BBE) und Offensive Mittelstand (OM). Der Wortlaut ist eine eigene Fassung ' +
        'dieser App.',
    );
  });

  test('without a name it is a plan all the same', () => {
    expect(report({ name: '  ' })).toMatchObject({
      title: 'Maßnahmenplan',
      organisation: 'Ohne Namen',
      fileStem: 'Maßnahmenplan mit Notizen 2026-11-20',
    });
  });

  test('a name pasted with line breaks stands on one line', () => {
    expect(report({ name: 'Agentur\nLindental\u0000' }).organisation).toBe('Agentur Lindental');
  });
});

describe('the result', () => {
  test.each([
    ['nothing rated', [], 'Noch keiner der 7 Checkpunkte ist bewertet.'],
    [
      'some rated',
      ['red', 'yellow', 'red'],
      '3 von 7 Checkpunkten bewertet: 2 × Dringender Handlungsbedarf · 1 × Handlungsbedarf',
    ],
    [
      'all rated',
      Array(7).fill('green'),
      'Alle 7 Checkpunkte bewertet: 7 × Zurzeit kein Handlungsbedarf',
    ],
  ])('with %s is summed up in one sentence', (_, ratings, summary) => {
    const given = answers(...ratings.map((rating) => ({ rating, note: '' })));
    expect(resultOf({ answers: given }).summary).toBe(summary);
  });

  test('gives each checkpoint its id, number, title, light and word', () => {
    const { checkpoints } = resultOf({ answers: answers({ rating: 'yellow', note: '' }) });
    expect(checkpoints).toHaveLength(7);
    expect(checkpoints[0]).toEqual({
      id: 'strategic-benefit',
      number: 1,
      title: 'Strategischer Nutzen',
      rating: 'yellow',
      ratingLabel: 'Handlungsbedarf',
      earlier: null,
      earlierLabel: '',
      note: '',
    });
  });

  test('calls what is not rated by its name, never green', () => {
    expect(resultOf({}).checkpoints[6]).toMatchObject({
      rating: null,
      ratingLabel: 'Noch nicht bewertet',
    });
  });

  test('sets the earlier light beside the new one, where there was one', () => {
    const ratings = { [checkpointIds[0] ?? '']: 'red' as const };
    const earlier = { assessmentId: 'a0', date: '2025-11-20T08:00:00.000Z', ratings };
    const labels = resultOf({ earlier }).checkpoints.map((each) => each.earlierLabel);
    expect(labels.slice(0, 2)).toEqual(['früher: Dringender Handlungsbedarf', '']);
  });

  test('keeps the line breaks of a note', () => {
    const given = answers({ rating: null, note: 'Erstens\r\nZweitens\u0007\n' });
    expect(resultOf({ answers: given }).checkpoints[0]?.note).toBe('Erstens\nZweitens');
  });
});

describe('the plan', () => {
  test('has the six columns of the Praxishilfe in order', () => {
    expect(report({}).plan.columns.map(({ label }) => label)).toEqual([
      'Checkpunkt',
      'Maßnahme',
      'Priorität',
      'Verantwortlich',
      'Beginn',
      'Kontrolle',
    ]);
  });

  test('writes a measure out as people read it', () => {
    const complete = measure({
      checkpointId: 'planning',
      priority: 1,
      responsible: ' Łukasz Wójcik ',
      start: '2026-12-01',
      review: '2027-03-03',
      status: 'done',
    });
    expect(report({ measures: [complete] }).plan.rows[0]).toEqual({
      id: 'm1',
      checkpointId: 'planning',
      cells: {
        checkpoint: '3. Zusammenarbeit planen',
        measure: 'Mit drei Betrieben der Region sprechen',
        priority: '1 – hoch',
        responsible: 'Łukasz Wójcik',
        start: '01.12.2026',
        review: '03.03.2027',
      },
      rating: null,
      priority: 1,
      status: 'done',
      statusLabel: 'erledigt',
      overdueLabel: '',
      remark: 'Status: erledigt',
      people: ['Łukasz Wójcik'],
      start: '2026-12-01',
      review: '2027-03-03',
    });
  });

  test('leaves undecided cells empty, to be filled in by hand', () => {
    const { priority, responsible, start, review } =
      report({ measures: [measure()] }).plan.rows[0]?.cells ?? {};
    expect([priority, responsible, start, review]).toEqual(['', '', '', '']);
  });

  test('shows the light of the checkpoint beside each measure', () => {
    const given = answers({ rating: 'red', note: '' });
    expect(report({ answers: given, measures: [measure()] }).plan.rows[0]?.rating).toBe('red');
  });

  test('follows the order chosen', () => {
    const measures = [measure({ text: 'später' }), measure({ text: 'zuerst', priority: 1 })];
    const texts = (planOrder: 'own' | 'priority') =>
      report({ measures, planOrder }).plan.rows.map(({ cells }) => cells.measure);
    expect(texts('own')).toEqual(['später', 'zuerst']);
    expect(texts('priority')).toEqual(['zuerst', 'später']);
  });

  test('keeps a measure whose checkpoint this version does not know', () => {
    const stray = measure({ checkpointId: 'constructor' });
    expect(report({ measures: [stray] }).plan.rows[0]?.cells.checkpoint).toBe('constructor');
  });

  test('without measures it tells others, who may have no app, only that', () => {
    const days = { changed: DAY, rated: null, today: DAY };
    const options = { ...WHOLE_REPORT, names: false };
    const { plan } = buildReport(assessment(), instrument, reportWords, days, options);
    expect(plan.emptyText).toBe('Noch steht keine Maßnahme im Plan.');
  });

  test('without measures it says what to do', () => {
    expect(report({}).plan).toMatchObject({
      rows: [],
      emptyText: expect.stringMatching(
        /^Noch steht keine Maßnahme im Plan\. Wählen Sie in der App/,
      ),
    });
  });
});
