import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const kept = new Map<string, string>();

beforeEach(() => {
  kept.clear();
  vi.resetModules();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
});
afterEach(() => vi.unstubAllGlobals());

/** The module as a page that has just been opened has it. */
const aPage = async () => ({
  ...(await import('../src/browser-mark')),
  ...(await import('../src/renew-writer')),
});

it('a browser writes under the same id at its next start, once it is marked', async () => {
  const { markBrowser, writerId } = await aPage();
  const id = writerId();
  markBrowser();
  vi.resetModules();
  expect((await aPage()).writerId()).toBe(id);
});

it('goes on under another id when something that was gone came back, and stays with it', async () => {
  const { markBrowser, renewWriter, writerId } = await aPage();
  const before = writerId();
  markBrowser();
  renewWriter();
  const after = writerId();
  expect(after).not.toBe(before);
  vi.resetModules();
  expect((await aPage()).writerId()).toBe(after);
});

it('goes on so in its other tabs too, at once', async () => {
  const here = await aPage();
  here.markBrowser();
  vi.resetModules();
  const there = await aPage();
  expect(there.writerId()).toBe(here.writerId());
  here.renewWriter();
  expect(there.writerId()).toBe(here.writerId());
});

it('leaves no mark by that in a browser that holds nothing yet', async () => {
  const { renewWriter } = await aPage();
  renewWriter();
  expect(kept.size).toBe(0);
});
