import { describe, expect, it } from 'vitest';
import schema from '../../content/schema/backup.schema.json';
import type { Assessment } from '../../src/domain/assessment';
import { fileStem } from '../../src/report/file-stem';
import { isSameFile, isWhole } from '../../src/storage/backup/check-written';
import { MAX_BACKUP_BYTES } from '../../src/storage/backup/decode-text';
import { writeBackup, writeBackupParts } from '../../src/storage/backup/write-backup';
import { type BackupSource, writeBackupFiles } from '../../src/storage/backup/write-backup-file';
import { anAssessment } from '../fixtures/assessments';
import { BACKUP_DAY, FULL } from '../fixtures/backups';

const FROM = { now: BACKUP_DAY, appVersion: '1.2.3' };

function source(assessments: Assessment[]): BackupSource {
  return {
    everything: async () => ({ assessments, lacking: 'nothing' }),
    load: async (id) => assessments.find((assessment) => assessment.id === id) ?? null,
    now: () => BACKUP_DAY,
    today: () => '2026-11-20',
    appVersion: '1.2.3',
    fileStem,
  };
}

const many = (count: number) =>
  Array.from({ length: count }, (_, index) => anAssessment({ id: `id-${index}` }));

const namesOf = ({ files }: { files: readonly { name: string }[] }) =>
  files.map(({ name }) => name);

describe('what is written', () => {
  it('is one file, also when there is nothing to write', async () => {
    expect(writeBackupParts([], FROM)).toHaveLength(1);
    expect(namesOf(await writeBackupFiles(source([FULL])))).toEqual([
      'Praxishilfe-Sicherung 2026-11-20.json',
    ]);
  });

  it('can be a single assessment, named by its title and the day', async () => {
    const wanted = anAssessment({ id: 'wanted', name: 'Verein „Süd/Ost“: 2. Lauf' });
    const written = await writeBackupFiles(source([FULL, wanted]), { only: 'wanted' });
    expect(namesOf(written)).toEqual([
      'Praxishilfe-Sicherung Verein „Süd Ost“ 2. Lauf 2026-11-20.json',
    ]);
    expect(await isWhole(blobs(written), [wanted])).toBe(true);
  });

  it('can be locked, says so in its name, and comes back whole with the password only', async () => {
    const password = 'Apfelbaum 17';
    const written = await writeBackupFiles(source([FULL]), { password });
    expect(namesOf(written)).toEqual(['Praxishilfe-Sicherung 2026-11-20 mit Passwort.json']);
    expect(await isWhole(blobs(written), [FULL], password)).toBe(true);
    expect(await isWhole(blobs(written), [FULL], 'Birnbaum 17')).toBe(false);
    expect(await isWhole(blobs(written), [FULL])).toBe(false);
  });

  it('is nothing when the single assessment is gone', async () => {
    expect((await writeBackupFiles(source([FULL]), { only: 'gone' })).assessments).toEqual([]);
  });

  it('F62 more than one file can hold goes into several, which together give back everything', async () => {
    const assessments = many(schema.properties.assessments.maxItems + 1);
    const written = await writeBackupFiles(source(assessments));
    expect(namesOf(written)).toEqual([
      'Praxishilfe-Sicherung 2026-11-20 Teil 1 von 2.json',
      'Praxishilfe-Sicherung 2026-11-20 Teil 2 von 2.json',
    ]);
    expect(await isWhole(blobs(written), assessments)).toBe(true);
  });

  it('exactly as many as the reader takes stay in one file', () => {
    expect(writeBackupParts(many(schema.properties.assessments.maxItems), FROM)).toHaveLength(1);
  });

  it('what is too large for the reader goes into several, in the same order', () => {
    const assessments = many(5);
    const most = { assessments: 2000, bytes: writeBackup(many(2), FROM).length };
    const parts = writeBackupParts(assessments, FROM, most);
    expect(parts.length).toBeGreaterThan(2);
    const ids = parts.flatMap((text) =>
      JSON.parse(text).assessments.map(({ id }: Assessment) => id),
    );
    expect(ids).toEqual(assessments.map(({ id }) => id));
  });

  it('is far enough below what the reader takes that it can be encrypted', () => {
    const long = anAssessment({ name: 'ü'.repeat(500), answers: manyNotes() });
    const assessments = Array.from({ length: 175 }, (_, index) => ({ ...long, id: `id-${index}` }));
    const sizes = writeBackupParts(assessments, FROM).map((text) => new Blob([text]).size);
    expect(sizes.length).toBeGreaterThan(1);
    // Base64 makes four bytes of three.
    expect(Math.max(...sizes) * (4 / 3) + 1000).toBeLessThan(MAX_BACKUP_BYTES);
  });
});

describe('reading back', () => {
  it('finds what was written whole', async () => {
    expect(await isWhole([new Blob([writeBackup([FULL], FROM)])], [FULL])).toBe(true);
  });

  it.each([
    ['a byte that changed', (text: string) => text.replace('Weil', 'Weit')],
    ['a missing end', (text: string) => text.slice(0, -1)],
    ['nothing', () => ''],
    ['an assessment that is missing', () => writeBackup([], FROM)],
    ['one too many', () => writeBackup([FULL, anAssessment()], FROM)],
  ])('finds %s', async (_, spoil) => {
    const file = new Blob([spoil(writeBackup([FULL], FROM))]);
    expect(await isWhole([file], [FULL])).toBe(false);
  });

  it('finds a missing part', async () => {
    const [first] = await Promise.resolve(writeBackupParts([FULL], FROM));
    expect(await isWhole([new Blob([first ?? ''])], [FULL, anAssessment()])).toBe(false);
  });

  it('does not call a fault of its own a broken file', async () => {
    const odd = Object.defineProperty(new Blob(['{}']), 'size', {
      get() {
        throw new TypeError('by the test');
      },
    });
    await expect(isWhole([odd], [FULL])).rejects.toThrow('by the test');
  });

  it('tells whether a file holds the very bytes', async () => {
    const written = new Blob(['abc']);
    expect(await isSameFile(new Blob(['abc']), written)).toBe(true);
    expect(await isSameFile(new Blob(['abd']), written)).toBe(false);
    expect(await isSameFile(new Blob(['ab']), written)).toBe(false);
  });
});

const blobs = ({ files }: { files: readonly { file: Blob }[] }) => files.map(({ file }) => file);

function manyNotes() {
  const note = 'ü'.repeat(20_000);
  return { a: { rating: null, note }, b: { rating: null, note }, c: { rating: null, note } };
}
