import { beforeEach, describe, expect, it } from 'vitest';
import {
  listDeleted,
  putBackRemoved,
  removeForGood,
  restoreDeleted,
  tidyDeleted,
} from '../../src/storage/deleted';
import { createWorkshopRepository } from '../../src/storage/workshop-repository';
import { anAssessment } from '../fixtures/assessments';
import { aWorkshop, FULL_WORKSHOP } from '../fixtures/workshops';
import { aTab, clock, freshBrowser, type Tab } from './browser';

const DAY_1 = '2026-11-01T12:00:00.000Z';
const days = (count: number) => new Date(Date.parse(DAY_1) + count * 86_400_000).toISOString();
const { id } = FULL_WORKSHOP;

let tab: Tab;
let workshops: ReturnType<typeof createWorkshopRepository>;
beforeEach(async () => {
  freshBrowser();
  clock.time = DAY_1;
  tab = aTab();
  workshops = createWorkshopRepository(tab.open, clock);
  await workshops.update(id, (same) => same, FULL_WORKSHOP);
  await workshops.remove(id);
});

describe('a deleted workshop', () => {
  it('is listed as one, beside deleted assessments, for thirty days', async () => {
    await tab.repository.put([anAssessment()]);
    await tab.repository.remove('assessment-1');
    const found = await listDeleted(tab.open, clock);
    expect(found).toContainEqual({
      id,
      name: 'Gemeindesaal',
      kind: 'workshop',
      deletedAt: DAY_1,
      daysLeft: 30,
    });
    expect(found.find((one) => one.id === 'assessment-1')).not.toHaveProperty('kind');
  });

  it('comes back exactly as it was, and nothing of it stays behind', async () => {
    expect(await restoreDeleted(tab.open, clock, id)).toBe('workshop');
    expect(await workshops.load(id)).toEqual({ ...FULL_WORKSHOP, revision: 9 });
    expect(await (await tab.open()).count('deleted')).toBe(0);
  });

  it('does not come back over something newer', async () => {
    await (await tab.open()).put('workshops', aWorkshop({ id, title: 'Neuer' }));
    await expect(restoreDeleted(tab.open, clock, id)).rejects.toMatchObject({ code: 'failed' });
    expect((await workshops.load(id))?.title).toBe('Neuer');
  });

  it('is gone for good, and comes back as long as somebody holds it', async () => {
    const removed = await removeForGood(tab.open, [id]);
    expect(await listDeleted(tab.open, clock)).toEqual([]);
    await putBackRemoved(tab.open, removed);
    expect(await restoreDeleted(tab.open, clock, id)).toBe('workshop');
  });

  it('goes by itself after thirty days, seen on two of them', async () => {
    for (const day of [29, 31]) {
      clock.time = days(day);
      await tidyDeleted(tab.open, clock);
      expect(await listDeleted(tab.open, clock)).toHaveLength(1);
    }
    clock.time = days(32);
    await tidyDeleted(tab.open, clock);
    expect(await listDeleted(tab.open, clock)).toEqual([]);
  });

  it('F19 that nobody can read is listed without a name and goes back as it is', async () => {
    const record = { id, title: 5 };
    await (await tab.open()).put('deleted', { id, deletedAt: DAY_1, kind: 'workshop', record });
    expect((await listDeleted(tab.open, clock))[0]).toMatchObject({ name: null, kind: 'workshop' });
    await restoreDeleted(tab.open, clock, id);
    expect(await (await tab.open()).get('workshops', id)).toEqual(record);
  });
});
