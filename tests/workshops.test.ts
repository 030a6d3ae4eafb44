// @vitest-environment jsdom
import { signal } from '@preact/signals';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { revealBallots } from '../src/domain/workshop/ballots';
import type { StorageNews, Store } from '../src/state/store-types';
import type { WorkshopJob } from '../src/state/workshop-job';
import { DB_NAME, type databaseOpener } from '../src/storage/database';
import { aBallot, aWorkshop, THREE, withBallots } from './fixtures/workshops';

const ID = 'workshop-1';
const OTHER_WINDOW = 'praxishilfe-workshop-journal-other';
const [FIRST, SECOND, THIRD] = THREE;
if (!FIRST || !SECOND || !THIRD) throw new Error('There are three');

const topic = { id: 't', text: 'Parkplatz', measureId: null };
const revealed = { ...revealBallots(withBallots(aWorkshop(), [FIRST])), topics: [topic] };

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
  const flushed = vi.fn(async () => undefined);
  const assessments = { news, isReadOnly: () => false, flush: flushed } as unknown as Store;
  const { store, gather } = connectWorkshops(opener, assessments);
  return { store, gather, repository, open, news, broken, assessments, flushed };
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

it('what makes assessments be written writes workshops too, e.g. when a newer version wants the storage', async () => {
  const { store, repository, assessments, flushed } = await aWindow();
  await store.open(ID);
  store.change('castBallot', FIRST);
  await assessments.flush();
  expect((await repository.load(ID))?.ballots).toHaveLength(1);
  expect(flushed).toHaveBeenCalledOnce();
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

  it('says of each workshop how many ballots found no place any more, because it was revealed meanwhile', async () => {
    write([cast(FIRST), cast(SECOND)]);
    const { store, repository } = await aWindow({ stored: false });
    await repository.put(revealBallots(withBallots(aWorkshop(), [THIRD])));
    await until(() => expect([...store.lost.value]).toEqual([[ID, 2]]));
    expect((await store.open(ID))?.ballots).toHaveLength(1);
    expect(journals()).toEqual([]);
  });

  it('puts no older words, lights and details over those that were written meanwhile', async () => {
    const left = await aWindow({ stored: false });
    await left.repository.put(revealed);
    await left.store.open(ID);
    left.broken.is = true;
    left.store.change('writeReason', 'a', 'W');
    left.store.change('writeReason', 'a', 'Weil');
    left.store.change('writeDissent', 'a', 'Eine sieht es anders');
    left.store.change('agreeOn', 'a', 'red');
    left.store.change('changeTopic', 't', { text: 'Alt' });
    left.store.change('describeWorkshop', { title: 'Alt' });
    left.store.change('linkAssessment', 'x');
    leave();
    const text = localStorage.getItem(journals()[0] ?? '') ?? '';
    await left.repository.update(ID, (stored) => ({
      ...stored,
      title: 'Neu',
      assessmentId: 'y',
      topics: [{ ...topic, text: 'Neu' }],
      agreements: { a: { rating: 'green', reason: 'Neuer', dissent: '' } },
    }));
    localStorage.clear();
    localStorage.setItem(OTHER_WINDOW, text);
    vi.resetModules();
    const { store } = await aWindow({ fresh: false });
    expect(await store.open(ID)).toMatchObject({
      title: 'Neu',
      assessmentId: 'y',
      topics: [{ text: 'Neu' }],
      // Nobody had written that meanwhile.
      agreements: { a: { rating: 'green', reason: 'Neuer', dissent: 'Eine sieht es anders' } },
    });
  });

  it('brings back no ballot or topic that was taken away meanwhile, and no ballot that was counted is told as lost', async () => {
    const park: WorkshopJob = { id: ID, change: ['parkTopic', topic], today: '2026-11-20' };
    const { store, repository } = await aWindow({ stored: false });
    await repository.put({ ...withBallots(aWorkshop(), [FIRST, SECOND]), topics: [topic] });
    await store.open(ID);
    // All of it had been stored just before that window went, but one.
    write([cast(FIRST), cast(SECOND), park, cast(THIRD)]);
    store.change('removeBallot', FIRST.number);
    store.change('removeTopic', topic.id);
    await store.flush();
    expect(JSON.parse(localStorage.getItem(OTHER_WINDOW) ?? '')).toEqual([
      cast(SECOND),
      cast(THIRD),
    ]);
    store.change('revealBallots');
    await store.flush();
    // What is left then is replayed at once: the third came too late, and is the only one told of.
    await until(() => expect(journals()).toEqual([]));
    await until(() => expect([...store.lost.value]).toEqual([[ID, 1]]));
    expect(await store.open(ID)).toMatchObject({ revealed: true, ballots: [{}], topics: [] });
  });

  it('F57 keeps the other ballot that has the number of one that was taken away or lay in the box at the reveal', async () => {
    const { store, repository } = await aWindow({ stored: false });
    await repository.put(
      withBallots(aWorkshop(), [aBallot('P1', ['red']), aBallot('P2', ['red'])]),
    );
    await store.open(ID);
    const others = [cast(aBallot('P1', ['green'])), cast(aBallot('P2', ['green']))];
    write([...others, cast(aBallot('P2', ['red']))]);
    store.change('removeBallot', 'P1');
    await store.flush();
    expect(JSON.parse(localStorage.getItem(OTHER_WINDOW) ?? '')).toHaveLength(3);
    store.change('revealBallots');
    await store.flush();
    await until(() => expect([...store.lost.value]).toEqual([[ID, 2]]));
    expect(journals()).toEqual([]);
  });

  it('F57 counts when it is gathered before the reveal, and no ballot lies about afterwards', async () => {
    const { store, gather } = await aWindow();
    await store.open(ID);
    store.change('castBallot', FIRST);
    await store.flush();
    write([cast(SECOND)]);
    await gather();
    await until(() => expect(store.current.value?.ballots).toHaveLength(2));
    expect(journals()).toEqual([]);
    write([cast(THIRD)]);
    store.change('revealBallots');
    await store.flush();
    await until(() => expect(journals()).toEqual([]));
    expect([...store.lost.value]).toEqual([[ID, 1]]);
    expect(store.current.value?.ballots).toHaveLength(2);
  });

  it('F57 is told to the other windows when it found no place, as a count', async () => {
    const { store, repository } = await aWindow({ stored: false });
    await repository.put(revealBallots(withBallots(aWorkshop(), [THIRD])));
    await store.open(ID);
    const channel = new BroadcastChannel('praxishilfe-workshop-news');
    const heard: unknown[] = [];
    channel.onmessage = ({ data }) => heard.push(data);
    await store.changed([ID], new Map([[ID, 2]]));
    await until(() => expect(heard).toEqual([[ID, '2', '0']]));
    channel.postMessage([ID, '1', '0']);
    channel.postMessage([ID, 'many', '-1']);
    channel.postMessage('nonsense');
    await until(() => expect([...store.elsewhere.value]).toEqual([[ID, { lost: 1, moved: 0 }]]));
    channel.close();
  });

  it('never becomes a workshop that cannot be read', async () => {
    const timers = vi.spyOn(globalThis, 'setTimeout');
    const broken = { id: 'new', create: { ...aWorkshop({ id: 'new' }), topics: 'none' } };
    write([broken, { ...cast(FIRST), id: 'new' }, cast(SECOND)]);
    const { store, repository } = await aWindow();
    await until(async () => expect((await store.open(ID))?.ballots).toHaveLength(1));
    expect(await repository.list()).toMatchObject({ workshops: [{ id: ID }], unreadable: 0 });
    await until(() => expect(JSON.parse(localStorage.getItem(OTHER_WINDOW) ?? '')).toHaveLength(2));
    for (const { value } of timers.mock.results) clearTimeout(value);
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
