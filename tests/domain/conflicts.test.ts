import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/domain/assessment';
import {
  listConflicts,
  type OpenConflict,
  reopenConflict,
  resolveConflict,
  restoreMeasure,
} from '../../src/domain/conflicts';
import { changeMeasure, removeMeasure } from '../../src/domain/measure';
import { mergeAssessments } from '../../src/domain/merge';
import { mixMeasures, proposalFor } from '../../src/domain/proposal';
import { answerTo, rateCheckpoint, writeNote } from '../../src/domain/rating';
import { replaceEntries } from '../../src/domain/replace';
import { stampChanges } from '../../src/domain/stamp';
import { aMeasure, anAssessment } from '../fixtures/assessments';

const NOW = '2026-11-21T10:00:00.000Z';
const START = anAssessment({ measures: [aMeasure({ id: 'm1' })] });

/** Entries made on a device at a moment. */
function on(writer: string, now: number, record: Assessment, edit: (r: Assessment) => Assessment) {
  return stampChanges(record, edit(record), { id: writer, now });
}
const note = (text: string) => (record: Assessment) => writeNote(record, 'a', text, NOW);
const light = (rating: 'red' | 'green') => (record: Assessment) =>
  rateCheckpoint(record, 'a', rating, NOW);

const phone = on('phone', 100, START, note('Vom Handy'));
const laptop = on('laptop', 200, START, note('Vom Laptop'));
const both = mergeAssessments(phone, laptop);

function firstOf(record: Assessment): OpenConflict {
  const [conflict] = listConflicts(record);
  if (!conflict) throw new Error('Nothing is open');
  return conflict;
}
const decide = (
  record: Assessment,
  value: OpenConflict['sides'][number]['value'],
  writer = 'phone',
) => on(writer, 300, record, (r) => resolveConflict(r, firstOf(record), value, NOW));

describe('two people wrote the same note without knowing of each other', () => {
  it('the later is shown, and both are asked about', () => {
    expect(answerTo(both, 'a').note).toBe('Vom Laptop');
    expect(listConflicts(both)).toMatchObject([
      {
        entry: 'note/a',
        sides: [
          { value: 'Vom Laptop', stamp: 200 },
          { value: 'Vom Handy', stamp: 100 },
        ],
      },
    ]);
  });

  it('an entry in the meantime decides nothing', () => {
    const later = on('phone', 250, both, note('Weiter'));
    expect(firstOf(later).sides.map(({ value }) => value)).toEqual(['Weiter', 'Vom Handy']);
    expect(mergeAssessments(later, laptop)).toEqual(later);
  });

  it('who decides ends it on every device', () => {
    const decided = decide(both, 'Vom Handy');
    expect(answerTo(decided, 'a').note).toBe('Vom Handy');
    for (const copy of [phone, laptop, both]) {
      expect(listConflicts(mergeAssessments(copy, decided))).toEqual([]);
      expect(answerTo(mergeAssessments(copy, decided), 'a').note).toBe('Vom Handy');
    }
  });

  it('two who decide differently are asked again', () => {
    const merged = mergeAssessments(
      decide(both, 'Vom Handy'),
      decide(both, 'Vom Laptop', 'laptop'),
    );
    expect(
      firstOf(merged)
        .sides.map(({ value }) => value)
        .sort(),
    ).toEqual(['Vom Handy', 'Vom Laptop']);
  });

  it('a side that came while the person looked stays open', () => {
    const tablet = on('tablet', 260, START, note('Vom Tablet'));
    const decided = on('phone', 300, mergeAssessments(both, tablet), (r) =>
      resolveConflict(r, firstOf(both), 'Vom Handy', NOW),
    );
    const merged = mergeAssessments(decided, tablet);
    expect(firstOf(merged).sides.map(({ value }) => value)).toContain('Vom Tablet');
  });

  it('a decision taken back stands there again, as it did', () => {
    const conflict = firstOf(both);
    const decided = decide(both, 'Vom Handy');
    const again = on('phone', 400, decided, (r) => reopenConflict(r, conflict, ['x1', 'x2'], NOW));
    expect(firstOf(again).sides.map(({ value }) => value)).toEqual(['Vom Laptop', 'Vom Handy']);
    expect(mergeAssessments(again, decided)).toEqual(again);
    expect(listConflicts(decide(again, 'Vom Laptop'))).toEqual([]);
  });
});

describe('an answer to what was decided meanwhile', () => {
  const decided = decide(both, 'Vom Handy');

  it('that says the same changes nothing', () => {
    expect(resolveConflict(decided, firstOf(both), 'Vom Handy', NOW)).toBe(decided);
  });

  it('that says something else counts as the later one, and asks nobody again', () => {
    const again = on('laptop', 400, decided, (r) =>
      resolveConflict(r, firstOf(both), 'Doch anders', NOW),
    );
    expect(answerTo(again, 'a').note).toBe('Doch anders');
    expect(listConflicts(mergeAssessments(again, decided))).toEqual([]);
  });
});

it('a conflict about an entry that nobody has made here is decided and taken back like any other', () => {
  const conflict: OpenConflict = {
    entry: 'note/a',
    sides: [
      { value: 'Vom Tablet', stamp: 5 },
      { value: 'Vom Handy', stamp: 3 },
    ],
    seen: { tablet: 5 },
  };
  const decided = resolveConflict(anAssessment(), conflict, 'Vom Handy', NOW);
  expect(answerTo(decided, 'a').note).toBe('Vom Handy');
  const again = reopenConflict(anAssessment(), conflict, [], NOW);
  expect(answerTo(again, 'a').note).toBe('Vom Tablet');
  expect(again.conflicts.map(({ value }) => value)).toEqual(['Vom Handy']);
});

it('a decision about nothing takes nothing back', () => {
  const nothing: OpenConflict = { entry: 'note/a', sides: [], seen: {} };
  expect(reopenConflict(both, nothing, [], NOW)).toBe(both);
});

it('the same light given by two people is no conflict, and one entry changes it', () => {
  const merged = mergeAssessments(
    on('phone', 100, START, light('red')),
    on('laptop', 200, START, light('red')),
  );
  expect(listConflicts(merged)).toEqual([]);
  const changed = on('phone', 300, merged, light('green'));
  expect(listConflicts(mergeAssessments(merged, changed))).toEqual([]);
  expect(answerTo(mergeAssessments(merged, changed), 'a').rating).toBe('green');
});

it('two lights are decided like two notes', () => {
  const merged = mergeAssessments(
    on('phone', 100, START, light('red')),
    on('laptop', 200, START, light('green')),
  );
  const decided = decide(merged, 'red');
  expect([answerTo(decided, 'a').rating, decided.ratedAt]).toEqual(['red', NOW]);
  expect(listConflicts(decided)).toEqual([]);
});

it('an entry on top of what several say sweeps away nothing that was built on parts of it', () => {
  const open = anAssessment({
    answers: { a: { rating: null, note: 'Gleich' } },
    versions: { 'note/a': { p: 1, q: 1 } },
    conflicts: [
      { entry: 'note/a', version: { r: 1, s: 1 }, value: 'Gleich' },
      { entry: 'note/a', version: { p: 1, r: 1 }, value: 'Anders' },
    ],
  });
  const edited = on('phone', 300, open, note('Neu'));
  const merged = mergeAssessments(edited, edited);
  expect(firstOf(merged).sides.map(({ value }) => value)).toContain('Anders');
});

describe('a measure that one removed and the other changed', () => {
  const gone = on('phone', 900, START, (r) => removeMeasure(r, 'm1', NOW));
  const changed = on('laptop', 200, START, (r) =>
    changeMeasure(r, 'm1', { responsible: 'Kim' }, NOW),
  );
  const merged = mergeAssessments(gone, changed);

  it('stays in the plan until somebody decides', () => {
    expect(merged.measures).toEqual(changed.measures);
    expect(firstOf(merged).sides.map(({ value }) => value)).toEqual([changed.measures[0], null]);
  });

  it('can be removed, and stays removed', () => {
    const decided = decide(merged, null);
    expect(decided.measures).toEqual([]);
    expect(mergeAssessments(changed, decided).measures).toEqual([]);
    expect(listConflicts(mergeAssessments(changed, decided))).toEqual([]);
  });

  it('comes back into the plan when somebody else chose to keep it after all', () => {
    const [kept = null] = changed.measures;
    const again = resolveConflict(decide(merged, null), firstOf(merged), kept, NOW);
    expect(again.measures).toEqual(changed.measures);
  });

  it('comes back as undecided as it went, and is decided on every device then', () => {
    const [measure] = merged.measures;
    if (!measure) throw new Error('It is not in the plan');
    const open = firstOf(merged);
    const removed = on('phone', 1000, merged, (r) => removeMeasure(r, 'm1', NOW));
    expect(listConflicts(removed)).toEqual([]);
    const back = on('phone', 1100, removed, (r) =>
      restoreMeasure(r, { measure, index: 0, open }, ['x1', 'x2'], NOW),
    );
    expect(back.measures).toEqual([measure]);
    expect(firstOf(back).sides.map(({ value }) => value)).toEqual([measure, null]);
    expect(mergeAssessments(back, removed)).toEqual(back);
    expect(listConflicts(mergeAssessments(removed, decide(back, measure)))).toEqual([]);
  });

  it('comes back alone when nothing was undecided about it, and once only', () => {
    const [measure = aMeasure()] = START.measures;
    const gone = removeMeasure(START, 'm1', NOW);
    const back = restoreMeasure(gone, { measure, index: 0, open: undefined }, [], NOW);
    expect(back.measures).toEqual([measure]);
    expect(listConflicts(back)).toEqual([]);
    const twice = restoreMeasure(back, { measure, index: 0, open: undefined }, [], NOW);
    expect(twice).toBe(back);
  });

  it('is kept when nobody chooses otherwise', () => {
    expect(proposalFor(firstOf(merged))).toEqual(changed.measures[0]);
  });
});

describe('the proposal', () => {
  it('takes what the other left empty, else the later', () => {
    const conflict = (first: string, second: string): OpenConflict => ({
      entry: 'note/a',
      sides: [
        { value: first, stamp: 100 },
        { value: second, stamp: 200 },
      ],
      seen: {},
    });
    expect(proposalFor(conflict('Eins', ''))).toBe('Eins');
    expect(proposalFor(conflict('', 'Zwei'))).toBe('Zwei');
    expect(proposalFor(conflict('Eins', 'Zwei'))).toBe('Zwei');
    expect(proposalFor(conflict('', ''))).toBe('');
  });

  it('keeps the example of a text that is nobody’s but the first one’s', () => {
    const measures = [
      aMeasure({ text: 'Eins', exampleId: 'one' }),
      aMeasure({ text: 'Zwei', exampleId: 'two' }),
    ] as const;
    expect(mixMeasures([...measures], () => 'Eigene Worte')).toMatchObject({
      text: 'Eigene Worte',
      exampleId: 'one',
    });
  });

  it('mixes two measures column by column', () => {
    const one = on('phone', 100, START, (r) =>
      changeMeasure(r, 'm1', { text: 'Früh', responsible: 'Kim' }, NOW),
    );
    const two = on('laptop', 200, START, (r) =>
      changeMeasure(r, 'm1', { text: 'Spät', priority: 1 }, NOW),
    );
    expect(proposalFor(firstOf(mergeAssessments(one, two)))).toMatchObject({
      text: 'Spät',
      responsible: 'Kim',
      priority: 1,
    });
  });
});

describe('a copy that is replaced', () => {
  const by = { id: 'phone', now: 500 };

  it('stays replaced when what it was comes again', () => {
    const replaced = replaceEntries(laptop, phone, by);
    expect(answerTo(replaced, 'a').note).toBe('Vom Handy');
    const merged = mergeAssessments(replaced, laptop);
    expect(answerTo(merged, 'a').note).toBe('Vom Handy');
    expect(listConflicts(merged)).toEqual([]);
  });

  it('loses the measures the other never had, for good', () => {
    const without = anAssessment();
    const replaced = replaceEntries(START, without, by);
    expect(replaced.measures).toEqual([]);
    expect(mergeAssessments(START, replaced).measures).toEqual([]);
  });

  it('keeps open what was open in what replaces it', () => {
    const later = on('laptop', 450, laptop, note('Noch später'));
    const replaced = replaceEntries(later, both, by);
    expect(firstOf(replaced).sides.map(({ value }) => value)).toEqual(['Vom Laptop', 'Vom Handy']);
    expect(mergeAssessments(replaced, later)).toEqual(replaced);
  });

  it('of other content is simply replaced', () => {
    const other = anAssessment({ checkpointIds: ['z'] });
    expect(replaceEntries(START, other, by)).toEqual(other);
    expect(() => mergeAssessments(START, other)).toThrow(RangeError);
  });
});
