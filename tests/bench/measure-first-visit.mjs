import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { ask, launchEmpty, openPage } from './browser.mjs';
import { toRow } from './figures.mjs';
import { firstPaint, listRequests, usable, weighCaches } from './probe.mjs';

const USABLE = { selector: 'section[aria-labelledby="liste"][aria-busy="false"]', count: 1 };

/**
 * The first visit over Slow 4G with the CPU slowed four times: nothing cached, no service worker.
 *
 * @param {import('./measure.mjs').Bench} bench
 */
export async function measureFirstVisit({ site, runs }) {
  const browser = await launchEmpty();
  const ours = [];
  const empty = [];
  const list = [];
  try {
    // The first round warms the browser up and does not count.
    for (let run = 0; run <= runs; run += 1) {
      const visits = [
        await visit(browser, `${site.floor}empty.html`, { selector: 'body', count: 1 }),
        await visit(browser, site.app, USABLE),
        await visit(browser, `${site.floor}list.html`, USABLE),
      ];
      if (run === 0) continue;
      for (const [index, kept] of [empty, ours, list].entries()) kept.push(visits[index]);
    }
    const weight = await weighApp(browser, site.app);
    return [
      toRow({
        what: 'First paint of the start, nothing cached (floor: empty page)',
        ours: ours.map((one) => one.painted),
        floor: empty.map((one) => one.painted),
        aim: { ratio: 1.3 },
      }),
      toRow({
        what: 'The same until it can be used (floor: bare list)',
        ours: ours.map((one) => one.usable),
        floor: list.map((one) => one.usable),
      }),
      toRow({
        what: 'Start: HTML, CSS and JS, brotli',
        unit: 'kB',
        ours: [weighStart(site.dir) / 1000],
        aim: { most: 30 },
      }),
      toRow({
        what: 'On the device for offline use',
        unit: 'kB',
        ours: [weight.bytes / 1000],
        aim: { most: 3000 },
      }),
      toRow({
        what: 'Over the network until usable, fonts included',
        unit: 'kB',
        ours: ours.map((one) => sum(one.before(one.usable)) / 1000),
      }),
      toRow({
        what: 'Requests begun before the first paint',
        unit: '',
        ours: ours.map((one) => one.before(one.painted).length),
      }),
      toRow({
        what: 'Requests begun before it can be used',
        unit: '',
        ours: ours.map((one) => one.before(one.usable).length),
      }),
    ];
  } finally {
    await browser.close();
  }
}

/** @param {{ bytes: number }[]} requests */
const sum = (requests) => requests.reduce((total, { bytes }) => total + bytes, 0);

async function visit(browser, url, wanted) {
  const context = await browser.newContext();
  try {
    const page = await openPage(context, { cpu: 4, slow4g: true, usable: wanted });
    await page.goto(url, { waitUntil: 'commit' });
    const painted = await ask(page, firstPaint);
    const used = await ask(page, usable);
    const requests = await ask(page, listRequests);
    return {
      painted,
      usable: used,
      before: (time) => requests.filter(({ startTime }) => startTime < time),
    };
  } finally {
    await context.close();
  }
}

async function weighApp(browser, url) {
  const context = await browser.newContext();
  try {
    const page = await openPage(context);
    await page.goto(url);
    await page.getByText('Offline bereit').waitFor();
    return await ask(page, weighCaches);
  } finally {
    await context.close();
  }
}

/** The page and what it links to itself. @param {string} dir */
function weighStart(dir) {
  const page = readFileSync(join(dir, 'index.html'), 'utf8');
  const linked = [...page.matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)].map(
    ([, file = '']) => file,
  );
  return ['index.html', ...linked]
    .map((file) => brotliCompressSync(readFileSync(join(dir, file))).length)
    .reduce((total, bytes) => total + bytes);
}
