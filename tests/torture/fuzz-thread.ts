import { parentPort, workerData } from 'node:worker_threads';
import { checkImport } from './check-import';
import { checkStoring } from './check-storing';
import { checkTaking, listOnDevice } from './check-taking';
import type { FuzzJob, FuzzNews } from './fuzz-job';
import { listOriginals, mutatedFile } from './mutated-file';

/** Each of so many files is also written to a database, and every shared prototype looked at closely. */
const THOROUGH = 50;
/** Of the first ten thousand files each of so many is also taken over, if it is a good one; later fewer. */
const TAKEN = 3;
/** After so many files it tells what it did. */
const BATCH = 250;

const { seed, first, step, files }: FuzzJob = workerData;

async function work(tell: (news: FuzzNews) => void): Promise<void> {
  const originals = listOriginals(seed);
  const onDevice = listOnDevice(originals);
  let news = noNews();
  for (let number = first; number < files; number += step) {
    const file = mutatedFile(originals, seed, number);
    const began = performance.now();
    try {
      const outcome = checkImport(file, number % THOROUGH === 0);
      news.outcomes[outcome] = (news.outcomes[outcome] ?? 0) + 1;
      news.times.push({ took: performance.now() - began, number, bytes: file.length });
      if (number % THOROUGH === 0) await checkStoring(file);
      const share = number < 10_000 ? TAKEN : THOROUGH;
      const isTaken = number % share === 0 && outcome === 'accepted';
      for (const state of isTaken ? await checkTaking(file, onDevice) : []) {
        news.states[state] = (news.states[state] ?? 0) + 1;
      }
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      news.violations.push({ number, reason, file });
    }
    if (news.times.length + news.violations.length >= BATCH) {
      tell(news);
      news = noNews();
    }
  }
  tell(news);
}

const noNews = (): FuzzNews => ({ outcomes: {}, states: {}, times: [], violations: [] });

const port = parentPort;
if (!port) throw new Error('This program runs in a thread of another one.');
await work((news) => port.postMessage(news));
