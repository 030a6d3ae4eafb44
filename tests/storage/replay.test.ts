import { beforeEach, describe, expect, it } from 'vitest';
import { type Assessment, SCHEMA_VERSION } from '../../src/domain/assessment';
import { rateCheckpoint, writeNote } from '../../src/domain/rating';
import { stampChanges } from '../../src/domain/stamp';
import { restoreDeleted } from '../../src/storage/deleted';
import { replayRecord } from '../../src/storage/replay';
import { anAssessment } from '../fixtures/assessments';
import { aTab, clock, freshBrowser, type Tab } from './browser';

const NOW = '2026-11-21T10:00:00.000Z';

let tab: Tab;
beforeEach(() => {
  freshBrowser();
  tab = aTab();
});

function entered(from: Assessment, at: number, change: (a: Assessment) => Assessment) {
  return stampChanges(from, change(from), { id: 'browser', now: at });
}

const replay = (record: unknown) => replayRecord(record, { ...tab, clock });
const aside = async () => {
  const records = await (await tab.open()).getAll('setAside');
  return records.map(({ record }) => record);
};
const stored = async () => (await tab.repository.load('assessment-1'))?.answers;

describe('F04 F05 what a tab left in its journal', () => {
  it('comes on top of what is stored, and stays beside what was entered since', async () => {
    await tab.repository.put([anAssessment()]);
    const left = entered(anAssessment(), 10, (a) => writeNote(a, 'a', 'zuletzt getippt', NOW));
    await tab.repository.update('assessment-1', (record) =>
      entered(record, 20, (a) => rateCheckpoint(a, 'b', 'red', NOW)),
    );
    expect(await replay(left)).toBe('assessment-1');
    expect((await stored())?.a?.note).toBe('zuletzt getippt');
    expect((await stored())?.b?.rating).toBe('red');
  });

  it('changes nothing when it was stored after all, however often it is replayed', async () => {
    const left = entered(anAssessment(), 10, (a) => writeNote(a, 'a', 'gespeichert', NOW));
    await tab.repository.put([left]);
    await tab.repository.update('assessment-1', (record) =>
      entered(record, 20, (a) => writeNote(a, 'a', 'seitdem geändert', NOW)),
    );
    await replay(left);
    await replay(left);
    expect((await stored())?.a?.note).toBe('seitdem geändert');
    expect((await tab.repository.load('assessment-1'))?.conflicts).toEqual([]);
  });

  it('is created when it was never stored', async () => {
    await replay(anAssessment({ name: 'Nie gespeichert' }));
    expect((await tab.repository.listSummaries())[0]?.name).toBe('Nie gespeichert');
  });

  it('stays deleted when it was deleted meanwhile', async () => {
    await tab.repository.put([anAssessment()]);
    await tab.repository.remove('assessment-1');
    await replay(anAssessment());
    expect(await tab.repository.load('assessment-1')).toBeUndefined();
  });

  it('comes back with the deleted one, beside what was entered there before', async () => {
    const left = entered(anAssessment(), 10, (a) => writeNote(a, 'a', 'zuletzt getippt', NOW));
    await tab.repository.put([anAssessment()]);
    await tab.repository.update('assessment-1', (record) =>
      entered(record, 20, (a) => rateCheckpoint(a, 'b', 'red', NOW)),
    );
    await tab.repository.remove('assessment-1');
    expect(await replay(left)).toBe('assessment-1');
    await replay(left);
    expect(await tab.repository.listSummaries()).toEqual([]);
    await restoreDeleted(tab.open, clock, 'assessment-1');
    expect((await stored())?.a?.note).toBe('zuletzt getippt');
    expect((await stored())?.b?.rating).toBe('red');
  });

  it('takes the place of a deleted one that nobody can read, which is set aside', async () => {
    const database = await tab.open();
    const deletedAt = NOW;
    await database.put('deleted', { id: 'assessment-1', deletedAt, record: { id: 'broken' } });
    await replay(anAssessment({ name: 'Aus dem Tab' }));
    expect((await database.getAll('setAside'))[0]?.record).toEqual({ id: 'broken' });
    await restoreDeleted(tab.open, clock, 'assessment-1');
    expect((await tab.repository.load('assessment-1'))?.name).toBe('Aus dem Tab');
  });

  it('waits while the deleted one is of a newer version', async () => {
    const record = { ...anAssessment(), schemaVersion: SCHEMA_VERSION + 1 };
    const database = await tab.open();
    await database.put('deleted', { id: 'assessment-1', deletedAt: NOW, record });
    await expect(replay(anAssessment())).rejects.toMatchObject({ code: 'newer-database' });
    expect((await database.get('deleted', 'assessment-1'))?.record).toEqual(record);
  });

  it('is left alone when a newer version wrote it', async () => {
    const newer = { ...anAssessment(), schemaVersion: SCHEMA_VERSION + 1 };
    await expect(replay(newer)).rejects.toMatchObject({ code: 'newer-database' });
    expect([await tab.repository.listSummaries(), await aside()]).toEqual([[], []]);
  });

  it.each([[{ id: 'a', name: 'Unlesbar' }], ['[{"id":'], [null]])(
    'is set aside as it is when nobody can read it, once: %j',
    async (raw) => {
      expect(await replay(raw)).toBeNull();
      expect(await replay(raw)).toBeNull();
      expect(await aside()).toEqual([raw]);
      expect(await tab.repository.listSummaries()).toEqual([]);
    },
  );

  it('is set aside when what is stored pins other content, which stays as it is', async () => {
    await tab.repository.put([anAssessment()]);
    const left = { ...anAssessment({ name: 'Von anderem Inhalt' }), checkpointIds: ['x'] };
    expect(await replay(left)).toBeNull();
    expect((await tab.repository.load('assessment-1'))?.checkpointIds).toEqual(['a', 'b', 'c']);
    expect(await tab.repository.listSummaries()).toHaveLength(1);
    expect(await aside()).toEqual([left]);
  });

  it('is set aside as well when what was deleted meanwhile pins other content', async () => {
    await tab.repository.put([anAssessment()]);
    await tab.repository.remove('assessment-1');
    const left = { ...anAssessment(), checkpointIds: ['x'] };
    expect(await replay(left)).toBeNull();
    expect(await aside()).toEqual([left]);
    await restoreDeleted(tab.open, clock, 'assessment-1');
    expect((await tab.repository.load('assessment-1'))?.checkpointIds).toEqual(['a', 'b', 'c']);
  });

  it('F19 takes the place of a stored one that nobody can read, which is set aside', async () => {
    const database = await tab.open();
    const broken = { id: 'assessment-1', answers: 'kaputt' };
    await database.put('assessments', broken as unknown as Assessment);
    expect(await replay(anAssessment({ name: 'Aus dem Tab' }))).toBe('assessment-1');
    expect((await tab.repository.listSummaries())[0]?.name).toBe('Aus dem Tab');
    expect(await aside()).toEqual([broken]);
  });
});
