import { ask, openPage } from './browser.mjs';
import { toRow } from './figures.mjs';
import { awaitFile, file } from './probe.mjs';

/** The stored assessments with so many measures, see measure.mjs. */
const PLANS = [
  { measures: 10, id: 'bench-0' },
  { measures: 200, id: 'bench-1' },
];

/**
 * From the click until the PDF is ready, with its tags, faces and the Sicherung in it: the first of a visit (cold:
 * code and faces come from the service worker) and the next one (warm). The bare table has the plan's cells only, in
 * the same faces.
 *
 * @param {import('./measure.mjs').Bench} bench
 */
export async function measurePdf({ site, runs, contexts }) {
  const rows = [];
  for (const { measures, id } of PLANS) {
    for (const cpu of [1, 4]) {
      const ours = [];
      const floor = [];
      for (let run = 0; run < runs; run += 1) {
        floor.push(
          await makeTwo(contexts.job, `${site.floor}table.html?rows=${measures}`, 'PDF', cpu),
        );
        ours.push(
          await makeTwo(
            contexts.job,
            `${site.app}#/bewertung/${id}/uebersicht`,
            'Als PDF speichern',
            cpu,
          ),
        );
      }
      const speed = cpu === 1 ? 'full speed' : `CPU ×${cpu}`;
      const row = (what, pick, unit, aim = null) =>
        toRow({
          what: `PDF of ${measures} measures, ${what} (floor: bare autotable)`,
          unit,
          ours: ours.map(pick),
          floor: floor.map(pick),
          aim: measures === 200 ? aim : null,
        });
      rows.push(row(`cold, ${speed}`, ({ cold }) => cold.ms, 'ms'));
      rows.push(row(`warm, ${speed}`, ({ warm }) => warm.ms, 'ms', { ratio: 2 }));
      if (cpu === 4) rows.push(row('size', ({ warm }) => warm.bytes / 1000, 'kB', { most: 300 }));
    }
  }
  return rows;
}

async function makeTwo(context, url, button, cpu) {
  const page = await openPage(context, { cpu });
  try {
    await page.goto(url);
    const make = async () => {
      await page.getByRole('button', { name: button, disabled: false }).waitFor();
      await ask(page, awaitFile);
      await page.getByRole('button', { name: button }).click();
      return ask(page, file);
    };
    return { cold: await make(), warm: await make() };
  } finally {
    await page.close();
  }
}
