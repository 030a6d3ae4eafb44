import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { voteCounts, votesBar } from '../../src/report/votes-bar';

const votes = fc.record({
  red: fc.nat(400),
  yellow: fc.nat(400),
  green: fc.nat(400),
  none: fc.nat(400),
});

describe('the bar of votes', () => {
  test('is divided as the votes are, from its beginning to its end', () => {
    fc.assert(
      fc.property(votes, (given) => {
        const total = given.red + given.yellow + given.green + given.none;
        const { parts } = votesBar(given);
        let end = 0;
        for (const { light, from, to } of parts) {
          expect(from).toBeCloseTo(end);
          expect((to - from) * total).toBeCloseTo(given[light ?? 'none']);
          expect(to).toBeGreaterThan(from);
          end = to;
        }
        if (total > 0) expect(end).toBeCloseTo(1);
      }),
    );
  });

  test('shows single votes as long as they can be told apart', () => {
    expect(votesBar({ red: 2, yellow: 0, green: 2, none: 0 }).marks).toEqual([0.25, 0.5, 0.75]);
    expect(votesBar({ red: 40, yellow: 0, green: 1, none: 0 }).marks).toEqual([]);
    expect(votesBar({ red: 0, yellow: 0, green: 0, none: 0 })).toEqual({ parts: [], marks: [] });
  });

  test('has each light with its number, and who gave none when there are some', () => {
    const counts = voteCounts({ red: 0, yellow: 3, green: 1, none: 2 });
    expect(counts.map(({ light, count }) => [light, count])).toEqual([
      ['red', 0],
      ['yellow', 3],
      ['green', 1],
      [null, 2],
    ]);
    expect(voteCounts({ red: 1, yellow: 0, green: 0, none: 0 })).toHaveLength(3);
  });
});
