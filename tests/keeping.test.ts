import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Assessment } from '../src/domain/assessment';
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

const written = (ids: string[], over: Partial<WrittenBackup> = {}): WrittenBackup => ({
  files: [],
  createdAt: day(0),
  ids,
  lacking: 'nothing',
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
    await keeping().noteSaved(written(['same', 'changed', 'deleted']));
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
    await keeping().noteSaved(written(['sample']));
    await tab.repository.put([old('sample', { sample: true, ...changedOn(1, 9) })]);
    expect(await keeping().state()).toMatchObject({ changes: 0 });
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
    await keeping().noteSaved(written(['a'], over));
    expect((await keeping().state()).lastAt).toBeNull();
  });

  it('also when something on the device cannot be read', async () => {
    await keeping().noteSaved(written(['a'], { lacking: 'unreadable' }));
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
