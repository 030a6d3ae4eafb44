import { beforeEach, describe, expect, it } from 'vitest';
import type { Rating } from '../../src/domain/instrument';
import {
  adoptInDraft,
  type BallotDraft,
  closeDraft,
  newDraft,
  noteDraft,
  rateDraft,
  reopenDraft,
} from '../../src/domain/workshop/ballot-draft';
import { createBallotKeeper } from '../../src/state/ballot-keeper';

const TODAY = '2026-11-20';
const PRAXISHILFE = { id: 'zo', version: '1.0.0', language: 'de' };
const EMPTY = newDraft('7K3M', PRAXISHILFE, TODAY);

/** What all windows of a device have in common: one place for the ballot, which may be full. */
let kept: BallotDraft | null;
let full: boolean;
let silent: boolean;
let held: Promise<void> | null;
let writes: number;
let attempts: number;
beforeEach(() => {
  kept = null;
  full = silent = false;
  held = null;
  writes = attempts = 0;
});

const codeOf = ({ closed }: BallotDraft) => (closed ? `CODE${closed.draw}` : '');

/** A window in which somebody looks at the ballot; it hears of others only when a test says so. */
function aWindow(answer: BallotDraft | null | 'no answer' = kept) {
  return createBallotKeeper(
    {
      today: () => TODAY,
      codeOf,
      async read() {
        if (silent) throw new Error('no-answer');
        return kept;
      },
      async change(change) {
        await held;
        attempts += 1;
        if (silent || full) throw new Error(full ? 'quota' : 'no-answer');
        const before = kept;
        kept = change(before);
        if (kept !== before) writes += 1;
        return kept;
      },
    },
    EMPTY,
    answer === 'no answer' ? undefined : answer,
  );
}

type Window = ReturnType<typeof aWindow>;
const rate = ({ change }: Window, id: string, light: Rating) =>
  change((ours) => rateDraft(ours, id, light));
const close = ({ change }: Window, draw: number) => change((ours) => closeDraft(ours, draw));

/** Until all that was asked for is written, or was refused. */
const settled = (...windows: Window[]) => Promise.all(windows.map(({ sync }) => sync()));

describe('a ballot that is open in two windows', () => {
  it('F26 keeps the lights of both, also those a window has not heard of', async () => {
    const older = aWindow();
    const newer = aWindow();
    for (const id of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) rate(newer, id, 'green');
    await expect.poll(() => newer.unsaved.value).toBe(false);
    rate(older, 'a', 'red');
    await expect.poll(() => older.unsaved.value).toBe(false);
    expect(kept?.ratings).toEqual({ ...newer.draft.value.ratings, a: 'red' });
    expect(older.draft.value.ratings).toEqual(kept?.ratings);
    await newer.sync();
    expect(newer.draft.value).toEqual(kept);
  });

  it('F26 has one code, whichever window closes it first', async () => {
    const older = aWindow();
    const newer = aWindow();
    rate(newer, 'a', 'green');
    close(newer, 5);
    await expect.poll(() => newer.draft.value.closed).toEqual({ draw: 5 });
    rate(older, 'a', 'red');
    close(older, 9);
    // Never for a moment another one than the device keeps.
    expect(older.draft.value.closed).toBeNull();
    await expect.poll(() => older.draft.value.closed).toEqual({ draw: 5 });
    expect(older.draft.value.ratings).toEqual({ a: 'green' });
    expect(kept).toEqual(newer.draft.value);
  });

  it('is not changed any more in a window that has not heard that it is closed', async () => {
    const older = aWindow();
    const newer = aWindow();
    rate(newer, 'a', 'green');
    close(newer, 5);
    await expect.poll(() => kept?.closed).toEqual({ draw: 5 });
    rate(older, 'a', 'red');
    older.change((ours) =>
      adoptInDraft(ours, { answers: { b: { rating: 'red', note: '' } } }, true),
    );
    await expect.poll(() => older.unsaved.value).toBe(false);
    expect(kept?.ratings).toEqual({ a: 'green' });
    expect(kept?.closed).toEqual({ draw: 5 });
  });

  it('lists the code it lies there with when a window fills it in anew', async () => {
    const older = aWindow();
    close(older, 5);
    await expect.poll(() => kept?.closed).toEqual({ draw: 5 });
    const newer = aWindow();
    newer.change((ours) => reopenDraft(ours, ['CODE5', codeOf(ours)]));
    close(newer, 9);
    await expect.poll(() => newer.draft.value.closed).toEqual({ draw: 9 });
    older.change((ours) => reopenDraft(ours, ['CODE5', codeOf(ours)]));
    await expect.poll(() => older.unsaved.value).toBe(false);
    expect(older.draft.value).toMatchObject({ closed: null, replaced: ['CODE5', 'CODE9'] });
  });

  it('is empty when another window has deleted it', async () => {
    const window = aWindow();
    rate(window, 'a', 'green');
    await expect.poll(() => window.unsaved.value).toBe(false);
    kept = null;
    await window.sync();
    expect(window.draft.value).toEqual(EMPTY);
    expect(kept).toBeNull();
  });
});

describe('a ballot on a device that takes nothing', () => {
  it('is unsaved, goes on, shows its code, and is saved when asked again', async () => {
    const window = aWindow();
    full = true;
    rate(window, 'a', 'green');
    expect(window.unsaved.value).toBe(true);
    await expect.poll(() => window.failed.value).toBe(true);
    close(window, 5);
    await expect.poll(() => window.draft.value.closed).toEqual({ draw: 5 });
    expect(window.unsaved.value).toBe(true);
    full = false;
    await window.sync();
    expect([window.unsaved.value, window.failed.value]).toEqual([false, false]);
    expect(kept).toEqual({ ...EMPTY, ratings: { a: 'green' }, closed: { draw: 5 } });
  });

  it('lists the code that was shown when another window has closed it meanwhile', async () => {
    const window = aWindow();
    full = true;
    close(window, 5);
    await expect.poll(() => window.draft.value.closed).toEqual({ draw: 5 });
    full = false;
    kept = { ...EMPTY, closed: { draw: 9 } };
    await window.sync();
    expect(kept).toMatchObject({ closed: { draw: 9 }, replaced: ['CODE5'] });
    expect(window.draft.value).toEqual(kept);
  });

  it('tries what came while it was refused, so that a code is not kept back', async () => {
    const window = aWindow();
    full = true;
    let release = () => {};
    held = new Promise((done) => {
      release = done;
    });
    rate(window, 'a', 'green');
    close(window, 5);
    expect(window.draft.value.closed).toBeNull();
    release();
    await expect.poll(() => window.draft.value.closed).toEqual({ draw: 5 });
    expect(window.failed.value).toBe(true);
  });

  it('writes nothing of what was deleted', async () => {
    const window = aWindow();
    full = true;
    rate(window, 'a', 'green');
    await expect.poll(() => window.failed.value).toBe(true);
    window.forget();
    full = false;
    await window.sync();
    expect([kept, window.draft.value, window.unsaved.value]).toEqual([null, EMPTY, false]);
  });
});

it('a ballot that is deleted while the device refuses it stays deleted, and is no failure', async () => {
  const window = aWindow();
  full = true;
  let release = () => {};
  held = new Promise((done) => {
    release = done;
  });
  rate(window, 'a', 'green');
  window.forget();
  release();
  await settled(window);
  expect([kept, window.draft.value]).toEqual([null, EMPTY]);
  expect([window.unsaved.value, window.failed.value]).toEqual([false, false]);
});

it('an entry that changes nothing is none', () => {
  const window = aWindow();
  window.change((ours) => ours);
  expect([window.unsaved.value, window.draft.value]).toEqual([false, EMPTY]);
});

it('the code of one begun after that is shown only when the device has been asked for that one', async () => {
  const window = aWindow();
  full = true;
  let release = () => {};
  held = new Promise((done) => {
    release = done;
  });
  rate(window, 'a', 'green');
  window.forget();
  close(window, 5);
  const shownAfter: number[] = [];
  window.draft.subscribe(({ closed }) => closed && shownAfter.push(attempts));
  release();
  await settled(window);
  expect(window.draft.value.closed).toEqual({ draw: 5 });
  expect(shownAfter[0]).toBe(2);
});

describe('a ballot of a device that did not say what it keeps', () => {
  const closed = closeDraft(rateDraft(EMPTY, 'a', 'green'), 5);

  it('is read again before anything is written', async () => {
    kept = closed;
    silent = true;
    const window = aWindow('no answer');
    expect(window.failed.value).toBe(true);
    await window.sync();
    expect(window.failed.value).toBe(true);
    silent = false;
    await window.sync();
    expect([window.failed.value, window.draft.value, writes]).toEqual([false, closed, 0]);
  });

  it('takes in what was entered meanwhile, and loses nothing of what lies there', async () => {
    kept = noteDraft(rateDraft(EMPTY, 'a', 'green'), 'a', 'Notiz');
    silent = true;
    const window = aWindow('no answer');
    rate(window, 'b', 'red');
    await settled(window);
    silent = false;
    await window.sync();
    expect(kept).toMatchObject({ ratings: { a: 'green', b: 'red' }, notes: { a: 'Notiz' } });
  });

  it('stays closed when it was, whatever was entered meanwhile', async () => {
    kept = closed;
    silent = true;
    const window = aWindow('no answer');
    rate(window, 'a', 'red');
    await settled(window);
    silent = false;
    await window.sync();
    expect(kept).toEqual(closed);
    expect(window.draft.value).toEqual(closed);
  });
});

it('a ballot of another version of the Praxishilfe is not taken for this one', () => {
  const other = newDraft('7K3M', { ...PRAXISHILFE, version: '2.0.0' }, TODAY);
  expect(aWindow(rateDraft(other, 'a', 'red')).draft.value).toEqual(EMPTY);
});
