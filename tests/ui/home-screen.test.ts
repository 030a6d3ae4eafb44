import { afterEach, describe, expect, it, vi } from 'vitest';
import { onHomeScreen } from '../../src/ui/home-screen';

const APPLE = 'Apple Computer, Inc.';
const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15';
const MAC = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15';
const ANDROID = 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/138.0.0.0';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('on the Home Screen of an iPhone or iPad, where a download leads nowhere', () => {
  it.each([
    ['the app on an iPhone', APPLE, IPHONE, 5, true, true],
    ['the app on an iPad, which calls itself a Mac', APPLE, MAC, 5, true, true],
    ['Safari on an iPhone', APPLE, IPHONE, 5, false, false],
    ['the app in the Dock of a Mac', APPLE, MAC, 0, true, false],
    ['the app on Android', 'Google Inc.', ANDROID, 5, true, false],
  ] as const)('%s', (_, vendor, userAgent, maxTouchPoints, standalone, isThere) => {
    vi.stubGlobal('navigator', { vendor, userAgent, maxTouchPoints });
    vi.stubGlobal('matchMedia', () => ({ matches: standalone }));
    expect(onHomeScreen()).toBe(isThere);
  });
});
