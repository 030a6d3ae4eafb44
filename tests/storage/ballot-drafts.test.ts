import { beforeEach, describe, expect, it } from 'vitest';
import { addDays } from '../../src/domain/day';
import { type BallotDraft, closeDraft, newDraft } from '../../src/domain/workshop/ballot-draft';
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
    await drafts.write(draft);
    await tab.close();
    expect(await createBallotDrafts(aTab().open).read('7K3M')).toEqual(draft);
  });

  it('is kept apart from that for another workshop', async () => {
    await drafts.write(aDraft('7K3M', { ratings: { a: 'red' } }));
    await drafts.write(aDraft('2222', { ratings: { a: 'green' } }));
    expect((await drafts.read('7K3M'))?.ratings).toEqual({ a: 'red' });
    await drafts.remove('7K3M');
    expect(await drafts.read('7K3M')).toBeNull();
    expect((await drafts.list(TODAY)).map(({ workshop }) => workshop)).toEqual(['2222']);
  });

  it('stands in no Sicherung and in no list of workshops', async () => {
    await drafts.write(aDraft('7K3M'));
    expect(await tab.repository.loadAll()).toEqual({ assessments: [], unreadable: 0 });
    expect(await (await tab.open()).count('workshops')).toBe(0);
  });

  it('goes by itself when thirty days are over, and takes nothing else with it', async () => {
    await tab.repository.writeSetting('last-backup', 'kept');
    await drafts.write(aDraft('7K3M'));
    await drafts.write(aDraft('2222', { changedOn: addDays(TODAY, 1) }));
    expect(await drafts.list(addDays(TODAY, 30))).toHaveLength(2);
    const [left] = await drafts.list(addDays(TODAY, 31));
    expect(left?.workshop).toBe('2222');
    expect(await drafts.read('7K3M')).toBeNull();
    expect(await tab.repository.readSetting('last-backup')).toBe('kept');
  });

  it('that cannot be read is taken for none, and goes', async () => {
    await tab.repository.writeSetting('ballot/7K3M', { workshop: '7K3M' });
    expect(await drafts.read('7K3M')).toBeNull();
    expect(await drafts.list(TODAY)).toEqual([]);
    expect(await (await tab.open()).getKey('settings', 'ballot/7K3M')).toBeUndefined();
  });

  it('says when it could not be kept', async () => {
    failNextTransaction(new DOMException('', 'QuotaExceededError'), 'settings');
    await expect(drafts.write(aDraft('7K3M'))).rejects.toMatchObject({ code: 'quota' });
    expect(await drafts.read('7K3M')).toBeNull();
  });
});
