import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rating } from '../../../src/domain/instrument';
import {
  byDisagreement,
  countVotes,
  disagreement,
  givenVotes,
  unanimous,
  type Votes,
} from '../../../src/domain/workshop/votes';
import { aBallot, anyTwoOrders, aWorkshop, CHECKPOINTS, cast } from '../../fixtures/handed-ballots';

const votes = (red: number, yellow: number, green: number, none = 0): Votes => ({
  red,
  yellow,
  green,
  none,
});

const anyVotes = fc.record({
  red: fc.nat(50),
  yellow: fc.nat(50),
  green: fc.nat(50),
  none: fc.nat(50),
});

describe('votes', () => {
  it('of ballots without a word on a checkpoint are none, never green', () => {
    const workshop = cast(aWorkshop(), [aBallot('1'), aBallot('2', ['green'])]);
    expect(countVotes(workshop, 'a')).toEqual(votes(0, 0, 1, 1));
    expect(countVotes(workshop, 'b')).toEqual(votes(0, 0, 0, 2));
    expect(countVotes(workshop, 'constructor')).toEqual(votes(0, 0, 0, 2));
    const bare = { ballots: [{ number: null, ratings: {}, notes: {} }] };
    expect(countVotes(bare, 'constructor')).toEqual(votes(0, 0, 0, 1));
    expect(givenVotes(votes(1, 2, 3, 9))).toBe(6);
  });
});

describe('disagreement', () => {
  it.each<[string, Votes, number]>([
    ['nobody voted', votes(0, 0, 0, 12), 0],
    ['one voted', votes(1, 0, 0, 11), 0],
    ['all said the same', votes(0, 7, 0), 0],
    ['neighbours stand against each other', votes(1, 1, 0), 1],
    ['red stands against green', votes(1, 0, 1), 2],
    ['one of three stands apart by a step', votes(2, 1, 0), 2 / 3],
  ])('when %s', (_, counted, apart) => {
    expect(disagreement(counted)).toBeCloseTo(apart, 10);
  });

  it('lies between none and two steps, and silence has no say in it', () => {
    fc.assert(
      fc.property(anyVotes, (counted) => {
        const apart = disagreement(counted);
        expect(apart).toBeGreaterThanOrEqual(0);
        expect(apart).toBeLessThanOrEqual(2);
        expect(disagreement({ ...counted, none: 0 })).toBe(apart);
        const { red, yellow, green, none } = counted;
        expect(disagreement(votes(green, yellow, red, none))).toBe(apart);
        expect(apart === 0).toBe(givenVotes(counted) < 2 || unanimous(counted) !== null);
      }),
    );
  });
});

describe('agreement from the start', () => {
  it.each<[Votes, Rating | null]>([
    [votes(3, 0, 0, 5), 'red'],
    [votes(0, 1, 0), 'yellow'],
    [votes(0, 0, 9), 'green'],
    [votes(1, 0, 9), null],
    [votes(0, 0, 0, 4), null],
  ])('%j: %s', (counted, light) => {
    expect(unanimous(counted)).toBe(light);
  });
});

describe('what to talk about first', () => {
  it('is where people are furthest apart, then where more see red, then as in the Praxishilfe', () => {
    const workshop = cast(aWorkshop(), [
      aBallot('1', ['green', 'red', 'red']),
      aBallot('2', ['green', 'green', 'red']),
    ]);
    expect(byDisagreement(workshop)).toEqual(['b', 'constructor', 'a']);
    expect(byDisagreement(aWorkshop())).toEqual(CHECKPOINTS);
  });

  it('does not depend on who came first', () => {
    fc.assert(
      fc.property(anyTwoOrders, ({ one, other }) => {
        const order = byDisagreement(cast(aWorkshop(), one));
        expect(byDisagreement(cast(aWorkshop(), other))).toEqual(order);
        expect(order.toSorted()).toEqual(CHECKPOINTS.toSorted());
      }),
    );
  });
});
