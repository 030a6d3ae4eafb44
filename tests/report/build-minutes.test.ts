import { describe, expect, test } from 'vitest';
import { countVotes } from '../../src/domain/workshop/votes';
import {
  BALLOTS,
  heldWorkshop,
  jointAssessment,
  MINUTES_WORDS,
  minutesOf,
  workshopOf,
} from './minutes-sample';
import { checkpointIds } from './sample';

const facts = (model = minutesOf()) =>
  Object.fromEntries(model.facts.map(({ label, text }) => [label, text]));

describe('the minutes say', () => {
  test('when and where it was, who was invited, and how many voted', () => {
    expect(facts()).toEqual({
      Datum: '19. November 2026',
      Ort: 'Gemeindehaus, großer Saal',
      Eingeladen: 'Freiwilligenagentur, Tafel und Sportverein',
      Abgestimmt: '12 Stimmzettel, erwartet waren 14',
      Praxishilfe: 'Zusammenarbeit mit KMU in der Region systematisch angehen (Fassung 1.0.0)',
    });
  });

  test('nothing of what nobody wrote down', () => {
    const bare = heldWorkshop({ title: '', date: null, place: ' ', invited: '', expected: null });
    const model = minutesOf({ workshop: bare });
    expect(Object.keys(facts(model))).toEqual(['Abgestimmt', 'Praxishilfe']);
    expect(facts(model).Abgestimmt).toBe('12 Stimmzettel');
    expect(model.title).toBe('Protokoll – Workshop ohne Titel');
    // The day of the last entry stands in for it, so that two files do not get the same name.
    expect(model.fileStem).toBe('Protokoll 2026-11-20');
  });

  test('how many gave each light, as the votes are counted', () => {
    const workshop = heldWorkshop();
    const { checkpoints } = minutesOf({ workshop }).result;
    expect(checkpoints.map(({ id }) => id)).toEqual(checkpointIds);
    for (const { id, votes } of checkpoints) expect(votes).toEqual(countVotes(workshop, id));
    expect(checkpoints[6]?.votesText).toBe(
      '1 × Handlungsbedarf, 8 × Zurzeit kein Handlungsbedarf, 3 × keine Angabe',
    );
  });

  test('each joint light with reason and dissent, and which are still open', () => {
    const { summary, checkpoints } = minutesOf().result;
    expect(summary).toBe(
      '6 von 7 Checkpunkten mit gemeinsamer Ampel: 1 × Dringender Handlungsbedarf · 2 × Handlungsbedarf · 3 × Zurzeit kein Handlungsbedarf',
    );
    expect(checkpoints[0]).toMatchObject({
      ratingLabel: 'Handlungsbedarf',
      reason: 'Den Nutzen haben wir besprochen, aber nicht aufgeschrieben.',
      dissent: 'Der Sportverein sieht Rot: Für ihn ist der Nutzen noch gar nicht klar.',
    });
    expect(checkpoints[5]).toMatchObject({ rating: null, ratingLabel: 'Noch offen' });
  });

  test('on which checkpoints the votes were furthest apart', () => {
    // Four red against eight green on the sixth; the first has all three lights.
    expect(minutesOf().result.order).toBe(
      'Checkpunkte nach Uneinigkeit, die uneinigsten zuerst: 1, 6, 5, 2, 4, 3, 7',
    );
  });

  test('in good German of a Praxishilfe with one checkpoint', () => {
    const { summary } = MINUTES_WORDS.minutes;
    expect(summary(0, 1, [])).toBe('Für den Checkpunkt gibt es keine gemeinsame Ampel.');
    expect(summary(1, 1, ['1 × Rot'])).toBe('Der Checkpunkt mit gemeinsamer Ampel: 1 × Rot');
  });

  test('what became of each topic, also when its measure is gone', () => {
    expect(minutesOf().topics.rows.map(({ outcome }) => outcome)).toEqual([
      'offen',
      'Maßnahme im Plan',
      'Maßnahme im Plan: Termin im Rathaus vereinbaren',
    ]);
    const gone = minutesOf({ assessment: { ...jointAssessment, measures: [] } });
    expect(gone.topics.rows.map(({ outcome }) => outcome)).toEqual(['offen', 'offen', 'offen']);
    expect(gone.plan.emptyText).toBe('Im gemeinsamen Maßnahmenplan steht noch keine Maßnahme.');
  });

  test('the plan in the words of its own documents', () => {
    const { report } = minutesOf().plan;
    // As the workshop has planned them: first for the red checkpoint, then for the yellow one.
    expect(report?.plan.rows.map(({ cells }) => cells.measure)).toEqual([
      'Tag der offenen Tür mit den Betrieben',
      'Termin im Rathaus vereinbaren',
      'Mit drei Betrieben der Region sprechen',
    ]);
    expect(report?.plan.rows.map(({ remark }) => remark)).toEqual([
      'Status: läuft',
      'überfällig',
      '',
    ]);
    expect(minutesOf({ assessment: null }).plan).toMatchObject({
      report: null,
      emptyText: 'Einen gemeinsamen Maßnahmenplan gibt es noch nicht.',
    });
  });
});

describe('before the reveal the minutes say', () => {
  test('how many have voted, and of the votes nothing', () => {
    const model = minutesOf({ workshop: workshopOf(BALLOTS), assessment: null });
    expect(facts(model).Abgestimmt).toBe('12 Stimmzettel, erwartet waren 14');
    expect(model.result).toMatchObject({ order: '', checkpoints: [], legend: [] });
    expect(model.result.summary).toMatch(/^Die Stimmzettel sind noch nicht aufgedeckt/);
    const other = minutesOf({
      workshop: workshopOf(BALLOTS.map(() => 'ggggggg')),
      assessment: null,
    });
    expect(other).toEqual(model);
  });

  test('that there is none when there is none', () => {
    const model = minutesOf({ workshop: workshopOf([]), assessment: null });
    expect(model.result.summary).toBe('Es ist noch kein Stimmzettel da.');
  });
});

test('the same ballots in another order give the same minutes', () => {
  const backwards = [...BALLOTS].reverse();
  const agreed = { agreements: heldWorkshop().agreements };
  const model = (ballots: readonly string[]) =>
    minutesOf({ workshop: { ...workshopOf(ballots, agreed), revealed: true } });
  expect(model(backwards)).toEqual(model(BALLOTS));
});
