import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ImportError } from '../../src/storage/backup/import-error';
import { readBackup, readBackupFile } from '../../src/storage/backup/read-backup';
import { writeBackup } from '../../src/storage/backup/write-backup';
import { anyAssessments } from '../fixtures/arbitrary-assessments';
import { anAssessment } from '../fixtures/assessments';
import { aBackupText, BACKUP_DAY, encode, FULL } from '../fixtures/backups';

describe('a backup', () => {
  it('F62 gives back exactly what was written, whatever people typed', () => {
    fc.assert(
      fc.property(anyAssessments, (assessments) => {
        expect(readBackup(encode(aBackupText(assessments)))).toEqual({
          format: 'praxishilfe-sicherung',
          schemaVersion: 2,
          createdAt: BACKUP_DAY,
          app: { version: '1.2.3' },
          assessments,
        });
      }),
      { numRuns: 300 },
    );
  });

  it('can be empty of assessments', () => {
    expect(readBackup(encode(aBackupText([]))).assessments).toEqual([]);
  });

  it('reads as text for people, two spaces deep', () => {
    expect(aBackupText([]).split('\n').slice(0, 4)).toEqual([
      '{',
      '  "format": "praxishilfe-sicherung",',
      '  "schemaVersion": 2,',
      `  "createdAt": "${BACKUP_DAY}",`,
    ]);
  });

  it('is the same text for the same entries, in whatever order they were made', () => {
    const one = { rating: 'red', note: '' } as const;
    const two = { rating: null, note: 'x' };
    const forwards = anAssessment({ answers: { a: one, b: two } });
    const backwards = anAssessment({ answers: { b: two, a: one } });
    expect(aBackupText([forwards])).toBe(aBackupText([backwards]));
  });

  it('leaves out what is no part of an assessment', () => {
    const surplus = { ...FULL, secret: 'x', measures: [{ ...FULL.measures[0], secret: 'x' }] };
    const from = { now: BACKUP_DAY, appVersion: '1.2.3' };
    expect(writeBackup(JSON.parse(JSON.stringify([surplus])), from)).toBe(aBackupText());
  });

  it('F51 shows half a character as a mark, so that it can be read again', () => {
    const [found] = readBackup(
      encode(aBackupText([anAssessment({ name: 'cut \ud83d' })])),
    ).assessments;
    expect(found?.name).toBe('cut �');
  });
});

describe('a chosen file', () => {
  it('is read', async () => {
    const backup = await readBackupFile(new Blob([aBackupText()]));
    expect(backup.assessments).toEqual([FULL]);
  });

  it('F49 of 100 MB is refused before it is read', async () => {
    const file = new Blob([aBackupText()]);
    Object.defineProperty(file, 'size', { value: 100e6 });
    file.arrayBuffer = () => Promise.reject(new Error('was read'));
    await expect(readBackupFile(file)).rejects.toMatchObject({ code: 'too-large' });
  });

  it('that the browser cannot read is named', async () => {
    const file = new Blob([aBackupText()]);
    const cause = new DOMException('Gone', 'NotReadableError');
    file.arrayBuffer = () => Promise.reject(cause);
    const reading = readBackupFile(file);
    await expect(reading).rejects.toBeInstanceOf(ImportError);
    await expect(reading).rejects.toMatchObject({ code: 'unreadable', cause });
  });
});
