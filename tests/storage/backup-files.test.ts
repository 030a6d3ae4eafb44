import { beforeEach, describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/domain/assessment';
import { compareCopies } from '../../src/domain/compare-copies';
import { rateCheckpoint } from '../../src/domain/rating';
import { stampChanges } from '../../src/domain/stamp';
import { renameAssessment } from '../../src/domain/visit';
import { fileStem } from '../../src/report/file-stem';
import { type BackupTarget, openBackupFile } from '../../src/storage/backup/open-backup-file';
import type { PreviewChoice } from '../../src/storage/backup/preview';
import { type BackupSource, writeBackupFiles } from '../../src/storage/backup/write-backup-file';
import { anAssessment } from '../fixtures/assessments';
import { aTab, freshBrowser, type Tab } from './browser';

const LATE = '2026-06-01T08:00:00.000Z';

/** The assessment after somebody renamed it on a device. */
const renamed = (name: string, on = 'laptop', assessment = anAssessment({ id: 'one' })) =>
  stampChanges(assessment, renameAssessment(assessment, name, LATE), { id: on, now: 100 });

const rateHere = (assessment: Assessment) =>
  stampChanges(assessment, rateCheckpoint(assessment, 'a', 'red', LATE), { id: 'here', now: 90 });

const choose = (choice: PreviewChoice, ...ids: string[]) => new Map(ids.map((id) => [id, choice]));

let tab: Tab;
let around: BackupSource & BackupTarget;
let cameBack: number;
beforeEach(() => {
  freshBrowser();
  tab = aTab();
  cameBack = 0;
  around = {
    everything: async () => {
      const { assessments } = await tab.repository.loadAll();
      return { assessments, lacking: 'nothing' };
    },
    load: async (id) => (await tab.repository.load(id)) ?? null,
    fileStem,
    put: tab.repository.put,
    cameBack: () => {
      cameBack += 1;
    },
    taking: () => ({
      by: { id: 'here', now: 500 },
      newId: () => 'fresh',
      nameOfCopy: (name) => `${name} (Kopie)`,
    }),
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
    await apply(choose('take', 'one', 'two'));

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

  it('proposes what loses nothing', async () => {
    await tab.repository.put([
      anAssessment({ id: 'same' }),
      anAssessment({ id: 'later-in-file' }),
      renamed('Hier', 'here', anAssessment({ id: 'later-here' })),
      renamed('Hier', 'here', anAssessment({ id: 'both' })),
      rateHere(anAssessment({ id: 'together' })),
    ]);
    const file = await aFileOf(
      anAssessment({ id: 'new' }),
      anAssessment({ id: 'same' }),
      renamed('Dort', 'there', anAssessment({ id: 'later-in-file' })),
      anAssessment({ id: 'later-here' }),
      renamed('Dort', 'there', anAssessment({ id: 'both' })),
      renamed('Dort', 'there', anAssessment({ id: 'together' })),
    );
    const { entries } = await openBackupFile(file, around);
    expect(
      entries.map(({ assessment, state, choices, points }) => [
        assessment.id,
        state,
        choices[0],
        points,
      ]),
    ).toEqual([
      ['new', 'new', 'take', 0],
      ['same', 'same', 'skip', 0],
      ['later-in-file', 'newer-in-file', 'take', 0],
      ['later-here', 'newer-on-device', 'skip', 0],
      ['both', 'conflicting', 'merge', 1],
      ['together', 'both-changed', 'merge', 0],
    ]);
  });

  it('takes only what is chosen', async () => {
    const file = await aFileOf(anAssessment({ id: 'one' }), anAssessment({ id: 'two' }));
    const { apply } = await openBackupFile(file, around);
    expect((await apply(choose('take', 'two'))).count).toBe(1);
    expect((await stored()).map(({ id }) => id)).toEqual(['two']);
  });

  it('can be taken back: what came is gone and what was replaced is as before', async () => {
    await tab.repository.put([anAssessment({ id: 'one', name: 'Alt' })]);
    const before = await stored();
    const file = await aFileOf(renamed('Neu'), anAssessment({ id: 'two' }));
    const { apply } = await openBackupFile(file, around);
    const { undo, ids } = await apply(choose('take', 'one', 'two'));
    expect([...ids].sort()).toEqual(['one', 'two']);
    expect((await stored()).map(({ name }) => name)).toContain('Neu');
    await undo();
    expect(await stored()).toEqual(before);
  });

  it('merges both, and says what is to be decided', async () => {
    await tab.repository.put([rateHere(renamed('Hier', 'here'))]);
    const { apply } = await openBackupFile(await aFileOf(renamed('Dort', 'there')), around);
    const { undecided } = await apply(choose('merge', 'one'));
    const [merged] = await stored();
    expect(undecided).toEqual([{ id: 'one', name: merged?.name, points: 1 }]);
    expect(merged?.answers.a?.rating).toBe('red');
    expect([merged?.name, merged?.conflicts[0]?.value].sort()).toEqual(['Dort', 'Hier']);
  });

  it('replaces so that what was here does not come back with the next merging', async () => {
    const here = rateHere(renamed('Hier', 'here'));
    await tab.repository.put([here]);
    const { apply } = await openBackupFile(await aFileOf(renamed('Dort', 'there')), around);
    await apply(choose('replace', 'one'));
    const [replaced] = await stored();
    expect(replaced).toMatchObject({ name: 'Dort', conflicts: [] });
    expect(replaced?.answers.a?.rating ?? null).toBe(null);
    expect(compareCopies(replaced as Assessment, here).kind).toBe('ours-later');
  });

  it('puts a copy beside what is here, under a name of its own', async () => {
    await tab.repository.put([renamed('Hier', 'here')]);
    const { apply } = await openBackupFile(await aFileOf(renamed('Dort', 'there')), around);
    const { undo } = await apply(choose('copy', 'one'));
    expect((await stored()).map(({ id, name }) => [id, name])).toEqual([
      ['fresh', 'Dort (Kopie)'],
      ['one', 'Hier'],
    ]);
    await undo();
    expect((await stored()).map(({ id }) => id)).toEqual(['one']);
  });

  it('takes entries into account that came while people looked', async () => {
    await tab.repository.put([anAssessment({ id: 'one' })]);
    const { apply } = await openBackupFile(await aFileOf(renamed('Dort', 'there')), around);
    await tab.repository.update('one', rateHere);
    await apply(choose('take', 'one'));
    const [merged] = await stored();
    expect([merged?.name, merged?.answers.a?.rating]).toEqual(['Dort', 'red']);
  });

  it('what was deleted comes as new, and this browser goes on under another id', async () => {
    const file = await aFileOf(renamed('Wieder da'));
    await tab.repository.put([renamed('Wieder da')]);
    await tab.repository.remove('one');
    const { apply, entries } = await openBackupFile(file, around);
    expect(entries.map(({ state }) => state)).toEqual(['new']);
    await apply(choose('take', 'one'));
    expect((await stored()).map(({ name }) => name)).toEqual(['Wieder da']);
    expect(cameBack).toBe(1);
  });

  it('can be taken back even when a part of it was deleted meanwhile', async () => {
    const file = await aFileOf(anAssessment({ id: 'one' }), anAssessment({ id: 'two' }));
    const { apply } = await openBackupFile(file, around);
    const { undo } = await apply(choose('take', 'one', 'two'));
    await tab.repository.remove('one');
    await undo();
    expect(await stored()).toEqual([]);
  });

  it('is done once, however often one clicks', async () => {
    await tab.repository.put([anAssessment({ id: 'one', name: 'Alt' })]);
    const { apply } = await openBackupFile(await aFileOf(renamed('Neu')), around);
    await apply(choose('take', 'one'));
    // A second click comes when the file's state is on the device already.
    const { undo } = await apply(choose('take', 'one'));
    await undo();
    expect((await stored()).map(({ name }) => name)).toEqual(['Alt']);
  });

  it('is not taken back over entries that were made since', async () => {
    const file = await aFileOf(anAssessment({ id: 'one' }));
    const { apply } = await openBackupFile(file, around);
    const { undo } = await apply(choose('take', 'one'));
    await tab.repository.update('one', (a) => ({ ...a, name: 'weitergearbeitet' }));
    await expect(undo()).rejects.toThrow();
    expect((await stored()).map(({ name }) => name)).toEqual(['weitergearbeitet']);
  });

  it.each([
    ['gives out nothing', () => Promise.reject(new Error('by the test'))],
    [
      'gives out what is in memory only',
      async () => ({ assessments: [renamed('Hier', 'here')], lacking: 'all-but-memory' as const }),
    ],
  ])('compares with nothing and takes nothing over while the storage %s', async (_, everything) => {
    const file = await aFileOf(renamed('Dort'), anAssessment({ id: 'two' }));
    await tab.repository.put([renamed('Hier', 'here')]);
    const before = await stored();
    const refused = { code: 'no-comparison' };
    await expect(openBackupFile(file, { ...around, everything })).rejects.toMatchObject(refused);

    const { everything: answering } = around;
    const { apply } = await openBackupFile(file, around);
    around.everything = everything;
    await expect(apply(choose('take', 'one', 'two'))).rejects.toMatchObject(refused);
    expect(await stored()).toEqual(before);

    around.everything = answering;
    const { undo } = await apply(choose('merge', 'one', 'two'));
    const after = await stored();
    around.everything = everything;
    await expect(undo()).rejects.toMatchObject(refused);
    expect(await stored()).toEqual(after);
  });

  it('refuses content this app does not have, as from a newer version', async () => {
    const other = { id: 'zo', version: '9.0.0', language: 'de' };
    const file = await aFileOf(anAssessment({ instrument: other }));
    await expect(openBackupFile(file, around)).rejects.toMatchObject({ code: 'newer' });
  });
});
