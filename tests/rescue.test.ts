// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { journalKey, readJournals, writeJournal } from '../src/state/journal';
import { anAssessment } from './fixtures/assessments';
import { aWorkshop } from './fixtures/workshops';

beforeEach(() => {
  localStorage.clear();
  vi.resetModules();
});

/** A page that has just been opened; `announced` is what the other tabs hear of what is replayed. */
async function aStart() {
  const [{ connectRescue }, { aStore, note, until }, { freshBrowser }] = await Promise.all([
    import('../src/rescue'),
    import('./state/a-store'),
    import('./storage/browser'),
  ]);
  freshBrowser();
  const desk = aStore();
  const { store, repository, open } = desk;
  const announced: string[] = [];
  const announce = (ids: string[]) => void announced.push(...ids);
  await connectRescue({ store, repository, open, announce });
  return { ...desk, note, until, announced };
}

describe('F04 what other pages left behind', () => {
  it('is stored, told to the other tabs, and no longer lies about', async () => {
    writeJournal('gone', [anAssessment()]);
    const { repository, announced } = await aStart();
    expect((await repository.load('assessment-1'))?.id).toBe('assessment-1');
    expect([announced, readJournals()]).toEqual([['assessment-1'], []]);
  });

  it('is stored also when it is a workshop, which nobody looks at', async () => {
    const key = 'praxishilfe-workshop-journal-gone';
    localStorage.setItem(key, JSON.stringify([{ id: 'workshop-1', create: aWorkshop() }]));
    const { open, until } = await aStart();
    await until(async () =>
      expect(await (await open()).get('workshops', 'workshop-1')).toMatchObject({
        title: 'Gemeindesaal',
      }),
    );
    await until(() => expect(localStorage.getItem(key)).toBeNull());
  });

  it('stays where it is when it cannot be stored, and is tried again in a minute', async () => {
    const timers = vi.spyOn(globalThis, 'setTimeout');
    localStorage.setItem(journalKey('newer'), '[{"id": "a", "schemaVersion": 99}]');
    const { announced, store } = await aStart();
    expect([announced, readJournals().length]).toEqual([[], 1]);
    expect(store.news.value).toBe('left-newer');
    expect(timers.mock.calls.map(([, after]) => after)).toContain(60_000);
    for (const { value } of timers.mock.results) clearTimeout(value);
  });
});

describe('F04 what other pages left and this one cannot take over', () => {
  it('keeps nothing else back, and is set aside; people are told', async () => {
    const newer = { ...anAssessment(), schemaVersion: 99 };
    localStorage.setItem(journalKey('some'), JSON.stringify([null, newer, anAssessment()]));
    localStorage.setItem(journalKey('half'), '[{"id":');
    const timers = vi.spyOn(globalThis, 'setTimeout');
    const { store, repository, announced, open } = await aStart();
    for (const { value } of timers.mock.results) clearTimeout(value);
    expect((await repository.load('assessment-1'))?.id).toBe('assessment-1');
    expect(announced).toEqual(['assessment-1']);
    expect(readJournals().map(({ records }) => records)).toEqual([[newer]]);
    const aside = await (await open()).getAll('setAside');
    expect(new Set(aside.map(({ record }) => record))).toEqual(new Set([null, '[{"id":']));
    expect(store.news.value).toBe('left-aside');
  });

  it('is not taken out of the journal of the very page, which holds it in memory', async () => {
    const { store, repository, open } = await aStart();
    const { replayJournals } = await import('../src/replay-journals');
    writeJournal('mine', [anAssessment()]);
    const around = { store, repository, open, announce: () => undefined };
    expect(await replayJournals(around, journalKey('mine'))).toBe(true);
    expect([readJournals().length, await repository.load('assessment-1')]).toEqual([1, undefined]);
  });

  it('does not keep a page from beginning, when another one holds the storage', async () => {
    writeJournal('gone', [anAssessment()]);
    const timers = vi.spyOn(globalThis, 'setTimeout').mockImplementation(((work: () => void) => {
      // Patience runs out at once.
      queueMicrotask(work);
      return 0;
    }) as unknown as typeof setTimeout);
    const { connectRescue } = await import('../src/rescue');
    const { aStore } = await import('./state/a-store');
    const { freshBrowser } = await import('./storage/browser');
    freshBrowser();
    const { store, repository, open } = aStore();
    const never = new Promise<never>(() => undefined);
    repository.update = () => never;
    await connectRescue({ store, repository, open, announce: () => undefined });
    expect(readJournals()).toHaveLength(1);
    timers.mockRestore();
  });
});

describe('a page that is seen again', () => {
  const show = (state: DocumentVisibilityState) => {
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
    document.dispatchEvent(new Event('visibilitychange'));
  };

  it('F27 shows what was written meanwhile; one that goes asks nothing', async () => {
    const desk = await aStart();
    await desk.createStored();
    await desk.repository.update('assessment-1', desk.note('Von anderswo'));
    show('hidden');
    expect(desk.store.current.value?.answers.a).toBeUndefined();
    show('visible');
    await desk.until(() => expect(desk.store.current.value?.answers.a?.note).toBe('Von anderswo'));
  });

  it.each([
    [true, 1],
    [false, 0],
  ])(
    'F05 looks again when it comes out of the cache (%s), and only then',
    async (persisted, times) => {
      const { store, createStored } = await aStart();
      await createStored();
      const looking = vi.spyOn(store, 'heard');
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted }));
      expect(looking).toHaveBeenCalledTimes(times);
    },
  );

  it('has nothing to ask for while nothing is on screen', async () => {
    const { store } = await aStart();
    expect(() => show('visible')).not.toThrow();
    expect(store.current.value).toBeNull();
  });
});

it('a ballot of this phone that has lain too long goes when the app is opened', async () => {
  const { connectRescue } = await import('../src/rescue');
  const { aStore } = await import('./state/a-store');
  const { freshBrowser } = await import('./storage/browser');
  const { newDraft } = await import('../src/domain/workshop/ballot-draft');
  freshBrowser();
  const { store, repository, open } = aStore();
  const old = newDraft('7K3M', { id: 'zo', version: '1.0.0', language: 'de' }, '2020-01-01');
  await repository.writeSetting('ballot/7K3M', { ...old, dueSince: '2020-02-15' });
  await connectRescue({ store, repository, open, announce: () => undefined });
  await expect.poll(async () => (await open()).getKey('settings', 'ballot/7K3M')).toBeUndefined();
});
