import { chromium } from '@playwright/test';
import { chromiumArgs, findChromium } from '../find-browser.mjs';
import { inOneLine } from '../in-one-line.mjs';
import { NOW } from './story.mjs';

/** @typedef {import('@playwright/test').Page} Page */

export const DEVICES = {
  phone: { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true },
  laptop: { viewport: { width: 1280, height: 800 } },
  beamer: { viewport: { width: 1920, height: 1080 } },
};

export const SCHEMES = /** @type {const} */ (['light', 'dark']);

export async function launch() {
  return chromium.launch({
    executablePath: await findChromium(),
    // Date fields speak the language of the browser, which may know English only; so the page's.
    args: [...chromiumArgs, '--enable-blink-features=LangAttributeAwareFormControlUI'],
  });
}

/**
 * A fresh visitor, at a moment that stands still.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {keyof typeof DEVICES} device
 * @param {'light' | 'dark'} scheme
 * @param {number} [pixels] of the picture per pixel of the page
 */
export async function visit(browser, device, scheme, pixels = 1) {
  const context = await browser.newContext({
    ...DEVICES[device],
    colorScheme: scheme,
    deviceScaleFactor: pixels,
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(NOW);
  return { page, close: () => context.close() };
}

/**
 * Goes to a scene and does what is done there.
 *
 * @param {Page} page
 * @param {string} url of the app
 * @param {import('./scenes.mjs').Scene} scene
 */
export async function play(page, url, { name, at, heading, act }) {
  try {
    if (at !== undefined) {
      // By way of nowhere: the same address again would not load anything.
      await page.goto('about:blank');
      await page.goto(url + at);
    }
    if (heading) await page.getByRole('heading', { level: 1, name: heading }).first().waitFor();
    await act?.(page);
    await page.evaluate(settle);
  } catch (error) {
    throw new Error(`The scene "${name}" could not be shown: ${inOneLine(error)}`, {
      cause: error,
    });
  }
}

/** Runs in the page: faces are there, and what they moved is painted. */
async function settle() {
  await document.fonts.ready;
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}
