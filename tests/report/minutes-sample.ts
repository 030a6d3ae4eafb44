import type { Rating } from '../../src/domain/instrument';
import { castBallot, revealBallots } from '../../src/domain/workshop/ballots';
import { createWorkshop, type Workshop } from '../../src/domain/workshop/workshop';
import { ballotSheetsWords } from '../../src/i18n/de/ballot-sheets';
import { minutesWords } from '../../src/i18n/de/minutes';
import { reportWords } from '../../src/i18n/de/report';
import { type BallotSources, ballotSheets } from '../../src/report/ballot-sheets';
import { buildMinutes, type MinutesSources } from '../../src/report/build-minutes';
import { assessment, checkpointIds, instrument, measure } from './sample';

export const MINUTES_WORDS = { report: reportWords, minutes: minutesWords };

const DAYS = { changed: '2026-11-20', rated: '2026-11-20', today: '2026-11-20' } as const;

/** One letter for each checkpoint: r, y, g, or "-" for none. */
const LETTERS: Record<string, Rating | null> = { r: 'red', y: 'yellow', g: 'green', '-': null };

/** A workshop with a ballot for each word of letters; each has a note that nobody but the adviser may read. */
export function workshopOf(
  ballots: readonly string[],
  change: Partial<Workshop> = {},
  from = instrument,
): Workshop {
  const ids = from.checkpoints.map(({ id }) => id);
  const empty = createWorkshop(
    from,
    {
      title: 'Lindental trifft Betriebe',
      date: '2026-11-19',
      place: 'Gemeindehaus, großer Saal',
      invited: 'Freiwilligenagentur, Tafel und Sportverein',
      expected: 14,
    },
    { id: 'w1', today: '2026-11-20', number: 42 },
  );
  const filled = ballots.reduce<Workshop>(
    (workshop, letters, index) =>
      castBallot(workshop, {
        number: `GEHEIM${index}`,
        ratings: Object.fromEntries(ids.map((id, at) => [id, LETTERS[letters[at] ?? '-'] ?? null])),
        notes: { [ids[0] ?? '']: `Heimliche Notiz ${index}` },
      }),
    empty,
  );
  return { ...filled, ...change };
}

/** Twelve votes, opened, agreed on but for one checkpoint, with topics and a plan. */
export const BALLOTS = [
  'rrygggy',
  'rryggg-',
  'ryyggrg',
  'ryygygg',
  'yrygygg',
  'yryggrg',
  'yryyggg',
  'gryyyg-',
  'gryyygg',
  'gyryggg',
  'gyryyr-',
  'gyrgyrg',
];

const id = (place: number) => checkpointIds[place] ?? '';

export function heldWorkshop(change: Partial<Workshop> = {}): Workshop {
  return {
    ...revealBallots(workshopOf(BALLOTS)),
    agreements: {
      [id(0)]: {
        rating: 'yellow',
        reason: 'Den Nutzen haben wir besprochen, aber nicht aufgeschrieben.',
        dissent: 'Der Sportverein sieht Rot: Für ihn ist der Nutzen noch gar nicht klar.',
      },
      [id(1)]: {
        rating: 'red',
        reason: 'Wir kennen nur Spenden.\n\nAnderes haben wir nie versucht.',
        dissent: '',
      },
      [id(2)]: { rating: 'yellow', reason: '', dissent: '' },
      [id(3)]: {
        rating: 'green',
        reason: '',
        dissent: 'Zwei von uns finden die Sprache der Betriebe fremd.',
      },
      [id(4)]: { rating: 'green', reason: 'Kontakte gibt es viele.', dissent: '' },
      [id(6)]: { rating: 'green', reason: '', dissent: '' },
    },
    topics: [
      { id: 't1', text: 'Versicherung für Freiwillige klären', measureId: null },
      { id: 't2', text: 'Tag der offenen Tür mit den Betrieben', measureId: 'm2' },
      { id: 't3', text: 'Wer spricht mit der Bürgermeisterin?', measureId: 'm3' },
    ],
    assessmentId: 'a1',
    ...change,
  };
}

/** The plan made of it. */
export const jointAssessment = assessment({
  name: 'Lindental trifft Betriebe',
  answers: {
    [id(0)]: { rating: 'yellow', note: 'Notiz der Bewertung' },
    [id(1)]: { rating: 'red', note: '' },
  },
  measures: [
    measure({
      id: 'm1',
      priority: 1,
      responsible: 'Frau Şahin',
      start: '2026-12-01',
      review: '2027-03-03',
    }),
    measure({
      id: 'm2',
      checkpointId: id(1),
      text: 'Tag der offenen Tür mit den Betrieben',
      priority: 2,
      status: 'running',
    }),
    measure({
      id: 'm3',
      checkpointId: id(1),
      text: 'Termin im Rathaus vereinbaren',
      responsible: 'Herr Łukasz',
      review: '2026-11-01',
    }),
  ],
});

export function minutesOf(sources: Partial<MinutesSources> = {}) {
  const whole = { workshop: heldWorkshop(), instrument, assessment: jointAssessment, days: DAYS };
  return buildMinutes({ ...whole, ...sources }, MINUTES_WORDS);
}

export function sheetsOf(sources: Partial<BallotSources> = {}) {
  const words = { report: reportWords, ballots: ballotSheetsWords };
  const workshop = workshopOf([]);
  const whole = { workshop, instrument, code: '7K3M', from: 1, count: 2, today: '2026-11-20' };
  return ballotSheets({ ...whole, ...sources }, words);
}
