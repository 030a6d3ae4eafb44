import { ask, openPage } from './browser.mjs';
import { median, toRow } from './figures.mjs';
import { awaitTap, painted, saved } from './probe.mjs';

const TAPS = ['red', 'yellow', 'green', 'red', 'yellow', 'green', 'red', 'yellow', 'green'];
export const FRAME = 1000 / 60;

/** The light of the checkpoint one is at, in the way through: it follows what is chosen. */
const LIGHT = 'nav ol a[aria-current="page"]';

/**
 * A tap on a light: until the frame that shows it, and until it is stored for good.
 *
 * @param {import('./measure.mjs').Bench} bench
 */
export async function measureTap({ site, runs, contexts }) {
  const { job } = contexts;
  const rows = [];
  for (const cpu of [1, 4]) {
    const ours = [];
    const radios = [];
    const put = [];
    for (let run = 0; run < runs; run += 1) {
      radios.push(
        await tapAll(job, `${site.floor}radios.html`, cpu, { selector: 'output', saves: false }),
      );
      ours.push(
        await tapAll(job, `${site.app}#/bewertung/bench-0/checkpunkt/contacts`, cpu, {
          selector: LIGHT,
          saves: true,
        }),
      );
      put.push(await tapAll(job, `${site.floor}put.html`, cpu, { selector: null, saves: true }));
    }
    const speed = cpu === 1 ? 'full speed' : `CPU ×${cpu}`;
    rows.push(
      toRow({
        what: `Tap on a light → painted, ${speed} (floor: bare radios)`,
        ours: ours.map((one) => one.painted),
        floor: radios.map((one) => one.painted),
        aim: cpu === 1 ? { most: 16.7 } : null,
      }),
      toRow({
        what: `Tap on a light → durably stored, ${speed} (floor: bare strict put)`,
        ours: ours.map((one) => one.saved),
        floor: put.map((one) => one.saved),
      }),
    );
  }
  return rows;
}

/** Medians over a page's taps. */
export async function tapAll(context, url, cpu, wanted) {
  const page = await openPage(context, { cpu });
  try {
    await page.goto(url);
    const frames = [];
    const stores = [];
    for (const [index, light] of TAPS.entries()) {
      const label = page.locator(`label:has(input[value="${light}"])`);
      await label.waitFor();
      if (wanted.saves)
        await page.locator('header').getByText('Gespeichert', { exact: true }).waitFor();
      await ask(page, awaitTap, wanted);
      // A click, because emulated touch holds its events back until the next frame. Spread over a
      // frame, because how long one waits for the next depends on when one taps.
      await label.scrollIntoViewIfNeeded();
      const { x, y, width, height } = await label.boundingBox();
      await ask(page, waitInFrame, (index * FRAME) / TAPS.length);
      await page.mouse.click(x + width / 2, y + height / 2);
      frames.push(await ask(page, painted));
      stores.push(await ask(page, saved));
    }
    return { painted: median(frames), saved: median(stores) };
  } finally {
    await page.close();
  }
}

/** Runs in the page. @param {number} ms after the beginning of a frame */
export function waitInFrame(ms) {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, ms));
  });
}
