import { describe, expect, it } from 'vitest';
import { safariPlace } from '../../src/ui/safari';

const APPLE = 'Apple Computer, Inc.';
const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15';
const MAC = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15';
const LINUX = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/605.1.15';

describe("Apple's rule for data that nobody visits", () => {
  it.each([
    ['Safari on an iPhone', APPLE, IPHONE, false, 'tab'],
    ['the installed app on an iPhone', APPLE, IPHONE, true, 'installed'],
    ['Safari on a Mac', APPLE, MAC, false, 'tab'],
    ['the app in the Dock', APPLE, MAC, true, 'installed'],
    [
      'Chrome on an iPhone, which is built on the same engine',
      APPLE,
      `${IPHONE} CriOS/138`,
      false,
      'tab',
    ],
    ['WebKit on Linux', APPLE, LINUX, false, null],
    ['Chrome on a Mac', 'Google Inc.', MAC, false, null],
    ['Firefox on a Mac', '', MAC, false, null],
  ] as const)('%s', (_, vendor, userAgent, installed, place) => {
    expect(safariPlace({ vendor, userAgent }, installed)).toBe(place);
  });
});
