import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../tools/ensure-installed.mjs';
import { ask, openPage } from './browser.mjs';
import { median, toRow } from './figures.mjs';
import { FRAME, tapAll, waitInFrame } from './measure-tap.mjs';
import { awaitTap, painted } from './probe.mjs';

const BALLOTS = 200;
/** The lights of each sheet that is typed in, by their keys; the last key counts it. */
const SHEETS = ['1231231', '2312312', '3123123', '0123012', '1110002', '3332221', '2020203'];

/**
 * One more ballot into a box of 200: from the last key of a sheet of paper until the frame that shows the new count. The
 * floor is a tap on a bare radio button.
 *
 * @param {import('./measure.mjs').Bench} bench
 */
export async function measureBallots({ site, runs, contexts }) {
  const rows = [];
  for (const cpu of [1, 4]) {
    const ours = [];
    const radios = [];
    for (let run = 0; run < runs; run += 1) {
      const bare = { selector: 'output', saves: false };
      radios.push((await tapAll(contexts.job, `${site.floor}radios.html`, cpu, bare)).painted);
      ours.push(await enterSheets(contexts.job, site.app, cpu));
    }
    const speed = cpu === 1 ? 'full speed' : `CPU ×${cpu}`;
    rows.push(
      toRow({
        what: `One more ballot into ${BALLOTS} → painted, ${speed} (floor: bare radios)`,
        ours,
        floor: radios,
        aim: cpu === 1 ? { most: 16.7 } : null,
      }),
    );
  }
  return rows;
}

/** Median over the sheets. */
async function enterSheets(context, app, cpu) {
  const page = await openPage(context, { cpu });
  try {
    await page.goto(app);
    await page.getByText('Offline bereit').waitFor();
    await ask(page, storeWorkshop, aWorkshop());
    await page.goto(`${app}#/workshop/bench/abstimmen`);
    await page.locator('summary', { hasText: 'Papier nachtragen' }).click();
    const frames = [];
    for (const [index, keys] of SHEETS.entries()) {
      for (const key of keys.slice(0, -1)) await keyOf(page, key).click();
      await page.locator('main').getByText('Gespeichert', { exact: true }).waitFor();
      await ask(page, awaitTap, { selector: '[data-vote-count]', saves: false });
      const last = keyOf(page, keys.slice(-1));
      await last.scrollIntoViewIfNeeded();
      const { x, y, width, height } = await last.boundingBox();
      await ask(page, waitInFrame, (index * FRAME) / SHEETS.length);
      await page.mouse.click(x + width / 2, y + height / 2);
      frames.push(await ask(page, painted));
    }
    return median(frames);
  } finally {
    await page.close();
  }
}

/** @param {import('@playwright/test').Page} page @param {string} key */
function keyOf(page, key) {
  const keypad = page.getByRole('group', { name: /^Tastenfeld/ });
  return keypad.getByRole('button', { name: new RegExp(`^${key} `) });
}

function aWorkshop() {
  const file = join(ROOT, 'content/instruments/zo/1.0.0/de.json');
  const { checkpoints } = JSON.parse(readFileSync(file, 'utf8'));
  const checkpointIds = checkpoints.map(({ id }) => id);
  const lights = ['red', 'yellow', 'green', null];
  const ballots = Array.from({ length: BALLOTS }, (_, ballot) => ({
    number: `P${ballot + 1}`,
    // All different, so that putting them in order is work.
    ratings: Object.fromEntries(
      checkpointIds.map((id, place) => [id, lights[(ballot >> (2 * (place % 4))) % 4]]),
    ),
    notes:
      ballot % 4 === 0 ? { [checkpointIds[0]]: `Notiz ${ballot}: ${'wichtig '.repeat(20)}` } : {},
  }));
  return {
    schemaVersion: 1,
    id: 'bench',
    revision: 1,
    number: 7,
    instrument: { id: 'zo', version: '1.0.0', language: 'de' },
    checkpointIds,
    title: 'Bench',
    date: '2026-11-20',
    place: '',
    invited: '',
    expected: 250,
    createdOn: '2026-11-20',
    changedOn: '2026-11-20',
    ballots,
    revealed: false,
    agreements: {},
    topics: [],
    assessmentId: null,
  };
}

/** Runs in the page. */
async function storeWorkshop(workshop) {
  const database = await new Promise((resolve, reject) => {
    const request = indexedDB.open('praxishilfe');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const tx = database.transaction('workshops', 'readwrite');
  tx.objectStore('workshops').put(workshop);
  await new Promise((resolve, reject) => {
    tx.oncomplete = resolve;
    tx.onabort = () => reject(tx.error);
  });
  database.close();
}
