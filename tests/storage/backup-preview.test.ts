import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/domain/assessment';
import type { Backup } from '../../src/storage/backup/backup';
import { previewBackup } from '../../src/storage/backup/preview';
import { anAssessment } from '../fixtures/assessments';
import { deepFreeze } from '../fixtures/deep-freeze';

const EARLY = '2026-11-20T08:00:00.000Z';
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
  const early = anAssessment({ name: 'Früh', updatedAt: EARLY });
  const late = anAssessment({ name: 'Spät', updatedAt: LATE });

  it.each<[string, Assessment, Assessment[], string]>([
    ['unknown here', early, [anAssessment({ id: 'other' })], 'new'],
    ['equal', early, [early], 'same'],
    [
      'saved more often, left elsewhere',
      early,
      [{ ...early, revision: 9, lastPlace: 'plan' }],
      'same',
    ],
    ['equal, its answers in another order', withAnswers('ab'), [withAnswers('ba')], 'same'],
    ['changed later in the file', late, [early], 'newer-in-file'],
    ['changed later here', early, [late], 'newer-on-device'],
    ['different at the same moment', { ...early, name: 'Anders' }, [early], 'newer-on-device'],
  ])('%s', (_, inFile, onDevice, state) => {
    const preview = previewBackup(backupOf(inFile), deepFreeze(onDevice));
    expect(preview).toEqual([
      {
        assessment: inFile,
        state,
        ...(state === 'new' ? {} : { onDevice: onDevice[0] }),
      },
    ]);
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
