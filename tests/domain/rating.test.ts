import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/domain/assessment';
import { answerTo, rateCheckpoint, writeNote } from '../../src/domain/rating';
import { anAssessment, rated } from '../fixtures/assessments';

const NOW = '2026-11-21T10:00:00.000Z';

describe('a checkpoint', () => {
  it('nobody touched is not rated and has no note; it is never green', () => {
    expect(answerTo(anAssessment(), 'a')).toEqual({ rating: null, note: '' });
  });

  it('is not rated just because of a word JavaScript knows', () => {
    for (const id of ['constructor', 'toString', '__proto__']) {
      expect(answerTo(anAssessment(), id)).toEqual({ rating: null, note: '' });
    }
  });
});

const noted = anAssessment({ answers: { a: { rating: 'red', note: 'Weil' } } });

describe('an entry', () => {
  it.each<[string, Assessment, Assessment['answers']]>([
    ['gives a light', rateCheckpoint(anAssessment(), 'a', 'red', NOW), rated({ a: 'red' })],
    [
      'changes a light and keeps the note',
      rateCheckpoint(noted, 'a', 'green', NOW),
      { a: { rating: 'green', note: 'Weil' } },
    ],
    [
      'takes a light back and keeps the note',
      rateCheckpoint(noted, 'a', null, NOW),
      { a: { rating: null, note: 'Weil' } },
    ],
    [
      'writes a note without giving a light',
      writeNote(anAssessment(), 'b', 'Weil', NOW),
      { b: { rating: null, note: 'Weil' } },
    ],
    [
      'changes a note and keeps the light',
      writeNote(noted, 'a', '', NOW),
      { a: { rating: 'red', note: '' } },
    ],
    [
      'leaves the other checkpoints alone',
      rateCheckpoint(noted, 'b', 'yellow', NOW),
      { a: { rating: 'red', note: 'Weil' }, b: { rating: 'yellow', note: '' } },
    ],
  ])('%s', (_, changed, answers) => {
    expect(changed).toMatchObject({ answers, updatedAt: NOW });
    expect({ ...changed, answers: {}, updatedAt: '', ratedAt: null }).toEqual({
      ...anAssessment(),
      updatedAt: '',
    });
  });

  it('remembers when a light was last given or taken back; a note is no rating', () => {
    expect(rateCheckpoint(anAssessment(), 'a', 'red', NOW).ratedAt).toBe(NOW);
    expect(rateCheckpoint(noted, 'a', null, NOW).ratedAt).toBe(NOW);
    expect(writeNote(noted, 'a', 'x', NOW).ratedAt).toBeNull();
  });

  it('at a checkpoint that does not exist changes nothing', () => {
    expect(rateCheckpoint(noted, 'z', 'red', NOW)).toBe(noted);
    expect(writeNote(noted, 'z', 'x', NOW)).toBe(noted);
  });
});
