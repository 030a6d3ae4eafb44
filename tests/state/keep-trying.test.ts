import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { keepTrying } from '../../src/state/keep-trying';
import type { SaveStatus } from '../../src/state/save-queue';

/** A store whose writing fails until it is told otherwise, and a clock that a test moves. */
function aPatientOne() {
  const saveStatus = signal<SaveStatus>({ kind: 'saved' });
  const state: { broken: boolean; tries: number; reason?: string } = { broken: true, tries: 0 };
  const pauses: number[] = [];
  let due: (() => void) | null = null;
  async function flush() {
    state.tries += 1;
    if (!state.broken) saveStatus.value = { kind: 'saved' };
    else if (state.reason) saveStatus.value = { kind: 'failed', code: state.reason };
  }
  const tryNow = keepTrying({ saveStatus, flush }, (milliseconds, work) => {
    pauses.push(milliseconds);
    due = work;
    return () => {
      if (due === work) due = null;
    };
  });
  /** The pause is over. */
  async function wait() {
    const work = due;
    due = null;
    work?.();
    await Promise.resolve();
    await Promise.resolve();
  }
  return { saveStatus, state, pauses, wait, tryNow, isWaiting: () => due !== null };
}

const FAILED: SaveStatus = { kind: 'failed', code: 'quota' };

describe('F08 an entry that could not be written', () => {
  it('is tried again after 1, 2, 4 … seconds, at last once a minute', async () => {
    const { saveStatus, pauses, wait } = aPatientOne();
    saveStatus.value = FAILED;
    for (let time = 0; time < 8; time += 1) await wait();
    expect(pauses).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60].map((seconds) => seconds * 1000));
  });

  it('is left in peace once it is stored; the next trouble begins with a second again', async () => {
    const { saveStatus, state, pauses, wait, isWaiting } = aPatientOne();
    saveStatus.value = FAILED;
    await wait();
    state.broken = false;
    await wait();
    expect(saveStatus.value.kind).toBe('saved');
    expect(isWaiting()).toBe(false);
    saveStatus.value = FAILED;
    expect(pauses).toEqual([1000, 2000, 1000]);
  });

  it('is tried at once when people come back, and only when something is unsaved', async () => {
    const { saveStatus, state, tryNow } = aPatientOne();
    tryNow();
    expect(state.tries).toBe(0);
    saveStatus.value = FAILED;
    tryNow();
    tryNow();
    expect(state.tries).toBe(1);
  });

  it('goes on as before when the reason has become another one', async () => {
    const { saveStatus, pauses, wait, isWaiting } = aPatientOne();
    saveStatus.value = FAILED;
    await wait();
    saveStatus.value = { kind: 'failed', code: 'failed' };
    await wait();
    expect(isWaiting()).toBe(true);
    expect(pauses.length).toBeLessThanOrEqual(4);
  });

  it('keeps its pauses when a try finds another reason', async () => {
    const { saveStatus, state, pauses, wait } = aPatientOne();
    saveStatus.value = FAILED;
    state.reason = 'failed';
    await wait();
    await wait();
    expect(pauses).toEqual([1000, 2000, 4000]);
  });

  it('is not tried while nothing but a running write is under way', () => {
    const { saveStatus, state, isWaiting } = aPatientOne();
    saveStatus.value = { kind: 'saving' };
    expect(isWaiting()).toBe(false);
    expect(state.tries).toBe(0);
  });
});
