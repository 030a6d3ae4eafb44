// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { journalKey, readJournals, writeJournal } from '../src/state/journal';
import { anAssessment } from './fixtures/assessments';

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

  it('stays where it is when it cannot be stored, and is tried again in a minute', async () => {
    const timers = vi.spyOn(globalThis, 'setTimeout');
    localStorage.setItem(journalKey('newer'), '[{"id": "a", "schemaVersion": 99}]');
    const { announced } = await aStart();
    expect([announced, readJournals().length]).toEqual([[], 1]);
    expect(timers.mock.calls.map(([, after]) => after)).toContain(60_000);
    for (const { value } of timers.mock.results) clearTimeout(value);
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
