import { describe, expect, test } from 'vitest';
import type { Assessment, MeasureStatus } from '../../../src/domain/assessment';
import type { Rating } from '../../../src/domain/instrument';
import { type ReportOptions, WHOLE_REPORT } from '../../../src/report/report-model';
import type { DocumentWish } from '../../../src/ui/document-wish';
import { checkpointIds, instrument } from '../sample';
import { make, standInForBrowser } from './make';
import { RICH_PLAN, TODAY } from './rich-plan';
import { placesOf, unpack } from './unpack';

standInForBrowser();

const NAME = 'Zaunkoenigin';
const NOTE = 'Nachtigallenlied';

/** What another device wrote and nobody has decided about; no page shows it. */
const UNDECIDED = 'Rotkehlchenstreit';

/** The plan with a name and a note one would know again. */
const MARKED: Assessment = {
  ...RICH_PLAN,
  answers: {
    ...RICH_PLAN.answers,
    planning: { rating: 'red', note: `Unter uns: ${NOTE}!` },
  },
  measures: RICH_PLAN.measures.map((each) =>
    each.id === 'm2' ? { ...each, responsible: `Frau ${NAME}, Ayşe Şahin` } : each,
  ),
  conflicts: [
    { entry: 'note/planning', version: { b: 1 }, value: UNDECIDED },
    {
      entry: 'measure/m1',
      version: { b: 2 },
      value: { ...RICH_PLAN.measures[0], responsible: UNDECIDED } as Assessment['measures'][number],
    },
  ],
};

type Kind = DocumentWish['kind'];

/** Which of the words each format holds when nothing is left out. */
const FORMATS = {
  pdf: [NAME, NOTE],
  word: [NAME, NOTE],
  excel: [NAME, NOTE],
  csv: [NAME],
  json: [NAME, NOTE],
  calendar: [NAME],
  slips: [NAME],
} as const satisfies Record<Kind, readonly string[]>;

const bytesOf = async (kind: Kind, assessment: Assessment, choice: Partial<ReportOptions>) =>
  (await make({ kind, assessment, instrument, options: { ...WHOLE_REPORT, ...choice } })).bytes;

/** What is left out by each choice: the same plan told in two ways that differ in nothing else. */
const SECRETS: [
  what: string,
  choice: Partial<ReportOptions>,
  other: (plan: Assessment) => Assessment,
][] = [
  [
    'names',
    { names: false },
    (plan) =>
      withMeasures(plan, ({ responsible }) => ({ responsible: responsible && 'Wer anders' })),
  ],
  ['notes of a result', { scope: 'result' }, (plan) => withNotes(plan)],
  ['notes of a plan alone', { scope: 'plan' }, (plan) => withNotes(plan)],
  // The lights of checkpoints with measures stand beside these.
  [
    'a light without measures',
    { scope: 'plan' },
    (plan) => withRating(plan, 'ways-of-thinking', 'red'),
  ],
  ['the lights of the run before', { scope: 'plan' }, (plan) => ({ ...plan, earlier: null })],
  [
    'the status',
    { status: false },
    // What is overdue is marked all the same, so whether a past measure is still to be done may show; nothing else may.
    (plan) => withMeasures(plan, ({ status }) => ({ status: OTHER_STATUS[status] })),
  ],
];

const OTHER_STATUS: Record<MeasureStatus, MeasureStatus> = {
  open: 'running',
  running: 'open',
  done: 'dropped',
  dropped: 'done',
};

const differencesOf = async (
  kind: Kind,
  other: (plan: Assessment) => Assessment,
  choice: Partial<ReportOptions>,
) => {
  const [one = [], two = []] = await Promise.all(
    [RICH_PLAN, other(RICH_PLAN)].map(async (plan) => unpack(await bytesOf(kind, plan, choice))),
  );
  return differences(one, two);
};

test.each(SECRETS)('a PDF of everything tells %s', async (_, __, other) => {
  expect(await differencesOf('pdf', other, {})).not.toEqual([]);
});

describe.each(Object.entries(FORMATS) as [Kind, readonly string[]][])('in %s', (kind, words) => {
  test.each(words)('%s stands somewhere when nothing is left out', async (word) => {
    expect(await placesOf(word, await bytesOf(kind, MARKED, {}))).not.toEqual([]);
  });

  test.each([
    ['what is undecided', UNDECIDED, {}],
    ['the name', NAME, { names: false }],
    ['the name', NAME, { names: false, status: false, scope: 'plan' }],
    ['the note', NOTE, { scope: 'result' }],
    ['the note', NOTE, { scope: 'plan' }],
    ['the note', NOTE, { scope: 'plan', names: false }],
  ] as const)('%s stands nowhere in the file: „%s“ with %o', async (_, word, choice) => {
    expect(await placesOf(word, await bytesOf(kind, MARKED, choice))).toEqual([]);
  });

  test.each(SECRETS)('nothing hangs on %s when %o', async (_, choice, other) => {
    expect(await differencesOf(kind, other, choice)).toEqual([]);
  });
});

describe.each(Object.keys(FORMATS) as Kind[])('%s without names', (kind) => {
  /** The last thing done, whatever the last entry was: their number in a calendar rises with it. */
  const measureOrder = { ids: [], at: Date.parse(`${TODAY}T20:00:00.000Z`), by: '' };
  const madeAfter = (time: string, names: boolean) =>
    bytesOf(kind, { ...RICH_PLAN, measureOrder, updatedAt: `${TODAY}T${time}Z` }, { names });

  test('tells the day of the last entry, but not the hour', async () => {
    const [morning, evening] = await Promise.all(
      ['08:15:30.250', '19:45:10.750'].map((time) => madeAfter(time, false)),
    );
    expect(Buffer.from(morning ?? []).equals(evening ?? new Uint8Array())).toBe(true);
  });
});

function differences(one: [string, Uint8Array][], two: [string, Uint8Array][]): string[] {
  const others = new Map(two);
  const same = (where: string, bytes: Uint8Array) =>
    Buffer.from(bytes).equals(others.get(where) ?? new Uint8Array());
  const changed = one.filter(([where, bytes]) => !same(where, bytes)).map(([where]) => where);
  return one.length === two.length ? changed : [...changed, 'another number of pieces'];
}

function withMeasures(
  plan: Assessment,
  change: (measure: Assessment['measures'][number]) => Partial<Assessment['measures'][number]>,
): Assessment {
  return { ...plan, measures: plan.measures.map((each) => ({ ...each, ...change(each) })) };
}

function withNotes(plan: Assessment): Assessment {
  const answers = checkpointIds.map((id) => {
    const { rating = null } = plan.answers[id] ?? {};
    return [id, { rating, note: 'Etwas anderes' }];
  });
  return { ...plan, answers: Object.fromEntries(answers) };
}

function withRating(plan: Assessment, id: string, rating: Rating): Assessment {
  return {
    ...plan,
    answers: { ...plan.answers, [id]: { rating, note: plan.answers[id]?.note ?? '' } },
  };
}
