import { describe, expect, test } from 'vitest';
import { reportWords } from '../../src/i18n/de/report';
import { buildReport } from '../../src/report/build-report';
import { type ReportOptions, WHOLE_REPORT } from '../../src/report/report-model';
import { answers, assessment, instrument, measure } from './sample';

const DAYS = { changed: '2026-11-20', rated: '2026-05-04', today: '2026-11-20' };
const GIVEN = assessment({
  answers: answers({ rating: 'red', note: 'Nur für uns' }),
  measures: [
    measure({
      id: 'm1',
      responsible: 'Ayşe Kaya, Jonas Wolf',
      status: 'running',
      review: '2026-11-19',
    }),
    measure({ id: 'm2', status: 'done', review: '2026-11-19' }),
    measure({ id: 'm3', status: 'open', review: '2026-11-20' }),
  ],
});

function report(options: Partial<ReportOptions> = {}) {
  return buildReport(GIVEN, instrument, reportWords, DAYS, { ...WHOLE_REPORT, ...options });
}

describe('what goes into a document', () => {
  test('everything, unless something is left out', () => {
    const model = buildReport(GIVEN, instrument, reportWords, DAYS);
    expect(model).toEqual(report());
    expect(model.result?.checkpoints[0]?.note).toBe('Nur für uns');
    expect(model.marking).toBe('Vertraulich: mit Namen und Notizen, nur für Ihre Organisation');
  });

  test('result and plan: no note anywhere', () => {
    const model = report({ scope: 'result' });
    expect(JSON.stringify(model)).not.toContain('Nur für uns');
    expect(model.result?.checkpoints[0]?.rating).toBe('red');
    expect(model.marking).toBe('Vertraulich: mit Namen, nur für Ihre Organisation');
  });

  test('plan only: no result, but the words of its lights', () => {
    const model = report({ scope: 'plan' });
    expect(model.result).toBeNull();
    expect(model.labels.ratings.red).toBe('Dringender Handlungsbedarf');
  });

  test('without names nobody is named, but one sees that somebody is', () => {
    const model = report({ names: false });
    expect(JSON.stringify(model)).not.toMatch(/Kaya|Wolf/);
    expect(model.plan.rows.map(({ cells }) => cells.responsible)).toEqual(['benannt', '', '']);
  });

  test.each([
    ['everything', 'Zur Weitergabe: mit Notizen, ohne die Namen der Verantwortlichen'],
    ['result', 'Zur Weitergabe: ohne die Namen der Verantwortlichen'],
    ['plan', 'Zur Weitergabe: ohne die Namen der Verantwortlichen'],
  ] as const)('without names %s says whether notes are in it', (scope, marking) => {
    expect(report({ names: false, scope }).marking).toBe(marking);
  });

  test('without names it says the day of the last entry, and still counts the changes', () => {
    expect(report().changedAt).toBe('2026-11-20T18:30:00.000Z');
    expect(report({ names: false }).changedAt).toBe('2026-11-20T00:00:00.000Z');
    expect(report({ names: false }).sequence).toBe(report().sequence);
  });

  test('without the status no measure says how far it is', () => {
    const rows = report({ status: false }).plan.rows;
    expect(rows.map(({ status, statusLabel }) => [status, statusLabel])).toEqual(
      Array(3).fill([null, '']),
    );
  });

  test('without the status what is overdue is marked all the same', () => {
    const rows = report({ status: false }).plan.rows;
    expect(rows.map(({ overdueLabel }) => overdueLabel)).toEqual(['überfällig', '', '']);
    expect(rows.map(({ remark }) => remark)).toEqual(['überfällig', '', '']);
  });
});

describe('the file is called after what is in it', () => {
  test.each([
    ['everything', true, 'Maßnahmenplan mit Notizen Freiwilligenagentur Lindental 2026-11-20'],
    ['result', true, 'Maßnahmenplan mit Ergebnis Freiwilligenagentur Lindental 2026-11-20'],
    ['plan', true, 'Maßnahmenplan Freiwilligenagentur Lindental 2026-11-20'],
    [
      'everything',
      false,
      'Maßnahmenplan mit Notizen zur Weitergabe Freiwilligenagentur Lindental 2026-11-20',
    ],
    [
      'result',
      false,
      'Maßnahmenplan mit Ergebnis zur Weitergabe Freiwilligenagentur Lindental 2026-11-20',
    ],
    ['plan', false, 'Maßnahmenplan zur Weitergabe Freiwilligenagentur Lindental 2026-11-20'],
  ] as const)('%s, names: %s', (scope, names, stem) => {
    expect(report({ scope, names }).fileStem).toBe(stem);
  });
});

describe('a measure', () => {
  test('says below its Kontrolle how far it is, and when that has passed', () => {
    expect(report().plan.rows.map(({ remark }) => remark)).toEqual([
      'Status: läuft, überfällig',
      'Status: erledigt',
      '',
    ]);
  });

  test('names its people one by one', () => {
    expect(report().plan.rows[0]?.people).toEqual(['Ayşe Kaya', 'Jonas Wolf']);
  });

  test('keeps its id in every document', () => {
    expect(report().plan.rows.map(({ id }) => id)).toEqual(['m1', 'm2', 'm3']);
  });
});
