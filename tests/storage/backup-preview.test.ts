import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/domain/assessment';
import type { Backup } from '../../src/storage/backup/backup';
import { previewBackup } from '../../src/storage/backup/preview';
import { aMeasure, anAssessment } from '../fixtures/assessments';
import { deepFreeze } from '../fixtures/deep-freeze';

const LATE = '2026-11-21T08:00:00.000Z';

function backupOf(...assessments: Assessment[]): Backup {
  return deepFreeze({
    format: 'praxishilfe-sicherung',
    schemaVersion: 2,
    createdAt: LATE,
    app: { version: '1.0.0' },
    assessments,
  });
}

describe('the preview compares file and device', () => {
  it('says what is new, and what would be replaced', () => {
    const ours = anAssessment({ id: 'here' });
    const file = backupOf(anAssessment({ id: 'here' }), anAssessment({ id: 'there' }));
    expect(previewBackup(file, deepFreeze([ours]))).toMatchObject([
      { state: 'same', onDevice: ours },
      { state: 'new', assessment: { id: 'there' } },
    ]);
  });

  it('is about contents, not about the order of keys in a file', () => {
    expect(previewBackup(backupOf(withAnswers('ab')), [withAnswers('ba')])).toMatchObject([
      { state: 'same' },
    ]);
  });

  it('does not offer to merge plans that would be too long to be saved', () => {
    const plan = (prefix: string) =>
      anAssessment({
        measures: Array.from({ length: 600 }, (_, n) => aMeasure({ id: `${prefix}${n}` })),
        versions: Object.fromEntries(
          Array.from({ length: 600 }, (_, n) => [`measure/${prefix}${n}`, { [prefix]: 1 }]),
        ),
      });
    const [entry] = previewBackup(backupOf(plan('x')), [plan('y')]);
    expect(entry?.state).toBe('apart');
    expect(entry?.choices).not.toContain('merge');
  });

  it('keeps the order of the file and says nothing of what only the device has', () => {
    const file = backupOf(anAssessment({ id: 'z' }), anAssessment({ id: 'a' }));
    const preview = previewBackup(file, [anAssessment({ id: 'only-here' })]);
    expect(preview.map(({ assessment }) => assessment.id)).toEqual(['z', 'a']);
  });
});

function withAnswers(order: string): Assessment {
  const answers = [...order].map((id) => [id, { rating: 'red', note: id }] as const);
  return anAssessment({ answers: Object.fromEntries(answers) });
}
