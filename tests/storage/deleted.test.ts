import { beforeEach, describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/domain/assessment';
import { writeNote } from '../../src/domain/rating';
import {
  listDeleted,
  putBackRemoved,
  removeForGood,
  restoreDeleted,
  tidyDeleted,
} from '../../src/storage/deleted';
import { anAssessment } from '../fixtures/assessments';
import { aTab, clock, freshBrowser, type Tab } from './browser';

const DAY_1 = '2026-11-01T12:00:00.000Z';

/** The same hour, so many days after the deletion. */
function days(count: number): string {
  return new Date(Date.parse(DAY_1) + count * 86_400_000).toISOString();
}

let tab: Tab;
beforeEach(async () => {
  freshBrowser();
  tab = aTab();
  clock.time = DAY_1;
  await tab.repository.put([anAssessment()]);
});

const note = (text: string) => (stored: Assessment) => writeNote(stored, 'a', text, clock.time);
const count = async (store: 'deleted' | 'snapshots') => (await tab.open()).count(store);

/** A start of the app at this moment. */
async function startAt(time: string): Promise<void> {
  clock.time = time;
  await tidyDeleted(tab.open, clock);
}

describe('a deleted assessment', () => {
  it('is out of the list and waits for thirty days', async () => {
    await tab.repository.remove('assessment-1');
    expect(await tab.repository.listSummaries()).toEqual([]);
    expect(await listDeleted(tab.open, clock)).toEqual([
      { id: 'assessment-1', name: anAssessment().name, deletedAt: DAY_1, daysLeft: 30 },
    ]);
    clock.time = days(29);
    expect((await listDeleted(tab.open, clock))[0]?.daysLeft).toBe(1);
  });

  it('comes back exactly as it was, into the list too', async () => {
    await tab.repository.update('assessment-1', note('Wichtig'));
    const before = await tab.repository.remove('assessment-1');
    await restoreDeleted(tab.open, clock, 'assessment-1');
    const after = await tab.repository.load('assessment-1');
    expect(after).toEqual({ ...before, revision: before.revision + 1 });
    expect((await tab.repository.listSummaries()).map(({ id }) => id)).toEqual(['assessment-1']);
    expect(await count('deleted')).toBe(0);
  });

  it('is no longer among the deleted when it is put back by another way', async () => {
    const removed = await tab.repository.remove('assessment-1');
    await tab.repository.put([removed]);
    expect(await count('deleted')).toBe(0);
    expect(await count('snapshots')).toBe(0);
  });

  it('does not come back over something newer with the same id', async () => {
    await tab.repository.remove('assessment-1');
    const raw = await (await tab.open()).get('deleted', 'assessment-1');
    await tab.repository.put([anAssessment({ name: 'Neuer' })]);
    if (raw) await (await tab.open()).put('deleted', raw);
    await expect(restoreDeleted(tab.open, clock, 'assessment-1')).rejects.toMatchObject({
      code: 'failed',
    });
    expect((await tab.repository.load('assessment-1'))?.name).toBe('Neuer');
  });

  it('comes back unread when nobody can read it', async () => {
    const raw = { id: 'odd', schemaVersion: 'eins' };
    await (await tab.open()).put('deleted', { id: 'odd', deletedAt: DAY_1, record: raw });
    expect((await listDeleted(tab.open, clock))[0]?.name).toBeNull();
    await restoreDeleted(tab.open, clock, 'odd');
    expect(await (await tab.open()).get('assessments', 'odd')).toEqual(raw);
  });

  it('is said to be gone when there is none, and tidying then has nothing to do', async () => {
    await tidyDeleted(tab.open, clock);
    await expect(restoreDeleted(tab.open, clock, 'gone')).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  it('stands in the list by the moment it was deleted, the latest first', async () => {
    const record = anAssessment();
    for (const [id, day] of [
      ['first', 1],
      ['last', 3],
      ['middle', 2],
    ] as const) {
      await (await tab.open()).put('deleted', { id, deletedAt: days(day), record });
    }
    const listed = (await listDeleted(tab.open, clock)).map(({ id }) => id);
    expect(listed).toEqual(['last', 'middle', 'first']);
  });

  it('of an older version comes back in today’s, and stays as it was among the earlier states', async () => {
    const { versions, conflicts, measureOrder, ...first } = anAssessment({ id: 'old' });
    const record = { ...first, schemaVersion: 1 };
    await (await tab.open()).put('deleted', { id: 'old', deletedAt: DAY_1, record });
    await restoreDeleted(tab.open, clock, 'old');
    expect((await tab.repository.load('old'))?.conflicts).toEqual([]);
    expect(await (await tab.open()).getAll('snapshots')).toMatchObject([
      { reason: 'migration', record },
    ]);
  });

  it('of a newer version goes back just as it is', async () => {
    const record = { id: 'new', schemaVersion: 99 };
    await (await tab.open()).put('deleted', { id: 'new', deletedAt: DAY_1, record });
    await restoreDeleted(tab.open, clock, 'new');
    expect(await (await tab.open()).get('assessments', 'new')).toEqual(record);
  });

  it('also waits when it was taken away by taking something back', async () => {
    await tab.repository.put([], ['assessment-1', 'not there']);
    expect(await count('deleted')).toBe(1);
    expect(await tab.repository.listSummaries()).toEqual([]);
  });
});

describe('going by itself', () => {
  beforeEach(async () => {
    clock.time = '2026-11-01T13:00:00.000Z';
    await tab.repository.update('assessment-1', note('Heute'));
    clock.time = DAY_1;
    await tab.repository.remove('assessment-1');
  });

  it('takes two starts on two days, and the earlier states go too', async () => {
    await startAt(days(29));
    await startAt(days(30));
    await startAt(days(30));
    expect(await count('deleted')).toBe(1);
    await startAt(days(31));
    expect([await count('deleted'), await count('snapshots')]).toEqual([0, 0]);
  });

  it('F23 does not happen when the clock jumps forward and back again', async () => {
    await startAt(days(400));
    await startAt(days(1));
    await startAt(days(2));
    await startAt(days(500));
    expect(await count('deleted')).toBe(1);
    await startAt(days(3));
    expect((await listDeleted(tab.open, clock))[0]?.daysLeft).toBe(27);
  });

  it('F23 is not put off for years by a clock that was ahead', async () => {
    await startAt(days(400));
    await startAt(days(31));
    expect(await count('deleted')).toBe(1);
    await startAt(days(32));
    expect(await count('deleted')).toBe(0);
  });

  it.each([
    ['in the future, by a clock that was ahead', '2099-01-01T00:00:00.000Z'],
    ['at no time at all', 'gestern'],
  ])('F23 counts from now for what was deleted %s', async (_, deletedAt) => {
    const record = await (await tab.open()).get('deleted', 'assessment-1');
    if (record) await (await tab.open()).put('deleted', { ...record, deletedAt });
    await startAt(days(5));
    expect(await listDeleted(tab.open, clock)).toMatchObject([
      { deletedAt: days(5), daysLeft: 30 },
    ]);
  });
});

describe('removing for good', () => {
  it('takes the earlier states too, of nobody else, and can be taken back', async () => {
    clock.time = days(1);
    await tab.repository.put([anAssessment({ id: 'other', updatedAt: DAY_1 })]);
    for (const id of ['assessment-1', 'other']) await tab.repository.update(id, note('Neuer Tag'));
    await tab.repository.remove('assessment-1');
    const removed = await removeForGood(tab.open, ['assessment-1', 'not there']);
    expect([await count('deleted'), await count('snapshots')]).toEqual([0, 1]);
    await putBackRemoved(tab.open, removed);
    expect([await count('deleted'), await count('snapshots')]).toEqual([1, 2]);
  });

  it('is not taken back beside the same assessment that came by another way', async () => {
    await tab.repository.remove('assessment-1');
    const removed = await removeForGood(tab.open, ['assessment-1']);
    await tab.repository.put([anAssessment()]);
    await expect(putBackRemoved(tab.open, removed)).rejects.toMatchObject({ code: 'failed' });
    expect(await count('deleted')).toBe(0);
  });
});
