// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { afterPaint } from '../../src/state/after-paint';

let paint: (() => void) | undefined;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  paint = undefined;
  vi.spyOn(globalThis, 'requestAnimationFrame').mockImplementation((frame) => {
    paint = () => frame(0);
    return 1;
  });
});

afterEach(() => vi.useRealTimers());

describe('work after the paint', () => {
  it('runs when the frame is painted, once', async () => {
    let worked = () => {};
    const done = new Promise<void>((resolve) => {
      worked = resolve;
    });
    const work = vi.fn(worked);
    afterPaint(work);
    expect(work).not.toHaveBeenCalled();
    paint?.();
    await done;
    vi.runAllTimers();
    expect(work).toHaveBeenCalledOnce();
  });

  it('runs all the same in a window that paints nothing', () => {
    const work = vi.fn();
    afterPaint(work);
    vi.runAllTimers();
    expect(work).toHaveBeenCalledOnce();
  });

  it('runs only once when the frame comes late', async () => {
    const work = vi.fn();
    afterPaint(work);
    paint?.();
    vi.runAllTimers();
    // Comes after the message of the frame, which was sent before it.
    await new Promise<void>((heard) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        heard();
      };
      port2.postMessage(null);
    });
    expect(work).toHaveBeenCalledOnce();
  });

  it('runs at once on a page that is hidden already', () => {
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    const work = vi.fn();
    afterPaint(work);
    expect(work).toHaveBeenCalledOnce();
  });

  it('runs at once when the page is hidden meanwhile', () => {
    const work = vi.fn();
    afterPaint(work);
    document.dispatchEvent(new Event('visibilitychange'));
    vi.runAllTimers();
    expect(work).toHaveBeenCalledOnce();
  });
});
