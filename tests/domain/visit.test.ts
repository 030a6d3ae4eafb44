import { expect, it } from 'vitest';
import { renameAssessment, visitPlace } from '../../src/domain/visit';
import { anAssessment } from '../fixtures/assessments';

it('where one works is remembered, and is no entry', () => {
  expect(visitPlace(anAssessment(), 'plan')).toEqual({ ...anAssessment(), lastPlace: 'plan' });
});

it('staying where one is changes nothing', () => {
  const assessment = anAssessment({ lastPlace: 'b' });
  expect(visitPlace(assessment, 'b')).toBe(assessment);
});

it('a new name is an entry; it may be empty', () => {
  const now = '2026-11-21T10:00:00.000Z';
  expect(renameAssessment(anAssessment(), '', now)).toEqual({
    ...anAssessment(),
    name: '',
    updatedAt: now,
  });
});

it('a place that the assessment does not have is not remembered', () => {
  expect(visitPlace(anAssessment(), 'Prüfung eins').lastPlace).toBe('');
});
