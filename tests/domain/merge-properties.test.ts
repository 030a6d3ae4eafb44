import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/domain/assessment';
import { mergeAssessments } from '../../src/domain/merge';
import { anyAssessment } from '../fixtures/arbitrary-assessments';
import { deepFreeze } from '../fixtures/deep-freeze';
import { anyBeginning, anyDeed, live, saidOf } from '../fixtures/histories';

const anyCopies = fc
  .tuple(anyBeginning, fc.array(anyDeed, { maxLength: 40, size: 'max' }))
  .map(([beginning, deeds]) => live(beginning, deeds));

/** Three records of one assessment in which anything may stand. */
const anyRecords = fc.tuple(anyAssessment, anyAssessment, anyAssessment).map((records) =>
  records.map((record) => ({
    ...record,
    id: 'one',
    checkpointIds: ['a'],
    instrument: { id: 'zo', version: '1.0.0', language: 'de' },
  })),
);

describe.each<[string, fc.Arbitrary<Assessment[]>]>([
  ['copies that people worked on', anyCopies.map((copies) => copies.map(({ record }) => record))],
  ['any records', anyRecords],
])('merging %s', (_, anyThree) => {
  const holds = (check: (...records: [Assessment, Assessment, Assessment]) => void) =>
    fc.assert(
      fc.property(anyThree, (records) => {
        check(...threeOf(deepFreeze(records)));
      }),
      { numRuns: 200 },
    );

  it('gives the same on both devices', () => {
    holds((a, b) => expect(mergeAssessments(a, b)).toEqual(mergeAssessments(b, a)));
  });

  it('gives the same in whatever order copies meet', () => {
    holds((a, b, c) => {
      const left = mergeAssessments(mergeAssessments(a, b), c);
      expect(mergeAssessments(a, mergeAssessments(b, c))).toEqual(left);
    });
  });

  it('changes nothing when it is done again', () => {
    holds((a, b) => {
      const merged = mergeAssessments(a, b);
      expect(mergeAssessments(merged, merged)).toEqual(merged);
      expect(mergeAssessments(merged, a)).toEqual(merged);
      expect(mergeAssessments(b, merged)).toEqual(merged);
    });
  });
});

it('a copy that people worked on and that meets itself stays as it is', () => {
  fc.assert(
    fc.property(anyCopies, (copies) => {
      for (const { record } of copies) expect(mergeAssessments(record, record)).toEqual(record);
    }),
    { numRuns: 200 },
  );
});

it("nobody's work is lost: what no later entry has seen is shown or stands in a conflict", () => {
  fc.assert(
    fc.property(anyCopies, (copies) => {
      for (const { record, work } of copies) {
        const said = saidOf(record);
        for (const [entry, { alive }] of work) {
          expect(said.get(entry) ?? [], entry).toEqual(expect.arrayContaining([...alive.values()]));
        }
      }
    }),
    { numRuns: 600 },
  );
});

function threeOf<T>(list: readonly T[]): [T, T, T] {
  const [a, b, c] = list;
  if (a === undefined || b === undefined || c === undefined) throw new Error('Fewer than three');
  return [a, b, c];
}
