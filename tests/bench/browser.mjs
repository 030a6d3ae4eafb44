import { chromium } from '@playwright/test';
import { chromiumArgs, findChromium } from '../tools/find-browser.mjs';
import { installProbe } from './probe.mjs';

/** @typedef {import('@playwright/test').BrowserContext} BrowserContext */
/** @typedef {import('@playwright/test').Page} Page */

const PHONE = {
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
  locale: 'de-DE',
  timezoneId: 'Europe/Berlin',
};

const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};

/** A browser whose contexts start empty: nothing cached, no service worker. */
export async function launchEmpty() {
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: chromiumArgs,
  });
  return {
    newContext: () => browser.newContext(PHONE),
    close: () => browser.close(),
  };
}

/**
 * A browser that keeps its data in a folder. Only there do caches and IndexedDB lie on the disk,
 * as they do for people.
 *
 * @param {string} dir
 * @returns {Promise<BrowserContext>}
 */
export async function openProfile(dir) {
  return chromium.launchPersistentContext(dir, {
    ...PHONE,
    executablePath: await findChromium(),
    args: chromiumArgs,
    acceptDownloads: true,
  });
}

/**
 * A page on a slow machine, with the probe in it.
 *
 * @param {BrowserContext} context
 * @param {{ cpu?: number, slow4g?: boolean, usable?: { selector: string, count: number } }} [how]
 * `cpu` 4 makes the page's thread four times slower; `usable` says when the page can be used.
 * @returns {Promise<Page>}
 */
export async function openPage(
  context,
  { cpu = 1, slow4g = false, usable = { selector: 'body', count: 1 } } = {},
) {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  if (slow4g) {
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', SLOW_4G);
  }
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  await page.addInitScript(installProbe, usable);
  return page;
}

/** Nothing here takes this long, not even on a busy machine; what does, is broken. */
const PATIENCE = 60_000;

/**
 * Runs one of the probe's functions in the page and gives its answer.
 *
 * @template Arg, Answer
 * @param {Page} page
 * @param {(arg: Arg) => Answer | Promise<Answer>} probe
 * @param {Arg} [arg]
 * @returns {Promise<Answer>} rejects when the page says nothing for a minute
 */
export async function ask(page, probe, arg) {
  let timer;
  const silence = new Promise((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`${page.url()} gave no answer to "${probe.name}" within a minute.`)),
      PATIENCE,
    );
  });
  try {
    return await Promise.race([page.evaluate(probe, arg), silence]);
  } finally {
    clearTimeout(timer);
  }
}
