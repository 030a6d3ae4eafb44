// @vitest-environment jsdom
import { signal } from '@preact/signals';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { StorageNews, Store } from '../src/state/store-types';
import type { WorkshopJob } from '../src/state/workshop-job';
import { DB_NAME, type databaseOpener } from '../src/storage/database';
import { aBallot, aWorkshop, THREE, withBallots } from './fixtures/workshops';

const ID = 'workshop-1';
const OTHER_WINDOW = 'praxishilfe-workshop-journal-other';
const [FIRST, SECOND] = THREE;
if (!FIRST || !SECOND) throw new Error('There are three');

beforeEach(() => {
  localStorage.clear();
  vi.resetModules();
  return () => vi.restoreAllMocks();
});

type Opener = ReturnType<typeof databaseOpener>;

/** A window in which somebody looks at workshops; `broken` makes its storage fail. */
async function aWindow({ fresh = true, stored = true } = {}) {
  const [{ connectWorkshops }, browser, { createWorkshopRepository }] = await Promise.all([
    import('../src/workshops'),
    import('./storage/browser'),
    import('../src/storage/workshop-repository'),
  ]);
  if (fresh) browser.freshBrowser();
  const { open } = browser.aTab();
  const repository = createWorkshopRepository(open, browser.clock);
  if (fresh && stored) await repository.update(ID, (same) => same, aWorkshop());
  const broken = { is: false };
  const opener: Opener = async () => {
    if (broken.is) throw Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    return open();
  };
  const news = signal<StorageNews | null>(null);
  const assessments = { news, isReadOnly: () => false } as unknown as Store;
  const { store } = connectWorkshops(opener, assessments);
  return { store, repository, open, news, broken };
}

const cast = (ballot: typeof FIRST): WorkshopJob => ({
  id: ID,
  change: ['castBallot', ballot],
  today: '2026-11-20',
});
const leave = () => window.dispatchEvent(new Event('pagehide'));
const journals = () =>
  Object.keys(localStorage).filter((key) => key.startsWith('praxishilfe-workshop-journal-'));
const isHeld = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
const until = (check: () => unknown) => vi.waitFor(check, { timeout: 10_000, interval: 5 });

describe('F06 while something is unsaved', () => {
  it('the page is held, and what is unsaved is written down when it goes, and crossed out once it is stored', async () => {
    const { store, broken, repository } = await aWindow();
    await store.open(ID);
    expect(isHeld()).toBe(false);
    broken.is = true;
    store.change('castBallot', FIRST);
    await store.flush();
    expect(store.saveStatus.value).toEqual({ kind: 'failed', code: 'quota' });
    expect(isHeld()).toBe(true);
    leave();
    expect(journals()).toHaveLength(1);
    expect(localStorage.getItem(journals()[0] ?? '')).toContain(FIRST.number);
    broken.is = false;
    // F08: it is tried again by itself.
    await until(() => expect(store.saveStatus.value.kind).toBe('saved'));
    expect((await repository.load(ID))?.ballots).toHaveLength(1);
    expect([journals(), isHeld()]).toEqual([[], false]);
  });

  it('a new version of the app waits', async () => {
    const held: string[] = [];
    const request = vi.fn(async (name: string, _: unknown, work: () => Promise<unknown>) => {
      held.push(name);
      await work();
      held.pop();
    });
    vi.stubGlobal('navigator', { ...navigator, locks: { request } });
    const { store, broken } = await aWindow();
    await store.open(ID);
    broken.is = true;
    store.change('castBallot', FIRST);
    await until(() => expect(held).toEqual(['praxishilfe-unsaved']));
    broken.is = false;
    await store.flush();
    await until(() => expect(held).toEqual([]));
    vi.unstubAllGlobals();
  });
});

describe('F65 after "Alles löschen"', () => {
  it('nothing is left behind, and nothing written down', async () => {
    const { store, broken, news } = await aWindow();
    await store.open(ID);
    broken.is = true;
    store.change('castBallot', FIRST);
    await store.flush();
    leave();
    expect(journals()).toHaveLength(1);
    news.value = 'erased';
    expect(journals()).toEqual([]);
    store.change('castBallot', SECOND);
    leave();
    expect(journals()).toEqual([]);
  });
});

describe('F04 what another window left', () => {
  const write = (jobs: unknown[]) => localStorage.setItem(OTHER_WINDOW, JSON.stringify(jobs));

  it('is stored before anybody goes on with the workshop, and no longer lies about', async () => {
    write([cast(FIRST), cast(SECOND)]);
    const { store } = await aWindow();
    expect((await store.open(ID))?.ballots).toHaveLength(2);
    expect(journals()).toEqual([]);
  });

  it('counts nothing twice that was stored after all', async () => {
    write([cast(FIRST)]);
    const { store, repository } = await aWindow({ stored: false });
    await repository.put(withBallots(aWorkshop(), [FIRST]));
    await until(async () => expect((await store.open(ID))?.ballots).toHaveLength(1));
  });

  it('may be a workshop that was never stored', async () => {
    write([
      { id: 'new', create: aWorkshop({ id: 'new', title: 'Neu' }) },
      { ...cast(FIRST), id: 'new' },
    ]);
    const { store } = await aWindow();
    expect(await store.open('new')).toMatchObject({ title: 'Neu', ballots: [{}] });
  });

  it('stays where it is as long as it cannot be stored, or belongs to a newer version', async () => {
    const timers = vi.spyOn(globalThis, 'setTimeout');
    const unknown = { id: ID, change: ['somethingNew', 1], today: '2026-11-20' };
    write([unknown, { ...cast(aBallot('77', [])), id: 'damaged' }, cast(FIRST)]);
    const { store, open } = await aWindow({ stored: false });
    await (await open()).put('workshops', { id: 'damaged' });
    await (await open()).put('workshops', aWorkshop());
    await until(async () => expect((await store.open(ID))?.ballots).toHaveLength(1));
    await until(() => {
      const left = JSON.parse(localStorage.getItem(OTHER_WINDOW) ?? '');
      expect(left).toHaveLength(2);
      expect(left[0]).toEqual(unknown);
    });
    for (const { value } of timers.mock.results) clearTimeout(value);
  });
});

it('after the first saved entry the browser is asked to keep what is there', async () => {
  const persist = vi.fn(async () => true);
  vi.stubGlobal('navigator', { ...navigator, storage: { persist } });
  const { store } = await aWindow();
  store.create(aWorkshop({ id: 'b' }));
  await store.flush();
  await until(() => expect(persist).toHaveBeenCalledOnce());
  expect(localStorage.getItem(DB_NAME)).not.toBeNull();
  vi.unstubAllGlobals();
});
