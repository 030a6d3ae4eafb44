import { beforeEach, describe, expect, it } from 'vitest';
import { revealBallots } from '../src/domain/workshop/ballots';
import { parkTopic } from '../src/domain/workshop/topics';
import { createKeeping } from '../src/keeping';
import { openBackup } from '../src/open-backup';
import { putTogether } from '../src/put-together';
import type { Store, TabListener } from '../src/state/store';
import { deletedWorkshops } from '../src/storage/deleted';
import { writeCheckedBackup } from '../src/write-checked-backup';
import { anAssessment, CHECKPOINT_IDS } from './fixtures/assessments';
import { aWorkshop, THREE, withBallots } from './fixtures/workshops';
import { aStore } from './state/a-store';
import { aWorkshopStore, noAssessments } from './state/a-workshop-store';
import { freshBrowser } from './storage/browser';

beforeEach(freshBrowser);

const TOPIC = { id: 't', text: 'Parkplatz', measureId: null };

/** A device with an assessment and a workshop whose joint result it is, and another assessment. */
async function aDevice() {
  const desk = aStore();
  const room = aWorkshopStore();
  const checkpointIds = [...CHECKPOINT_IDS];
  for (const id of ['joint', 'other']) {
    await desk.createStored(anAssessment({ id, name: id, checkpointIds }));
  }
  const ballots = THREE.map((_, n) => ({
    number: `${n}`,
    ratings: { [checkpointIds[0] ?? '']: n ? 'red' : 'green' } as const,
    notes: {},
  }));
  const mine = { ...aWorkshop({ checkpointIds }), assessmentId: 'joint' };
  room.store.create(withBallots(mine, ballots));
  await room.store.flush();
  const load = async () => room.store;
  const write = (wish = {}) => writeCheckedBackup(desk.store, wish, load);
  const put = putTogether({
    open: room.open,
    store: desk.store as Store & TabListener,
    workshops: load,
    announce: () => undefined,
  });
  const read = (file: Blob, password?: string) =>
    openBackup(file, desk.store, password, {
      workshops: load,
      deletedWorkshops: () => deletedWorkshops(room.open),
      put,
    });
  return { ...desk, room, load, write, read };
}

async function contentsOf({ files }: { files: readonly { file: Blob }[] }) {
  const root = JSON.parse((await files[0]?.file.text()) ?? '');
  const ids = (all: { id: string }[] = []) => all.map(({ id }) => id).sort();
  return {
    version: root.schemaVersion,
    assessments: ids(root.assessments),
    workshops: ids(root.workshops),
  };
}

describe('the Sicherung', () => {
  it('of everything holds the workshops too, checked', async () => {
    const { write } = await aDevice();
    const written = await write();
    expect(written).toMatchObject({
      check: 'passed',
      lacking: 'nothing',
      workshops: [{ id: 'workshop-1', revision: 1 }],
    });
    expect(await contentsOf(written)).toEqual({
      version: 3,
      assessments: ['joint', 'other'],
      workshops: ['workshop-1'],
    });
  });

  it('of one workshop holds it with its joint assessment, under its title', async () => {
    const { write } = await aDevice();
    const written = await write({ only: 'workshop-1' });
    expect(await contentsOf(written)).toMatchObject({
      assessments: ['joint'],
      workshops: ['workshop-1'],
    });
    expect(written.check).toBe('passed');
    expect(written.files[0]?.name).toContain('Gemeindesaal');
  });

  it('of one assessment holds no workshop and is what it was', async () => {
    const { write } = await aDevice();
    expect(await contentsOf(await write({ only: 'joint' }))).toEqual({
      version: 2,
      assessments: ['joint'],
      workshops: [],
    });
  });

  it.each([undefined, 'Apfelbaum 17'])(
    'F62 opens where there is nothing, and brings everything back (password: %s)',
    async (password) => {
      const device = await aDevice();
      const [only] = (await device.write(password ? { password } : {})).files;
      const before = await device.room.store.load('workshop-1');
      freshBrowser();
      const other = await aDevice();
      await other.room.store.remove('workshop-1');
      await other.store.remove('other');
      const { workshops, apply, entries } = await other.read(only?.file ?? new Blob(), password);
      expect(workshops).toMatchObject([{ state: 'new', choices: ['take', 'skip'] }]);
      expect(entries.map(({ state }) => state).sort()).toEqual(['new', 'same']);
      const { undo } = await apply(
        new Map([
          ['workshop-1', 'take'],
          ['other', 'take'],
        ]),
      );
      const after = await other.room.store.load('workshop-1');
      expect({ ...after, revision: 0 }).toEqual({ ...before, revision: 0 });
      expect((await other.store.load('other'))?.name).toBe('other');
      await undo();
      expect(await other.room.store.load('workshop-1')).toBeNull();
      expect(await other.store.load('other')).toBeNull();
    },
  );

  it('F06 holds what is in memory only', async () => {
    const { room, write } = await aDevice();
    await room.store.open('workshop-1');
    room.trouble.code = 'quota';
    room.store.change('parkTopic', TOPIC);
    await room.store.flush();
    room.trouble.of = 'workshop-1';
    const text = await (await write()).files[0]?.file.text();
    expect(text).toContain('Parkplatz');
  });

  it('F19 of others is not kept back by a workshop that no file can hold; it is named', async () => {
    const { room, write } = await aDevice();
    const odd = aWorkshop({ id: 'odd', title: 'Zu groß', number: 500 });
    await room.repository.update('odd', (same) => same, odd);
    const written = await write();
    expect(written).toMatchObject({ check: 'passed', lacking: 'unreadable', leftOut: ['Zu groß'] });
    expect((await contentsOf(written)).workshops).toEqual(['workshop-1']);
  });

  it('F19 says that one cannot be read', async () => {
    const { room, write } = await aDevice();
    await (await room.open()).put('workshops', { id: 'broken' });
    expect(await write()).toMatchObject({ check: 'passed', lacking: 'unreadable' });
  });

  it('F35 is written without workshops when their code is gone, and says that something is missing', async () => {
    const { store } = await aDevice();
    const gone = () => Promise.reject(new Error('404'));
    expect(await writeCheckedBackup(store, {}, gone)).toMatchObject({
      check: 'passed',
      lacking: 'unreadable',
      workshops: [],
    });
  });

  it('is what is in memory when the storage of the assessments answers nothing', async () => {
    const { room, load } = await aDevice();
    await room.store.open('workshop-1');
    const silent = { ...noAssessments, everything: () => Promise.reject(new Error('no answer')) };
    const written = await writeCheckedBackup(silent as Store, {}, load);
    expect(written).toMatchObject({ lacking: 'all-but-memory', workshops: [{ id: 'workshop-1' }] });
    await expect(writeCheckedBackup(silent as Store)).rejects.toThrow('no answer');
  });
});

describe('the reminder', () => {
  it('counts what was done to workshops since the last Sicherung', async () => {
    const { repository, room, write, load, store } = await aDevice();
    const keeping = createKeeping(store, repository, load);
    const changes = async () => (await keeping.state()).changes;
    await keeping.noteSaved(await write());
    expect(await changes()).toBe(0);
    await room.repository.update('workshop-1', (stored) => parkTopic(stored, TOPIC));
    expect(await changes()).toBe(1);
    await room.repository.update('workshop-1', revealBallots);
    expect(await changes()).toBe(2);
    await room.repository.update('new', (same) => same, aWorkshop({ id: 'new' }));
    expect(await changes()).toBe(4);
    await room.store.remove('workshop-1');
    expect(await changes()).toBe(3);
    await keeping.noteSaved(await write());
    expect(await changes()).toBe(0);
  });

  it('counts none where they cannot be read', async () => {
    const { repository, write, store } = await aDevice();
    const gone = () => Promise.reject(new Error('404'));
    const keeping = createKeeping(store, repository, gone);
    await keeping.noteSaved(await write());
    expect((await keeping.state()).changes).toBe(0);
  });
});

it('a file of today’s app without workshops opens as before', async () => {
  const { store, read } = await aDevice();
  const [only] = (await writeCheckedBackup(store)).files;
  const { workshops, entries } = await read(only?.file ?? new Blob());
  expect([workshops, entries.length]).toEqual([[], 2]);
});
