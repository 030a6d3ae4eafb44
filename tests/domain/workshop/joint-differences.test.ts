import { describe, expect, test } from 'vitest';
import { rateCheckpoint, writeNote } from '../../../src/domain/rating';
import { agreeOn, writeDissent, writeReason } from '../../../src/domain/workshop/agreements';
import { castBallot, revealBallots } from '../../../src/domain/workshop/ballots';
import { jointDifferences, takeAnswers } from '../../../src/domain/workshop/joint-differences';
import { jointAssessment } from '../../../src/domain/workshop/joint-result';
import { createWorkshop, type Workshop } from '../../../src/domain/workshop/workshop';
import { anInstrument } from '../../fixtures/instruments';

const NOW = '2026-11-20T10:00:00.000Z';
const LATER = '2026-11-21T10:00:00.000Z';
const instrument = anInstrument(['a', 'b', 'c']);
const noteOf = (reason: string, dissent: string) => [reason, dissent].filter(Boolean).join(' / ');

function agreed(): Workshop {
  const fresh = createWorkshop(instrument, {}, { id: 'w', today: '2026-11-20', number: 1 });
  const ballot = { number: '1', ratings: { a: 'red', b: 'green' } as const, notes: {} };
  const open = revealBallots(castBallot(fresh, ballot));
  return agreeOn(writeReason(agreeOn(open, 'a', 'red'), 'a', 'Darum'), 'b', 'green');
}

const made = (workshop: Workshop) =>
  jointAssessment(workshop, instrument, noteOf, { id: 'x', now: NOW });

const find = (workshop: Workshop, assessment = made(agreed())) =>
  jointDifferences(workshop, assessment, noteOf);

describe('what differs between a workshop and the assessment made of it', () => {
  test('nothing, as long as nobody changed either', () => {
    expect(find(agreed())).toEqual([]);
  });

  test('a light or a word changed in the workshop, and only its checkpoint', () => {
    const changed = writeDissent(agreeOn(agreed(), 'b', 'yellow'), 'a', 'Zwei sehen es anders');
    expect(find(changed)).toEqual([
      {
        checkpointId: 'a',
        joint: { rating: 'red', note: 'Darum / Zwei sehen es anders' },
        stored: { rating: 'red', note: 'Darum' },
        rewritten: false,
      },
      {
        checkpointId: 'b',
        joint: { rating: 'yellow', note: '' },
        stored: { rating: 'green', note: '' },
        rewritten: false,
      },
    ]);
  });

  test('a light taken back in the workshop', () => {
    expect(find(agreeOn(agreed(), 'b', null))).toMatchObject([
      { checkpointId: 'b', joint: { rating: null, note: '' } },
    ]);
  });

  test('words written in the assessment since are told apart from those of the workshop', () => {
    const own = {
      ...writeNote(made(agreed()), 'a', 'Im Vorstand besprochen', LATER),
      versions: { 'note/a': { me: 1 } },
    };
    expect(find(agreed(), own)).toMatchObject([{ checkpointId: 'a', rewritten: true }]);
  });

  test('words deleted in the assessment are no words that could get lost', () => {
    const emptied = {
      ...writeNote(made(agreed()), 'a', '', LATER),
      versions: { 'note/a': { me: 1 } },
    };
    expect(find(agreed(), emptied)).toMatchObject([{ checkpointId: 'a', rewritten: false }]);
  });
});

describe('taking answers into the assessment', () => {
  test('gives just these checkpoints their light and note', () => {
    const before = made(agreed());
    const after = takeAnswers(before, { b: { rating: 'yellow', note: 'Neu' } }, LATER);
    expect(after.answers).toEqual({
      a: { rating: 'red', note: 'Darum' },
      b: { rating: 'yellow', note: 'Neu' },
    });
    expect(after).toMatchObject({ ratedAt: LATER, updatedAt: LATER });
  });

  test('a note alone is no new rating', () => {
    const after = takeAnswers(made(agreed()), { a: { rating: 'red', note: 'Neu' } }, LATER);
    expect(after.ratedAt).toBe(NOW);
  });

  test('the same again changes nothing', () => {
    const before = rateCheckpoint(made(agreed()), 'c', 'green', NOW);
    expect(takeAnswers(before, before.answers, LATER)).toBe(before);
  });
});
