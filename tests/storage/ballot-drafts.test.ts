import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addDays } from '../../src/domain/day';
import {
  type BallotDraft,
  closeDraft,
  newDraft,
  rateDraft,
} from '../../src/domain/workshop/ballot-draft';
import { createBallotDrafts } from '../../src/storage/ballot-drafts';
import { aTab, failNextTransaction, freshBrowser, type Tab } from './browser';

const TODAY = '2026-11-20';
const PRAXISHILFE = { id: 'zo', version: '1.0.0', language: 'de' };

const aDraft = (workshop: string, change: Partial<BallotDraft> = {}): BallotDraft => ({
  ...newDraft(workshop, PRAXISHILFE, TODAY),
  ...change,
});

let tab: Tab;
let drafts: ReturnType<typeof createBallotDrafts>;
beforeEach(() => {
  freshBrowser();
  tab = aTab();
  drafts = createBallotDrafts(tab.open);
});

describe('a ballot on the phone', () => {
  it('is there again after the browser was closed', async () => {
    const draft = closeDraft(aDraft('7K3M', { ratings: { a: 'red' }, notes: { a: 'Notiz' } }), 5);
    await drafts.bringBack(draft);
    await tab.close();
    expect(await createBallotDrafts(aTab().open).read('7K3M')).toEqual(draft);
  });

  it('is kept apart from that for another workshop', async () => {
    await drafts.bringBack(aDraft('7K3M', { ratings: { a: 'red' } }));
    await drafts.bringBack(aDraft('2222', { ratings: { a: 'green' } }));
    expect((await drafts.read('7K3M'))?.ratings).toEqual({ a: 'red' });
    await drafts.remove('7K3M');
    expect(await drafts.read('7K3M')).toBeNull();
    expect((await drafts.list(TODAY)).map(({ workshop }) => workshop)).toEqual(['2222']);
  });

  it('stands in no Sicherung and in no list of workshops', async () => {
    await drafts.bringBack(aDraft('7K3M'));
    expect(await tab.repository.loadAll()).toEqual({ assessments: [], unreadable: 0 });
    expect(await (await tab.open()).count('workshops')).toBe(0);
  });

  it('goes by itself when thirty days are over for a second day, and takes nothing else with it', async () => {
    await tab.repository.writeSetting('last-backup', 'kept');
    await drafts.bringBack(aDraft('7K3M'));
    await drafts.bringBack(aDraft('2222', { changedOn: addDays(TODAY, 2) }));
    expect(await drafts.list(addDays(TODAY, 30))).toHaveLength(2);
    expect(await drafts.list(addDays(TODAY, 31))).toHaveLength(2);
    const [left, ...others] = await drafts.list(addDays(TODAY, 32));
    expect([left?.workshop, others]).toEqual(['2222', []]);
    expect(await drafts.read('7K3M')).toBeNull();
    expect(await tab.repository.readSetting('last-backup')).toBe('kept');
  });

  it('F23 is there again when the clock was wrong for a while', async () => {
    const draft = aDraft('7K3M', { ratings: { a: 'red' } });
    await drafts.bringBack(draft);
    await drafts.list(addDays(TODAY, 40));
    expect(await drafts.list(TODAY)).toEqual([draft]);
    expect(await drafts.read('7K3M')).toEqual(draft);
  });

  it('stays when another window writes it while old ones are tidied', async () => {
    await drafts.bringBack(aDraft('7K3M'));
    await drafts.list(addDays(TODAY, 31));
    const later = addDays(TODAY, 32);
    const other = createBallotDrafts(aTab().open);
    await other.list(TODAY);
    const listing = drafts.list(later);
    const writing = [
      other.change('7K3M', () => aDraft('7K3M', { changedOn: later, ratings: { a: 'red' } })),
      other.change('2222', () => aDraft('2222', { changedOn: later })),
    ];
    await Promise.all([listing, ...writing]);
    expect((await drafts.read('7K3M'))?.ratings).toEqual({ a: 'red' });
    expect(await drafts.read('2222')).not.toBeNull();
  });

  it('is listed also when the device lets nothing be tidied', async () => {
    await drafts.bringBack(aDraft('7K3M'));
    failNextTransaction(new DOMException('', 'QuotaExceededError'), 'settings');
    expect(await drafts.list(addDays(TODAY, 31))).toHaveLength(1);
  });

  it('is changed as it lies there, whoever wrote it', async () => {
    const other = createBallotDrafts(aTab().open);
    const give = (id: string) => (stored: BallotDraft | null) =>
      rateDraft(stored ?? aDraft('7K3M'), id, 'red');
    await Promise.all([drafts.change('7K3M', give('a')), other.change('7K3M', give('b'))]);
    expect((await drafts.read('7K3M'))?.ratings).toEqual({ a: 'red', b: 'red' });
  });

  it('is not written when nothing of it changes', async () => {
    expect(await drafts.change('7K3M', (stored) => stored ?? aDraft('7K3M'))).toEqual(
      aDraft('7K3M'),
    );
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    await drafts.change('7K3M', (stored) => stored ?? aDraft('7K3M'));
    expect(put).not.toHaveBeenCalled();
    put.mockRestore();
  });

  it('does not come back over one that was begun meanwhile', async () => {
    const removed = aDraft('7K3M', { ratings: { a: 'red' } });
    await drafts.bringBack(aDraft('7K3M', { ratings: { a: 'green' } }));
    await expect(drafts.bringBack(removed)).rejects.toMatchObject({ code: 'changed-meanwhile' });
    expect((await drafts.read('7K3M'))?.ratings).toEqual({ a: 'green' });
  });

  it('that cannot be read is taken for none, and goes', async () => {
    await tab.repository.writeSetting('ballot/7K3M', { workshop: '7K3M' });
    expect(await drafts.read('7K3M')).toBeNull();
    expect(await drafts.list(TODAY)).toEqual([]);
    expect(await (await tab.open()).getKey('settings', 'ballot/7K3M')).toBeUndefined();
  });

  it('says when it could not be kept', async () => {
    failNextTransaction(new DOMException('', 'QuotaExceededError'), 'settings');
    await expect(drafts.bringBack(aDraft('7K3M'))).rejects.toMatchObject({ code: 'quota' });
    expect(await drafts.read('7K3M')).toBeNull();
  });
});
