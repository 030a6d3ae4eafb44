import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base, expect } from '@playwright/test';
import { startServer } from '../tools/static-server.mjs';
import { openChromium, openFirefox } from './playwright-profile';
import type { Engine, Profile, ProfileOptions, Tab } from './profile';
import { openWebKit } from './webkit-profile';

export { expect } from '@playwright/test';

/** The production build; another one, e.g. of a colleague's, by PRAXISHILFE_DIST. */
const DIST = process.env.PRAXISHILFE_DIST || fileURLToPath(new URL('../../dist', import.meta.url));

const OPEN: Record<Engine, (options: ProfileOptions) => Promise<Profile>> = {
  chromium: openChromium,
  firefox: openFirefox,
  webkitgtk: openWebKit,
};

export interface EngineOptions {
  engine: Engine;
}

interface Fixtures {
  /** The production build on a server of its own. */
  host: { url: string; stop(): Promise<void> };
  /** A fresh browser of the engine; fails the test when it has seen errors or warnings. */
  profile: Profile;
  /** The app's start in the browser's first tab. */
  tab: Tab;
}

export const test = base.extend<Fixtures & EngineOptions>({
  engine: ['chromium', { option: true }],

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern
  host: async ({}, use) => {
    const server = await startServer({ dir: DIST, compress: false });
    await use({ url: server.url, stop: () => server.close() });
    await server.close();
  },

  profile: async ({ engine, host }, use) => {
    const folder = mkdtempSync(join(tmpdir(), `praxishilfe-${engine}-`));
    const profile = await OPEN[engine]({ url: host.url, folder });
    try {
      await use(profile);
      expect(await profile.troubles(), 'errors, warnings and violations').toEqual([]);
    } finally {
      await profile.close();
      // Parts of a browser still write when it has said goodbye; each try waits longer.
      await rm(folder, { recursive: true, force: true, maxRetries: 12, retryDelay: 200 });
    }
  },

  tab: async ({ profile }, use) => {
    const tab = await profile.newTab();
    await tab.open('');
    await use(tab);
  },
});
