import { ask, openPage } from './browser.mjs';
import { toRow } from './figures.mjs';
import { awaitFile, file } from './probe.mjs';

/** The stored assessments with so many measures, see measure.mjs. */
const PLANS = [
  { measures: 10, id: 'bench-0' },
  { measures: 200, id: 'bench-1' },
];

/** At most, at 200 measures: what is only text within a blink, what is packed or drawn before one looks for a bar. */
const BLINK = { most: 100 };
const MOMENT = { most: 500 };

/**
 * The documents beside the PDF: the button, and the least there is to such a file. Archives (Word, Excel) stand
 * beside the same data in a bare archive, texts beside the bare data, pages beside a bare table of the plan.
 */
const FORMATS = [
  { name: 'Word', button: 'Als Word speichern', floor: 'ZIP', aim: MOMENT },
  { name: 'Excel', button: 'Als Excel speichern', floor: 'ZIP', aim: MOMENT },
  { name: 'CSV', button: 'Als CSV speichern', floor: 'JSON', aim: BLINK },
  { name: 'JSON', button: 'Als JSON speichern', floor: 'JSON', aim: BLINK },
  { name: 'Calendar', button: 'Als Kalender speichern', floor: 'JSON', aim: BLINK },
  { name: 'Slips', button: 'Zettel speichern', floor: 'PDF', aim: { ratio: 2 } },
];

const FLOORS = {
  ZIP: { says: 'bare ZIP of the data', page: 'plain.html', button: 'Bare ZIP' },
  JSON: { says: 'bare JSON of the data', page: 'plain.html', button: 'Bare JSON' },
  PDF: { says: 'bare autotable', page: 'table.html', button: 'PDF' },
};

/**
 * From the click until the file is ready, when its code is there and was used once (warm), at full speed; and its size.
 *
 * @param {import('./measure.mjs').Bench} bench
 */
export async function measureDocuments({ site, runs, contexts }) {
  const rows = [];
  for (const { measures, id } of PLANS) {
    const pages = {
      room: await open(contexts.job, `${site.app}#/bewertung/${id}/dokumente`),
      'plain.html': await open(contexts.job, `${site.floor}plain.html?rows=${measures}`),
      'table.html': await open(contexts.job, `${site.floor}table.html?rows=${measures}`),
    };
    const made = FORMATS.map(() => ({ ours: [], floor: [] }));
    // The first round brings the code and does not count; formats take turns, so that a busy moment hits them all.
    for (let run = 0; run <= runs; run += 1) {
      for (const [index, format] of FORMATS.entries()) {
        const { page, button } = FLOORS[format.floor];
        const floor = await press(pages[page], button);
        const ours = await press(pages.room, format.button);
        if (run === 0) continue;
        made[index].floor.push(floor);
        made[index].ours.push(ours);
      }
    }
    for (const page of Object.values(pages)) await page.close();
    for (const [index, { name, floor, aim }] of FORMATS.entries()) {
      const row = (what, unit, pick, wanted = null) =>
        toRow({
          what: `${name} of ${measures} measures, ${what} (floor: ${FLOORS[floor].says})`,
          unit,
          ours: made[index].ours.map(pick),
          floor: made[index].floor.map(pick),
          aim: wanted,
        });
      rows.push(row('warm', 'ms', ({ ms }) => ms, measures === 200 ? aim : null));
      rows.push(row('size', 'kB', ({ bytes }) => bytes / 1000));
    }
  }
  return rows;
}

async function open(context, url) {
  const page = await openPage(context);
  await page.goto(url);
  return page;
}

/** Presses a button, and says when the file was there, and how large it is. */
async function press(page, name) {
  // Who looks at another tab waits longer.
  await page.bringToFront();
  const button = page.getByRole('button', { name, exact: true, disabled: false });
  await button.waitFor();
  await ask(page, awaitFile);
  await button.click();
  return ask(page, file);
}
