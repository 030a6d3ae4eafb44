import { ask, openPage, openProfile } from './browser.mjs';
import { toRow } from './figures.mjs';
import { firstPaint, usable } from './probe.mjs';

const LIST = { selector: 'section[aria-labelledby="liste"] li > a', count: 1 };

/**
 * The browser is started anew, there is no network, the app comes from its service worker.
 *
 * @param {import('./measure.mjs').Bench} bench
 */
export async function measureOffline({ site, runs, profiles }) {
  const ours = [];
  const empty = [];
  const list = [];
  for (let run = 0; run < runs; run += 1) {
    empty.push(await start(profiles.one, `${site.floor}empty.html`));
    ours.push(await start(profiles.one, site.app, LIST));
    list.push(await start(profiles.one, `${site.floor}list.html`, LIST));
  }
  return [
    toRow({
      what: 'Offline start after a browser restart → first paint (floor: empty page)',
      ours: ours.map((one) => one.painted),
      floor: empty.map((one) => one.painted),
    }),
    toRow({
      what: 'Offline start after a browser restart → list usable (floor: bare list)',
      ours: ours.map((one) => one.usable),
      floor: list.map((one) => one.usable),
    }),
  ];
}

/** @param {string} dir @param {string} url @param {{ selector: string, count: number }} [wanted] */
async function start(dir, url, wanted) {
  const context = await openProfile(dir);
  try {
    const page = await openPage(context, { cpu: 4, ...(wanted ? { usable: wanted } : {}) });
    await context.setOffline(true);
    await page.goto(url, { waitUntil: 'commit' });
    return { painted: await ask(page, firstPaint), usable: await ask(page, usable) };
  } finally {
    await context.close();
  }
}
