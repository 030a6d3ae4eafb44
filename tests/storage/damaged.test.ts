import { beforeEach, describe, expect, it } from 'vitest';
import {
  discardDamaged,
  findUnlisted,
  listSetAside,
  putBackSetAside,
  readRaw,
  removeSetAside,
} from '../../src/storage/damaged';
import { listDeleted } from '../../src/storage/deleted';
import { anAssessment } from '../fixtures/assessments';
import { aTab, clock, freshBrowser, type Tab } from './browser';

const DAMAGED = { id: 'damaged', schemaVersion: 1, name: 'Halb da', answers: 'zerstört' };

let tab: Tab;
beforeEach(async () => {
  freshBrowser();
  tab = aTab();
  await tab.repository.put([anAssessment()]);
  await (await tab.open()).put('assessments', DAMAGED);
});

const stored = async (id: string) => (await tab.open()).get('assessments', id);

describe('F19 a record that cannot be read', () => {
  it('is found beside the list, by name as far as it goes, and stays as it is', async () => {
    expect(await findUnlisted(tab.open, ['assessment-1'])).toEqual({
      damaged: [{ id: 'damaged', name: 'Halb da', code: 'invalid-record' }],
      repaired: [],
    });
    expect(await stored('damaged')).toEqual(DAMAGED);
  });

  it('does not keep the others from being used and saved in a Sicherung', async () => {
    const { assessments, unreadable } = await tab.repository.loadAll();
    expect([assessments.map(({ id }) => id), unreadable]).toEqual([['assessment-1'], 1]);
    await tab.repository.update('assessment-1', (one) => ({ ...one, name: 'Weiter' }));
    expect((await tab.repository.load('assessment-1'))?.name).toBe('Weiter');
  });

  it('is never overwritten by an entry', async () => {
    const writing = tab.repository.update('damaged', (one) => ({ ...one, name: 'Neu' }));
    await expect(writing).rejects.toMatchObject({ code: 'invalid-record' });
    expect(await stored('damaged')).toEqual(DAMAGED);
  });

  it('gives its raw text, from each of the three places it may be in', async () => {
    const inPlace = await readRaw(tab.open, { store: 'assessments', key: 'damaged' });
    expect(JSON.parse(inPlace)).toEqual(DAMAGED);
    await tab.repository.put([anAssessment({ id: 'damaged' })]);
    const [aside] = await listSetAside(tab.open);
    if (!aside) throw new Error('Nothing was set aside');
    expect(JSON.parse(await readRaw(tab.open, { store: 'setAside', key: aside.key }))).toEqual(
      DAMAGED,
    );
    await (await tab.open()).put('assessments', DAMAGED);
    await discardDamaged(tab.open, clock, 'damaged');
    expect(JSON.parse(await readRaw(tab.open, { store: 'deleted', key: 'damaged' }))).toEqual(
      DAMAGED,
    );
  });

  it('gives a text even when it holds what JSON has no words for', async () => {
    const odd: Record<string, unknown> = { id: 'odd', count: 10n };
    odd.self = odd;
    await (await tab.open()).put('assessments', odd);
    const text = await readRaw(tab.open, { store: 'assessments', key: 'odd' });
    expect(JSON.parse(text)).toEqual({ id: 'odd', count: '10', self: '(…)' });
  });

  it('makes room for one from a Sicherung, and is set aside as it was', async () => {
    await tab.repository.put([anAssessment({ id: 'damaged', name: 'Aus der Sicherung' })]);
    expect((await tab.repository.load('damaged'))?.name).toBe('Aus der Sicherung');
    expect(await (await tab.open()).getAll('setAside')).toEqual([
      { key: ['damaged', clock.time, 1], record: DAMAGED },
    ]);
    expect((await findUnlisted(tab.open, undefined)).damaged).toEqual([]);
  });

  it('set aside stays until somebody removes it, and that can be taken back', async () => {
    await tab.repository.put([anAssessment({ id: 'damaged' })]);
    const [aside] = await listSetAside(tab.open);
    if (!aside) throw new Error('Nothing was set aside');
    const removed = await removeSetAside(tab.open, aside.key);
    expect(await listSetAside(tab.open)).toEqual([]);
    await putBackSetAside(tab.open, removed);
    expect(await listSetAside(tab.open)).toEqual([aside]);
  });

  it('goes to the deleted ones when people want it, and a readable one never does that way', async () => {
    await discardDamaged(tab.open, clock, 'damaged');
    expect(await stored('damaged')).toBeUndefined();
    expect(await listDeleted(tab.open, clock)).toMatchObject([{ id: 'damaged', name: null }]);
    await expect(discardDamaged(tab.open, clock, 'assessment-1')).rejects.toMatchObject({
      code: 'failed',
    });
  });
});

describe('what is gone meanwhile or hard to name', () => {
  it('is said to be gone, by each way to it', async () => {
    const gone = { code: 'not-found' };
    const place = { store: 'assessments', key: 'gone' } as const;
    await expect(readRaw(tab.open, place)).rejects.toMatchObject(gone);
    await expect(discardDamaged(tab.open, clock, 'gone')).rejects.toMatchObject(gone);
    const key = ['gone', clock.time, 1] as [string, string, number];
    await expect(removeSetAside(tab.open, key)).rejects.toMatchObject(gone);
  });

  it('is listed with the latest first, without a name where none can be made out', async () => {
    const database = await tab.open();
    const put = (id: string, at: string, record: unknown) =>
      database.put('setAside', { key: [id, at, 1], record });
    await put('a', '2026-11-01T10:00:00.000Z', { name: 'Benannt' });
    await put('b', '2026-11-03T10:00:00.000Z', null);
    await put('c', '2026-11-02T10:00:00.000Z', { name: 7 });
    const names = (await listSetAside(tab.open)).map(({ key: [id], name }) => [id, name]);
    expect(names).toEqual([
      ['b', ''],
      ['c', ''],
      ['a', 'Benannt'],
    ]);
  });
});

describe('the list', () => {
  it('gets back a line that was missing', async () => {
    const [line] = await (await tab.open()).getAllKeys('summaries');
    if (line) await (await tab.open()).delete('summaries', line);
    expect((await findUnlisted(tab.open, [])).repaired).toEqual(['assessment-1']);
    expect((await tab.repository.listSummaries()).map(({ id }) => id)).toEqual(['assessment-1']);
  });

  it('gets back a line that was broken', async () => {
    const database = await tab.open();
    const [line] = await database.getAll('summaries');
    if (line) await database.put('summaries', { ...line, ratings: null as never });
    expect(await tab.repository.listSummaries()).toEqual([]);
    expect((await findUnlisted(tab.open, [])).repaired).toEqual(['assessment-1']);
    expect(await tab.repository.listSummaries()).toHaveLength(1);
  });

  it('is only compared by keys while it is not complete', async () => {
    expect((await findUnlisted(tab.open, undefined)).repaired).toEqual([]);
  });
});
