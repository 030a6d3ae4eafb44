import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/domain/assessment';
import { addMeasure, changeMeasure, moveMeasure, removeMeasure } from '../../src/domain/measure';
import { rateCheckpoint, writeNote } from '../../src/domain/rating';
import { stampChanges } from '../../src/domain/stamp';
import { renameAssessment, visitPlace } from '../../src/domain/visit';
import { aMeasure, anAssessment } from '../fixtures/assessments';

const NOW = '2026-11-20T10:00:00.000Z';
const LATER = 2_000_000_000_000;
const BEFORE = anAssessment({
  answers: { a: { rating: 'red', note: 'Weil' } },
  measures: [aMeasure({ id: 'm1' }), aMeasure({ id: 'm2' })],
  versions: { 'note/a': { other: 7 } },
});

const stamped = (after: Assessment, now = LATER) => stampChanges(BEFORE, after, { id: 'me', now });

describe('a change gives a new version to', () => {
  it.each<[string, Assessment, string]>([
    ['the name', renameAssessment(BEFORE, 'Neu', NOW), 'name'],
    ['a light', rateCheckpoint(BEFORE, 'b', 'green', NOW), 'rating/b'],
    ['a light taken back', rateCheckpoint(BEFORE, 'a', null, NOW), 'rating/a'],
    ['a measure', changeMeasure(BEFORE, 'm1', { priority: 1 }, NOW), 'measure/m1'],
    ['a measure that is new', addMeasure(BEFORE, aMeasure({ id: 'm3' }), NOW), 'measure/m3'],
    ['a measure that is removed', removeMeasure(BEFORE, 'm2', NOW), 'measure/m2'],
  ])('%s, and to nothing else', (_, after, entry) => {
    expect(stamped(after).versions).toEqual({ ...BEFORE.versions, [entry]: { me: LATER } });
  });

  it('a note, which knows those who wrote before', () => {
    const { versions } = stamped(writeNote(BEFORE, 'a', 'Weil nicht', NOW));
    expect(versions).toEqual({ 'note/a': { other: 7, me: LATER } });
  });
});

it('F23 a clock that was set back still makes the later change the later version', () => {
  const { versions } = stamped(writeNote(BEFORE, 'a', 'Weil nicht', NOW), 3);
  expect(versions).toEqual({ 'note/a': { other: 7, me: 8 } });
});

it('looking around, and writing what stands there, changes no version', () => {
  expect(stamped(visitPlace(BEFORE, 'plan')).versions).toBe(BEFORE.versions);
  expect(stamped(writeNote(BEFORE, 'b', '', NOW)).versions).toEqual(BEFORE.versions);
});

describe('the own order', () => {
  it('is remembered when measures move, come or go', () => {
    const moved = moveMeasure(BEFORE, 'm2', -1, NOW);
    expect(stamped(moved).measureOrder).toEqual({ ids: ['m2', 'm1'], at: LATER, by: 'me' });
    const fewer = removeMeasure(BEFORE, 'm1', NOW);
    expect(stamped(fewer).measureOrder).toEqual({ ids: ['m2'], at: LATER, by: 'me' });
  });

  it('stays when a measure changes', () => {
    const changed = changeMeasure(BEFORE, 'm1', { text: 'Anders' }, NOW);
    expect(stamped(changed).measureOrder).toBe(BEFORE.measureOrder);
  });
});
