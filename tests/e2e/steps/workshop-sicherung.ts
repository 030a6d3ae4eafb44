/** What must not stand in the Sicherung of a workshop: who voted how. */
import type { Workshop } from '../../../src/domain/workshop/workshop';
import { CHECKPOINT_IDS } from '../../fixtures/assessments';
import { expect } from '../fixtures';
import { ALL, type Lights } from './workshop-votes';

/** All that is known of a workshop; a moment is nowhere. */
const KNOWN = [
  ...['agreements', 'assessmentId', 'ballots', 'changedOn', 'checkpointIds', 'createdOn', 'date'],
  ...['expected', 'id', 'instrument', 'invited', 'number', 'place', 'revealed', 'revision'],
  ...['schemaVersion', 'title', 'topics'],
];

/** `numbers`: of ballots, as their people know them; `writer`: the lights of the only one who wrote a note. */
export function expectAnonymous(file: string, numbers: readonly string[], writer: Lights): void {
  const [workshop, ...others]: Workshop[] = JSON.parse(file).workshops;
  if (!workshop || others.length > 0) throw new Error('exactly one workshop was saved');
  expect(Object.keys(workshop).sort()).toEqual(KNOWN);
  expect(JSON.stringify(workshop), 'no moment').not.toMatch(/\d\d:\d\d|\d{12}/);
  for (const number of numbers) {
    expect(file).not.toContain(number);
    expect(file).not.toContain(number.replace(' ', ''));
  }
  for (const ballot of workshop.ballots) {
    expect(Object.keys(ballot).sort()).toEqual(['notes', 'number', 'ratings']);
    expect(ballot.number).toBeNull();
    expect(Object.keys(ballot.ratings).sort()).toEqual([...CHECKPOINT_IDS].sort());
  }
  expectTornApart(workshop, writer);
}

/** The votes on each checkpoint are the same as before, but no row of the box is a person any more. */
function expectTornApart({ ballots }: Workshop, writer: Lights): void {
  for (const [place, id] of CHECKPOINT_IDS.entries()) {
    const kept = ballots.map(({ ratings }) => `${ratings[id]}`).sort();
    expect(kept).toEqual(ALL.map((given) => `${given[place]}`).sort());
  }
  const noted = ballots.filter(({ notes }) => Object.keys(notes).length > 0);
  expect(noted).toHaveLength(1);
  expect(CHECKPOINT_IDS.map((id) => noted[0]?.ratings[id])).not.toEqual(writer);
}
