import { ask, openPage } from './browser.mjs';
import { toRow } from './figures.mjs';
import { usable } from './probe.mjs';

const COUNTS = { one: 1, hundred: 100, thousand: 1000 };

/**
 * The start with much stored, from the service worker, until the newest twenty can be used.
 *
 * @param {import('./measure.mjs').Bench} bench
 */
export async function measureList({ site, runs, contexts }) {
  const ours = { one: [], hundred: [], thousand: [] };
  const floor = { one: [], hundred: [], thousand: [] };
  // The first round warms the browsers up; sizes take turns, so that a busy moment hits them all.
  for (let run = 0; run <= runs; run += 1) {
    for (const [name, count] of Object.entries(COUNTS)) {
      const bare = await start(contexts[name], `${site.floor}list.html`, count);
      const app = await start(contexts[name], site.app, count);
      if (run === 0) continue;
      floor[name].push(bare);
      ours[name].push(app);
    }
  }
  const rows = Object.entries(COUNTS).map(([name, count]) =>
    toRow({
      what: `Start with ${count} stored → newest ${Math.min(count, 20)} usable, CPU ×4 (floor: bare list)`,
      ours: ours[name],
      floor: floor[name],
    }),
  );
  return [
    ...rows,
    toRow({
      what: 'Start with 1000 stored beside the start with 1',
      ours: ours.thousand,
      floor: ours.one,
      aim: { ratio: 1.2 },
    }),
  ];
}

/** @param {import('./browser.mjs').BrowserContext} context @param {string} url @param {number} count */
async function start(context, url, count) {
  const page = await openPage(context, {
    cpu: 4,
    usable: { selector: 'section[aria-labelledby="liste"] li > a', count: Math.min(count, 20) },
  });
  try {
    await page.goto(url, { waitUntil: 'commit' });
    return await ask(page, usable);
  } finally {
    await page.close();
  }
}
