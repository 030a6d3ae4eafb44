import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium, firefox } from '@playwright/test';
import { launchOptions } from '../e2e/launch-options';
import { type Watch, watchContext } from '../e2e/watch-context';
import { playwrightTab } from './playwright-tab';
import type { Profile, ProfileOptions } from './profile';

const STILL = { acceptDownloads: true, locale: 'de-DE', timezoneId: 'Europe/Berlin' };
const VIEWPORT = { width: 1280, height: 900 };
const TIMEOUT = 60_000;

/** How a driver starts its browser on a folder. */
type Launch = (data: string, downloads: string) => Promise<BrowserContext>;

const launchChromium: Launch = async (data, downloads) => {
  const context = await chromium.launchPersistentContext(data, {
    ...launchOptions(),
    ...STILL,
    viewport: VIEWPORT,
  });
  // On its own it would give the files random names and remove them at the end.
  context.on('page', (page) => {
    page.on('download', (file) => file.saveAs(join(downloads, file.suggestedFilename())));
  });
  return context;
};

const launchFirefox: Launch = (data, downloads) =>
  firefox.launchPersistentContext(data, {
    ...STILL,
    viewport: VIEWPORT,
    channel: 'moz-firefox',
    executablePath: process.env.PRAXISHILFE_FIREFOX ?? '',
    // Playwright hears of no download here, but the file lands with its own name.
    downloadsPath: downloads,
    // Its viewer would open a PDF that was saved, and talk on the console.
    firefoxUserPrefs: { 'pdfjs.disabled': true },
  });

async function openProfile(launch: Launch, { url, folder }: ProfileOptions): Promise<Profile> {
  const downloads = join(folder, 'downloads');
  mkdirSync(downloads, { recursive: true });
  const watches: Watch[] = [];

  async function start(): Promise<BrowserContext> {
    const context = await launch(join(folder, 'data'), downloads);
    context.setDefaultTimeout(TIMEOUT);
    watches.push(await watchContext(context, new URL(url).origin));
    return context;
  }

  let context = await start();
  return {
    downloads,
    newTab: async () => playwrightTab(await context.newPage(), url),
    restart: async () => {
      await context.close();
      context = await start();
    },
    close: () => context.close(),
    troubles: async () => watches.flatMap((watch) => watch.findings()),
  };
}

export const openChromium = (options: ProfileOptions) => openProfile(launchChromium, options);

export const openFirefox = (options: ProfileOptions) => openProfile(launchFirefox, options);
