import { join } from 'node:path';
import { inOneLine } from '../tools/in-one-line.mjs';
import { openProfile } from './browser.mjs';
import { openSite } from './build-site.mjs';
import { measureBallots } from './measure-ballots.mjs';
import { measureDocuments } from './measure-documents.mjs';
import { measureFirstVisit } from './measure-first-visit.mjs';
import { measureList } from './measure-list.mjs';
import { measureOffline } from './measure-offline.mjs';
import { measurePdf } from './measure-pdf.mjs';
import { measureTap } from './measure-tap.mjs';
import { makeProfile } from './profile.mjs';

/** Measures of each stored assessment, newest first, by profile. */
const STORED = {
  one: [8],
  hundred: Array(100).fill(8),
  thousand: Array(1000).fill(8),
  job: [10, 200],
};

/**
 * @typedef {object} Bench
 * @property {import('./build-site.mjs').Site} site
 * @property {number} runs
 * @property {Record<keyof typeof STORED, string>} profiles folders
 * @property {Record<keyof typeof STORED, import('./browser.mjs').BrowserContext>} contexts open browsers
 */

/**
 * Measures everything.
 *
 * @param {{ dir: string, runs: number, say: (line: string) => void }} options `dir`: an empty folder
 * on a disk, for the builds and the browsers' data
 * @returns {Promise<import('./figures.mjs').Row[]>} rejects with what broke
 */
export async function measure({ dir, runs, say }) {
  const rows = [];
  /** @type {(() => Promise<unknown>)[]} */
  const cleanUp = [];
  let stage = '';
  /** @template T @param {string} name @param {() => Promise<T>} work @returns {Promise<T>} */
  const step = (name, work) => {
    stage = name;
    say(`${name} …`);
    return work();
  };
  try {
    const site = await step('Building the app and the bare pages', () =>
      openSite(join(dir, 'site')),
    );
    cleanUp.push(site.close);
    const profiles = {};
    for (const [name, measures] of Object.entries(STORED)) {
      profiles[name] = join(dir, name);
      await step(`Storing ${measures.length} assessments`, () =>
        makeProfile(site, profiles[name], measures),
      );
    }
    const bench = { site, runs, profiles, contexts: {} };
    rows.push(...(await step('First visit', () => measureFirstVisit(bench))));
    rows.push(...(await step('Offline start', () => measureOffline(bench))));
    for (const name of Object.keys(STORED)) {
      bench.contexts[name] = await openProfile(profiles[name]);
      cleanUp.push(() => bench.contexts[name].close());
    }
    rows.push(...(await step('Start with 1, 100 and 1000 assessments', () => measureList(bench))));
    rows.push(...(await step('Taps', () => measureTap(bench))));
    rows.push(...(await step('Ballots', () => measureBallots(bench))));
    rows.push(...(await step('PDF', () => measurePdf(bench))));
    rows.push(...(await step('Other documents', () => measureDocuments(bench))));
    return rows;
  } catch (error) {
    throw new Error(`The bench broke off at "${stage}": ${inOneLine(error)}`, { cause: error });
  } finally {
    for (const end of cleanUp.toReversed()) await end();
  }
}
