import { ask, openPage, openProfile } from './browser.mjs';

/**
 * Makes a browser profile of somebody who was here before: assessments stored, the app and the
 * bare pages in their service workers.
 *
 * @param {import('./build-site.mjs').Site} site
 * @param {string} dir
 * @param {number[]} measures one assessment per entry, with so many measures, newest first
 */
export async function makeProfile(site, dir, measures) {
  const context = await openProfile(dir);
  try {
    const page = await openPage(context);
    await page.goto(`${site.floor}seed.html`);
    await ask(page, seed, measures);
    await ask(page, keepFloor, site.floorFiles);
    await page.goto(site.app);
    await page.getByText('Offline bereit').waitFor();
    // Once more from the cache, as on every visit but the first.
    await page.reload();
    await page.getByText('Offline bereit').waitFor();
  } finally {
    await context.close();
  }
}

/** Runs in the page. @param {number[]} counts */
function seed(counts) {
  return window.seed(counts);
}

/** Runs in the page. @param {string[]} files */
async function keepFloor(files) {
  const cache = await caches.open('floor');
  await cache.addAll(files);
  await navigator.serviceWorker.register('./sw.js');
  await navigator.serviceWorker.ready;
}
