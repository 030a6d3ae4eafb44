import { defineConfig } from '@playwright/test';
import { findChromium } from '../tools/find-browser.mjs';
import { launchOptions } from './launch-options';

// The workers inherit it, so that only the main process searches.
process.env.PRAXISHILFE_CHROMIUM ||= await findChromium();

const retries = Number(process.env.PRAXISHILFE_RETRIES ?? 0);

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  // None by default: a test that passes at the second attempt hides the very fault it has found.
  retries,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  timeout: 120_000,
  expect: { timeout: 15_000 },
  use: {
    actionTimeout: 30_000,
    navigationTimeout: 30_000,
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    // A third of the time goes into it: with a second attempt, only that one is recorded.
    trace: retries > 0 ? 'on-first-retry' : 'retain-on-failure',
  },
  projects: [
    { name: 'chromium', use: { browserName: 'chromium', launchOptions: launchOptions() } },
  ],
});
