import { describe, expect, it } from 'vitest';
import { changesSince, isUntouched, savedState } from '../../src/domain/saved-state';
import { summarise } from '../../src/domain/summary';
import { anAssessment } from '../fixtures/assessments';

const versions = { name: { w: 5 }, 'rating/a': { w: 9, v: 7 }, 'note/a': { w: 8 } };
const held = anAssessment({ versions });
const since = (over: Parameters<typeof anAssessment>[0]) =>
  changesSince(anAssessment({ versions, ...over }), savedState(held));

describe('what changed since a Sicherung', () => {
  it('is nothing while everything is what it held', () => {
    expect(since({ revision: 9, lastPlace: 'plan' })).toBe(0);
  });

  it('is each entry that was made, changed or taken back, whatever any clock says', () => {
    expect(since({ versions: { ...versions, name: { w: 6 } } })).toBe(1);
    // Made earlier, on another device, and come in since.
    expect(since({ versions: { ...versions, 'note/b': { v: 1 } } })).toBe(1);
    const { name, ...rest } = versions;
    expect(since({ versions: rest })).toBe(1);
  });

  it('is also what came beside an entry and waits for a decision', () => {
    const conflicts = [{ entry: 'note/a', version: { v: 2 }, value: 'anders' }];
    expect(since({ conflicts })).toBe(1);
  });

  it('is also another order of the measures', () => {
    expect(since({ measureOrder: { ids: [], at: 4, by: 'w' } })).toBe(1);
  });

  it('is every entry and the assessment itself when it held none of it', () => {
    expect(changesSince(held)).toBe(4);
    expect(changesSince(anAssessment())).toBe(1);
  });

  it('in the worked example does not count', () => {
    expect(changesSince(anAssessment({ versions, sample: true }))).toBe(0);
  });
});

it('a record that was not written since is told by its line in the list', () => {
  const saved = savedState(held);
  expect(isUntouched(saved, summarise(held))).toBe(true);
  expect(isUntouched(saved, summarise({ ...held, revision: 1 }))).toBe(false);
  expect(isUntouched(saved, summarise({ ...held, updatedAt: '2030-01-01T00:00:00.000Z' }))).toBe(
    false,
  );
  // As the list was written before it knew of revisions.
  const { revision, ...older } = summarise(held);
  expect(isUntouched(saved, older as typeof older & { revision: number })).toBe(false);
});
