import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Assessment } from '../src/domain/assessment';
import { savedState } from '../src/domain/saved-state';
import { createKeeping } from '../src/keeping';
import type { Store } from '../src/state/store';
import type { WrittenBackup } from '../src/ui/backup-keeping';
import { anAssessment } from './fixtures/assessments';
import { aTab, freshBrowser, type Tab } from './storage/browser';

const START = Date.parse('2026-11-20T12:00:00.000Z');
const day = (days: number) => new Date(START + days * 86_400_000).toISOString();

let tab: Tab;
beforeEach(() => {
  freshBrowser();
  tab = aTab();
  vi.useFakeTimers({ now: START, toFake: ['Date'] });
  return () => vi.useRealTimers();
});

const loads = vi.fn();

function keeping() {
  const load = async (id: string) => {
    loads(id);
    return (await tab.repository.load(id)) ?? null;
  };
  return createKeeping({ load } as Store, tab.repository);
}

/** Begun, and changed once each, so many days after the start. */
const old = (id: string, over: Partial<Assessment> = {}) =>
  anAssessment({ id, createdAt: day(-90), updatedAt: day(-80), ...over });

const changedOn = (days: number, entries: number) => ({
  updatedAt: day(days),
  versions: Object.fromEntries(
    Array.from({ length: entries }, (_, index) => [
      `note/${index}`,
      { w: START + days * 86_400_000 },
    ]),
  ),
});

/** What a Sicherung of now says of itself. */
const written = async (over: Partial<WrittenBackup> = {}): Promise<WrittenBackup> => ({
  files: [],
  createdAt: day(0),
  states: (await tab.repository.loadAll()).assessments.map(savedState),
  lacking: 'nothing',
  leftOut: [],
  check: 'passed',
  ...over,
});

describe('what changed since the last Sicherung', () => {
  it('is nothing at first', async () => {
    expect(await keeping().state()).toEqual({
      lastAt: null,
      changes: 0,
      file: null,
      reminder: null,
    });
  });

  it('counts changed, new and deleted, and reads only what is newer', async () => {
    await tab.repository.put([old('same'), old('changed'), old('deleted')]);
    await keeping().noteSaved(await written());
    await tab.repository.remove('deleted');
    await tab.repository.put([
      old('changed', changedOn(1, 2)),
      anAssessment({ id: 'new', createdAt: day(1), updatedAt: day(1) }),
    ]);
    loads.mockClear();
    expect(await keeping().state()).toMatchObject({ lastAt: day(0), changes: 4 });
    expect(loads.mock.calls.flat().sort()).toEqual(['changed', 'new']);
  });

  it('leaves out the worked example', async () => {
    await tab.repository.put([old('sample', { sample: true })]);
    await keeping().noteSaved(await written());
    await tab.repository.put([old('sample', { sample: true, ...changedOn(1, 9) })]);
    expect(await keeping().state()).toMatchObject({ changes: 0 });
    await tab.repository.remove('sample');
    expect(await keeping().state()).toMatchObject({ changes: 0 });
  });

  it('counts what was made earlier on another device and came in since', async () => {
    await tab.repository.put([old('here', changedOn(-1, 2))]);
    await keeping().noteSaved(await written());
    const phone = { 'note/phone': { phone: START - 2 * 86_400_000 } };
    const here = await tab.repository.load('here');
    await tab.repository.put([
      { ...old('here', changedOn(-1, 2)), versions: { ...here?.versions, ...phone } },
      old('from the phone', changedOn(-2, 3)),
    ]);
    expect(await keeping().state()).toMatchObject({ changes: 1 + 4 });
  });

  it('counts what was entered while the Sicherung was written', async () => {
    await tab.repository.put([old('one', changedOn(-1, 1))]);
    const now = await written();
    await tab.repository.put([old('one', changedOn(-1, 2))]);
    await keeping().noteSaved({ ...now, createdAt: day(1) });
    expect(await keeping().state()).toMatchObject({ changes: 1 });
  });

  it('F23 counts and reminds also when the clock was ahead at the last Sicherung', async () => {
    await tab.repository.put([old('one', changedOn(-1, 1))]);
    await keeping().noteSaved(await written({ createdAt: day(900) }));
    expect(await keeping().state()).toMatchObject({
      lastAt: 'unknown',
      changes: 0,
      reminder: null,
    });
    await tab.repository.put([old('one', changedOn(0, 2))]);
    expect(await keeping().state()).toMatchObject({ changes: 2, reminder: 'old' });
  });

  it('F19 is told also beside a record that cannot be read', async () => {
    await tab.repository.put([old('good'), old('bad')]);
    const store = {
      load: async (id: string) => {
        if (id === 'bad') throw new Error('by the test');
        return (await tab.repository.load(id)) ?? null;
      },
    } as unknown as Store;
    expect(await createKeeping(store, tab.repository).state()).toMatchObject({ changes: 1 });
  });

  it('stops counting where nobody counts on', async () => {
    await tab.repository.put(
      Array.from({ length: 30 }, (_, index) => old(`id-${index}`, changedOn(1, 20))),
    );
    loads.mockClear();
    const { changes, reminder } = await keeping().state();
    expect(changes).toBeGreaterThan(100);
    expect(reminder).toBe('none-yet');
    expect(loads.mock.calls.length).toBeLessThan(10);
  });
});

describe('a Sicherung is remembered', () => {
  it.each([
    ['when it was not checked', { check: 'unchecked' }],
    ['when the check failed', { check: 'failed' }],
    ['when it held only what was in memory', { lacking: 'all-but-memory' }],
  ] as const)('not %s', async (_, over) => {
    await keeping().noteSaved(await written(over));
    expect((await keeping().state()).lastAt).toBeNull();
  });

  it('also when something on the device cannot be read', async () => {
    await keeping().noteSaved(await written({ lacking: 'unreadable' }));
    expect((await keeping().state()).lastAt).toBe(day(0));
  });
});

it('later means in a week', async () => {
  await tab.repository.put([old('many', changedOn(-1, 20))]);
  expect((await keeping().state()).reminder).toBe('none-yet');
  await keeping().remindLater();
  expect((await keeping().state()).reminder).toBeNull();
  vi.setSystemTime(START + 7 * 86_400_000);
  expect((await keeping().state()).reminder).toBe('none-yet');
});

it('what was told once is remembered', async () => {
  expect(await keeping().isTold('safari')).toBe(false);
  await keeping().noteTold('safari');
  expect(await keeping().isTold('safari')).toBe(true);
});
