import { beforeEach, describe, expect, it } from 'vitest';
import { createArchive } from '../src/archive';
import { setPlanOrder } from '../src/domain/measure';
import { writeNote } from '../src/domain/rating';
import { anAssessment } from './fixtures/assessments';
import { aWorkshop } from './fixtures/workshops';
import { aStore, note } from './state/a-store';
import { freshBrowser } from './storage/browser';

beforeEach(freshBrowser);

/** An assessment on screen with an entry of an earlier day behind it. */
async function aDesk() {
  const desk = aStore();
  const { store, open, createStored } = desk;
  await createStored(anAssessment({ updatedAt: '2026-11-01T09:00:00.000Z' }));
  store.change(note('Neu'));
  await store.flush();
  const told: string[] = [];
  const workshops: string[] = [];
  const archive = createArchive(
    { open, store, announce: (ids) => told.push(...ids) },
    async () => ({
      changed: async (ids) => void workshops.push(...ids),
    }),
  );
  const noteNow = () => store.current.value?.answers.a?.note ?? '';
  return { ...desk, archive, told, workshops, noteNow };
}

const id = 'assessment-1';

async function firstState({ archive }: Awaited<ReturnType<typeof aDesk>>) {
  const [state] = await archive.earlierStates(id);
  if (!state) throw new Error('There is no earlier state');
  return state.key;
}

describe('an earlier state', () => {
  it('comes onto the screen and into the other tabs, with what waited kept, and goes again', async () => {
    const desk = await aDesk();
    const { archive, store, told, noteNow } = desk;
    const key = await firstState(desk);
    expect((await archive.readState(key)).answers).toEqual({});
    store.change((record) => writeNote(record, 'a', 'Wartet noch', record.updatedAt));
    const { undo } = await archive.returnTo(key);
    expect([noteNow(), told]).toEqual(['', [id]]);
    await undo?.();
    expect(noteNow()).toBe('Wartet noch');
  });

  it('does not go again over what was entered since', async () => {
    const desk = await aDesk();
    const { archive, store, noteNow } = desk;
    const { undo } = await archive.returnTo(await firstState(desk));
    store.change((record) => writeNote(record, 'a', 'Eine halbe Stunde', record.updatedAt));
    await expect(undo?.()).rejects.toMatchObject({ code: 'worked-on' });
    expect(noteNow()).toBe('Eine halbe Stunde');
    expect((await store.load(id))?.answers.a?.note).toBe('Eine halbe Stunde');
  });

  it('goes again after merely looking round and sorting', async () => {
    const desk = await aDesk();
    const { archive, store, noteNow } = desk;
    const { undo } = await archive.returnTo(await firstState(desk));
    store.visit('plan');
    store.change((record) => setPlanOrder(record, 'priority'));
    await undo?.();
    expect(noteNow()).toBe('Neu');
  });

  it('in place of what nobody can read cannot be taken back; that is set aside', async () => {
    const desk = await aDesk();
    const { archive, open } = desk;
    const key = await firstState(desk);
    await (await open()).put('assessments', { id, schemaVersion: 2 });
    expect(await archive.returnTo(key)).toEqual({});
    const [aside] = await archive.setAsideOnes();
    if (!aside) throw new Error('Nothing was set aside');
    expect(await archive.readRaw({ store: 'setAside', key: aside.key })).toContain(id);
    const { undo } = await archive.removeSetAside(aside.key);
    expect(await archive.countAside()).toBe(0);
    await undo();
    expect(await archive.countAside()).toBe(1);
  });
});

it('a deleted one comes back, or goes for good, and that can be taken back', async () => {
  const { archive, store, told } = await aDesk();
  await store.remove(id);
  await archive.restore(id);
  expect(told).toEqual([id]);
  expect((await store.open(id))?.id).toBe(id);
  await store.remove(id);
  const { undo } = await archive.removeForGood([id]);
  expect(await archive.deletedOnes()).toEqual([]);
  await undo();
  expect(await archive.deletedOnes()).toMatchObject([{ id }]);
});

describe('what is not in the list', () => {
  it('is back in it when only its line was missing', async () => {
    const { archive, store, open } = await aDesk();
    const stop = store.watchSummaries();
    await (await open()).clear('summaries');
    await store.refreshSummaries();
    expect(store.summaries.value).toEqual([]);
    expect(await archive.damagedOnes([])).toEqual([]);
    expect(store.summaries.value).toHaveLength(1);
    stop();
  });

  it('F19 is named when it cannot be read, and can be put away', async () => {
    const { archive, open, told } = await aDesk();
    await (await open()).put('assessments', { id: 'damaged', schemaVersion: 2, name: 'Halb da' });
    expect(await archive.damagedOnes([id])).toMatchObject([{ id: 'damaged', name: 'Halb da' }]);
    await archive.discardDamaged('damaged');
    expect(told).toEqual(['damaged']);
    expect(await archive.damagedOnes([id])).toEqual([]);
  });
});

it('a deleted workshop comes back into its own list, and no assessment is told of', async () => {
  const { archive, open, told, workshops } = await aDesk();
  const record = aWorkshop();
  const deletedAt = '2026-11-20T10:00:00.000Z';
  await (await open()).put('deleted', { id: record.id, deletedAt, kind: 'workshop', record });
  expect(await archive.deletedOnes()).toMatchObject([{ kind: 'workshop', name: 'Gemeindesaal' }]);
  await archive.restore(record.id);
  expect([workshops, told]).toEqual([[record.id], []]);
  const { revision } = (await (await open()).get('workshops', record.id)) as typeof record;
  expect(revision).toBe(1);
});
