import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  castBallot,
  freeNumber,
  hasBallot,
  MAX_BALLOTS,
  removeBallot,
  revealBallots,
  sameBallotIn,
} from '../../../src/domain/workshop/ballots';
import { countVotes } from '../../../src/domain/workshop/votes';
import type { Workshop } from '../../../src/domain/workshop/workshop';
import { deepFreeze } from '../../fixtures/deep-freeze';
import {
  aBallot,
  anyBallots,
  anyTwoOrders,
  aWorkshop,
  CHECKPOINTS,
  cast,
} from '../../fixtures/handed-ballots';

const countsOf = (workshop: Workshop) => CHECKPOINTS.map((id) => countVotes(workshop, id));

/** What is written to the disk, letter by letter. */
const stored = (workshop: Workshop) => JSON.stringify(workshop);

describe('the ballots of a workshop', () => {
  it('give the same record in whatever order they came, before and after the reveal', () => {
    fc.assert(
      fc.property(anyTwoOrders, ({ one, other }) => {
        const [first, second] = [cast(aWorkshop(), one), cast(aWorkshop(), other)];
        expect(countsOf(second)).toEqual(countsOf(first));
        expect(stored(second)).toBe(stored(first));
        expect(stored(revealBallots(second))).toBe(stored(revealBallots(first)));
      }),
    );
  });

  it('give the same record whatever was cast and taken away in between', () => {
    fc.assert(
      fc.property(anyTwoOrders, fc.nat(11), ({ one, other }, left) => {
        const gone = other.slice(left);
        const others = one.filter((ballot) => !gone.includes(ballot));
        const between = gone.reduce(
          (workshop, { number }) => removeBallot(workshop, number),
          cast(aWorkshop(), other),
        );
        expect(stored(between)).toBe(stored(cast(aWorkshop(), others)));
      }),
    );
  });

  it('are each counted: every vote, and one for nothing where no light was given', () => {
    fc.assert(
      fc.property(anyBallots, (ballots) => {
        const workshop = cast(aWorkshop(), deepFreeze(ballots));
        for (const id of CHECKPOINTS) {
          const votes = { red: 0, yellow: 0, green: 0, none: 0 };
          for (const { ratings } of ballots) {
            votes[(Object.hasOwn(ratings, id) && ratings[id]) || 'none'] += 1;
          }
          expect(countVotes(workshop, id)).toEqual(votes);
          expect(countVotes(revealBallots(workshop), id)).toEqual(votes);
        }
      }),
    );
  });

  it('F57 entered twice are noticed and counted once', () => {
    fc.assert(
      fc.property(anyBallots, (ballots) => {
        const once = cast(aWorkshop(), ballots);
        for (const ballot of ballots) {
          expect(hasBallot(once, ballot.number)).toBe(true);
          expect(castBallot(once, ballot)).toBe(once);
        }
        expect(once.ballots).toHaveLength(ballots.length);
      }),
    );
  });

  it('F57 with the same number are counted when somebody says that they are two people’s', () => {
    const once = cast(aWorkshop(), [aBallot('12', ['red'])]);
    const number = freeNumber(once, '12');
    expect(number).toBe('12/2');
    const twice = castBallot(once, aBallot(number, ['red']));
    expect(countVotes(twice, 'a').red).toBe(2);
    expect(freeNumber(twice, '12')).toBe('12/3');
    expect(freeNumber(twice, '13')).toBe('13');
  });

  it('F57 of two people with one number, entered in two windows at once, both count, however often they are written', () => {
    const [mine, theirs] = [aBallot('P1', ['red']), aBallot('P1', ['green'])];
    const both = cast(aWorkshop(), [mine, theirs]);
    expect(both.ballots.map(({ number }) => number).sort()).toEqual(['P1', 'P1/2']);
    for (const ballot of [mine, theirs]) expect(castBallot(both, ballot)).toBe(both);
    const third = castBallot(both, aBallot('P1/2', ['yellow']));
    expect(sameBallotIn(third, aBallot('P1/2', ['yellow']))?.number).toBe('P1/3');
    expect(castBallot(third, aBallot('P1/2', ['yellow']))).toBe(third);
    expect(castBallot(third, aBallot('P1', ['yellow']))).toBe(third);
  });

  it('F57 one of them is taken back wherever it lies, and the other one stays', () => {
    const [mine, theirs] = [aBallot('P1', ['red']), aBallot('P1', ['green'])];
    const both = cast(aWorkshop(), [theirs, mine]);
    const rest = removeBallot(both, 'P1', mine);
    expect(rest.ballots).toMatchObject([{ number: 'P1', ratings: theirs.ratings }]);
    expect(removeBallot(rest, 'P1', mine)).toBe(rest);
  });

  it('typed without its notes and scanned with them is one, and keeps them', () => {
    const typed = aBallot('K7M3F4T2', ['red']);
    const scanned = aBallot('K7M3F4T2', ['red'], { a: 'Weil' });
    for (const ballots of [
      [typed, scanned],
      [scanned, typed],
    ]) {
      expect(cast(aWorkshop(), ballots).ballots).toMatchObject([{ notes: { a: 'Weil' } }]);
    }
    const other = cast(aWorkshop(), [scanned, aBallot('K7M3F4T2', ['red'], { a: 'Trotzdem' })]);
    expect(other.ballots).toHaveLength(2);
  });

  it('taken away take exactly their votes with them', () => {
    fc.assert(
      fc.property(anyBallots, fc.nat(), (ballots, place) => {
        fc.pre(ballots.length > 0);
        const [gone] = ballots.slice(place % ballots.length);
        const others = ballots.filter((ballot) => ballot !== gone);
        const rest = removeBallot(cast(aWorkshop(), ballots), gone?.number ?? '');
        expect(countsOf(rest)).toEqual(countsOf(cast(aWorkshop(), others)));
        expect(rest.ballots.map(({ number }) => number)).not.toContain(gone?.number);
        expect(rest.ballots).toHaveLength(others.length);
      }),
    );
  });

  it('are left alone when a number that is not there is taken away', () => {
    const workshop = cast(aWorkshop(), [aBallot('12')]);
    for (const number of ['1', '2', '12/2', '', 'null', 'constructor']) {
      expect(removeBallot(workshop, number)).toBe(workshop);
    }
  });

  it('say nothing about what is no checkpoint, and keep no empty notes', () => {
    const notes = { a: 'Weil', b: '', z: 'Anderswo' };
    const { ballots } = castBallot(aWorkshop(), aBallot('1', ['red'], notes));
    expect(ballots).toEqual([
      { number: '1', ratings: { a: 'red', b: null, constructor: null }, notes: { a: 'Weil' } },
    ]);
  });

  it('are at most a thousand', () => {
    const ballots = Array.from({ length: MAX_BALLOTS }, (_, i) => aBallot(`${i}`));
    const full = aWorkshop({ ballots });
    expect(castBallot(full, aBallot('one more'))).toBe(full);
  });
});

describe('the reveal', () => {
  const anyRevealed = anyBallots
    .filter(({ length }) => length > 0)
    .map((ballots) => ({ ballots, workshop: revealBallots(cast(aWorkshop(), ballots)) }));

  it('leaves no number', () => {
    fc.assert(
      fc.property(anyRevealed, ({ workshop }) => {
        for (const { number } of workshop.ballots) expect(number).toBeNull();
        expect(workshop.revealed).toBe(true);
      }),
    );
  });

  it('is final: nothing comes or goes any more, and no second one changes anything', () => {
    fc.assert(
      fc.property(anyRevealed, ({ ballots, workshop }) => {
        expect(castBallot(workshop, aBallot('new', ['red']))).toBe(workshop);
        for (const { number } of ballots) expect(removeBallot(workshop, number)).toBe(workshop);
        expect(removeBallot(workshop, 'null')).toBe(workshop);
        expect(revealBallots(workshop)).toBe(workshop);
      }),
    );
  });

  it('does not happen before there is a ballot', () => {
    const empty = aWorkshop();
    expect(revealBallots(empty)).toBe(empty);
  });

  /** What is said on a checkpoint, a light with its note, as a heap. */
  const heapOf = ({ ballots }: Workshop, id: string) =>
    ballots
      .map(({ ratings, notes }) =>
        JSON.stringify([ratings[id], Object.hasOwn(notes, id) ? notes[id] : '']),
      )
      .toSorted();

  it('keeps every vote on its checkpoint, with its note', () => {
    fc.assert(
      fc.property(anyBallots, (ballots) => {
        const workshop = cast(aWorkshop(), ballots);
        const revealed = revealBallots(workshop);
        for (const id of CHECKPOINTS) expect(heapOf(revealed, id)).toEqual(heapOf(workshop, id));
      }),
    );
  });

  it('tears apart what one person said on different checkpoints', () => {
    // Whatever the two people said, the same is left when they had exchanged all lights on one checkpoint.
    const one = [
      aBallot('1', ['red', 'green'], { a: 'Als Kassenwart' }),
      aBallot('2', ['green', 'red']),
    ];
    const other = [
      aBallot('1', ['red', 'red'], { a: 'Als Kassenwart' }),
      aBallot('2', ['green', 'green']),
    ];
    const record = (ballots: typeof one) => stored(revealBallots(cast(aWorkshop(), ballots)));
    expect(record(other)).toBe(record(one));
  });

  it('leaves a record that depends on nothing but the heaps of votes', () => {
    const anyMixed = anyBallots.chain((ballots) =>
      fc
        .shuffledSubarray(ballots, { minLength: ballots.length })
        .map((others) => ({ ballots, others })),
    );
    fc.assert(
      fc.property(anyMixed, ({ ballots, others }) => {
        const whole = cast(aWorkshop(), ballots);
        // Everybody has somebody else's light and note on the first checkpoint.
        const exchanged = ballots.map((ballot, i) => {
          const from = others[i] ?? ballot;
          return {
            number: ballot.number,
            ratings: { ...ballot.ratings, a: from.ratings.a ?? null },
            notes: { ...ballot.notes, a: from.notes.a ?? '' },
          };
        });
        const other = cast(aWorkshop(), exchanged);
        expect(stored(revealBallots(other))).toBe(stored(revealBallots(whole)));
      }),
    );
  });
});
