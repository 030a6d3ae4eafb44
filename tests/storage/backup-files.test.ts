import { beforeEach, describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/domain/assessment';
import { fileStem } from '../../src/report/file-stem';
import { type BackupTarget, openBackupFile } from '../../src/storage/backup/open-backup-file';
import { type BackupSource, writeBackupFiles } from '../../src/storage/backup/write-backup-file';
import { anAssessment } from '../fixtures/assessments';
import { aTab, freshBrowser, type Tab } from './browser';

const EARLY = '2026-01-01T08:00:00.000Z';
const LATE = '2026-06-01T08:00:00.000Z';

let tab: Tab;
let around: BackupSource & BackupTarget;
beforeEach(() => {
  freshBrowser();
  tab = aTab();
  around = {
    everything: async () => {
      const { assessments } = await tab.repository.loadAll();
      return { assessments, lacking: 'nothing' };
    },
    load: async (id) => (await tab.repository.load(id)) ?? null,
    fileStem,
    put: tab.repository.put,
    now: () => '2026-11-20T12:00:00.000Z',
    today: () => '2026-11-20',
    appVersion: '0.1.0',
    knownInstruments: [{ id: 'zo', version: '1.0.0', checkpointIds: ['a', 'b', 'c'] }],
  };
});

const stored = async () =>
  (await tab.repository.loadAll()).assessments
    .map((assessment) => ({ ...assessment, revision: 0 }))
    .sort((a, b) => a.id.localeCompare(b.id));

function onlyFile({ files }: { files: readonly { file: Blob }[] }): Blob {
  const [only, ...more] = files;
  if (!only || more.length > 0) throw new Error(`There are ${files.length} files.`);
  return only.file;
}

async function aFileOf(...assessments: Assessment[]): Promise<Blob> {
  const everything = async () => ({ assessments, lacking: 'nothing' as const });
  return onlyFile(await writeBackupFiles({ ...around, everything }));
}

describe('saving', () => {
  it('puts everything into one file, named by the day', async () => {
    await tab.repository.put([anAssessment({ id: 'one' }), anAssessment({ id: 'two' })]);
    const { files, assessments, lacking } = await writeBackupFiles(around);
    expect(files.map(({ name }) => name)).toEqual(['Praxishilfe-Sicherung 2026-11-20.json']);
    expect(assessments.map(({ id }) => id)).toEqual(['one', 'two']);
    expect(lacking).toBe('nothing');
  });

  it('and deleting and opening gives back exactly the same', async () => {
    await tab.repository.put([anAssessment({ id: 'one' }), anAssessment({ id: 'two' })]);
    const before = await stored();
    const file = onlyFile(await writeBackupFiles(around));
    await tab.repository.remove('one');
    await tab.repository.remove('two');

    const { apply } = await openBackupFile(file, around);
    await apply(new Set(['one', 'two']));

    expect(await stored()).toEqual(before);
  });
});

describe('what the app itself writes can always be read again', () => {
  it.each([
    ['a place of a mistyped address', { lastPlace: 'Prüfung eins' }],
    ['half an emoji', { name: 'abc\ud83d' }],
    ['the longest name', { name: 'x'.repeat(500) }],
  ])('%s', async (_, over) => {
    const { entries } = await openBackupFile(await aFileOf(anAssessment(over)), around);
    expect(entries).toHaveLength(1);
  });
});

describe('opening', () => {
  it('writes nothing before one agrees', async () => {
    await openBackupFile(await aFileOf(anAssessment()), around);
    expect(await stored()).toEqual([]);
  });

  it('ticks what is new or newer, and nothing that would replace newer work', async () => {
    await tab.repository.put([
      anAssessment({ id: 'same' }),
      anAssessment({ id: 'newer-in-file', updatedAt: EARLY, name: 'Hier' }),
      anAssessment({ id: 'newer-on-device', updatedAt: LATE, name: 'Hier' }),
    ]);
    const file = await aFileOf(
      anAssessment({ id: 'new' }),
      anAssessment({ id: 'same' }),
      anAssessment({ id: 'newer-in-file', updatedAt: LATE }),
      anAssessment({ id: 'newer-on-device', updatedAt: EARLY }),
    );
    const { entries } = await openBackupFile(file, around);
    expect(entries.map(({ assessment, state, taken }) => [assessment.id, state, taken])).toEqual([
      ['new', 'new', true],
      ['same', 'same', false],
      ['newer-in-file', 'newer-in-file', true],
      ['newer-on-device', 'newer-on-device', false],
    ]);
  });

  it('takes only what is chosen', async () => {
    const file = await aFileOf(anAssessment({ id: 'one' }), anAssessment({ id: 'two' }));
    const { apply } = await openBackupFile(file, around);
    expect((await apply(new Set(['two']))).count).toBe(1);
    expect((await stored()).map(({ id }) => id)).toEqual(['two']);
  });

  it('can be taken back: what came is gone and what was replaced is as before', async () => {
    await tab.repository.put([anAssessment({ id: 'one', name: 'Alt', updatedAt: EARLY })]);
    const before = await stored();
    const file = await aFileOf(
      anAssessment({ id: 'one', name: 'Neu', updatedAt: LATE }),
      anAssessment({ id: 'two' }),
    );
    const { apply } = await openBackupFile(file, around);
    const { undo } = await apply(new Set(['one', 'two']));
    expect((await stored()).map(({ name }) => name)).toContain('Neu');
    await undo();
    expect(await stored()).toEqual(before);
  });

  it('can be taken back even when a part of it was deleted meanwhile', async () => {
    const file = await aFileOf(anAssessment({ id: 'one' }), anAssessment({ id: 'two' }));
    const { apply } = await openBackupFile(file, around);
    const { undo } = await apply(new Set(['one', 'two']));
    await tab.repository.remove('one');
    await undo();
    expect(await stored()).toEqual([]);
  });

  it('is done once, however often one clicks', async () => {
    await tab.repository.put([anAssessment({ id: 'one', name: 'Alt', updatedAt: EARLY })]);
    const file = await aFileOf(anAssessment({ id: 'one', name: 'Neu', updatedAt: LATE }));
    const { apply } = await openBackupFile(file, around);
    await apply(new Set(['one']));
    // A second click comes when the file's state is on the device already.
    const { undo } = await apply(new Set(['one']));
    await undo();
    expect((await stored()).map(({ name }) => name)).toEqual(['Alt']);
  });

  it('is not taken back over entries that were made since', async () => {
    const file = await aFileOf(anAssessment({ id: 'one' }));
    const { apply } = await openBackupFile(file, around);
    const { undo } = await apply(new Set(['one']));
    await tab.repository.update('one', (a) => ({ ...a, name: 'weitergearbeitet' }));
    await expect(undo()).rejects.toThrow();
    expect((await stored()).map(({ name }) => name)).toEqual(['weitergearbeitet']);
  });

  it('refuses content this app does not have, as from a newer version', async () => {
    const other = { id: 'zo', version: '9.0.0', language: 'de' };
    const file = await aFileOf(anAssessment({ instrument: other }));
    await expect(openBackupFile(file, around)).rejects.toMatchObject({ code: 'newer' });
  });
});
