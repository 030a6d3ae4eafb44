import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/domain/assessment';
import { compareCopies } from '../../src/domain/compare-copies';
import { moveMeasure } from '../../src/domain/measure';
import { mergeAssessments } from '../../src/domain/merge';
import { rateCheckpoint, writeNote } from '../../src/domain/rating';
import { stampChanges } from '../../src/domain/stamp';
import { visitPlace } from '../../src/domain/visit';
import { aMeasure, anAssessment } from '../fixtures/assessments';

const NOW = '2026-11-21T10:00:00.000Z';
const START = anAssessment({ measures: [aMeasure({ id: 'm1' }), aMeasure({ id: 'm2' })] });
const on = (writer: string, edit: (r: Assessment) => Assessment, record = START) =>
  stampChanges(record, edit(record), { id: writer, now: 100 });

const red = on('phone', (r) => rateCheckpoint(r, 'a', 'red', NOW));
const redToo = on('laptop', (r) => rateCheckpoint(r, 'a', 'red', NOW));
const green = on('laptop', (r) => rateCheckpoint(r, 'a', 'green', NOW));
const note = on('laptop', (r) => writeNote(r, 'a', 'Weil', NOW));
const undecided = mergeAssessments(red, green);

describe('one copy beside another', () => {
  it.each<[string, Assessment, Assessment, ReturnType<typeof compareCopies>]>([
    ['says the same', red, red, { kind: 'same' }],
    ['says the same, entered twice', red, redToo, { kind: 'same' }],
    ['was only looked at', visitPlace(red, 'plan'), { ...red, revision: 7 }, { kind: 'same' }],
    ['is older', START, red, { kind: 'theirs-later' }],
    ['is newer', red, START, { kind: 'ours-later' }],
    [
      'has a plan in another order',
      START,
      on('phone', (r) => moveMeasure(r, 'm2', -1, NOW)),
      { kind: 'theirs-later' },
    ],
    ['has other entries', red, note, { kind: 'both-changed' }],
    ['has another light for the same', red, green, { kind: 'conflicting', points: 1 }],
    ['has open what the other has open too', undecided, green, { kind: 'ours-later' }],
    ['is already merged there', red, undecided, { kind: 'theirs-later' }],
    ['pins other content', red, { ...red, checkpointIds: ['z'] }, { kind: 'apart' }],
  ])('that %s', (_, ours, theirs, expected) => {
    expect(compareCopies(ours, theirs)).toEqual(expected);
  });
});
