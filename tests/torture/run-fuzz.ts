import { Worker } from 'node:worker_threads';
import type { FuzzJob, FuzzNews, Violation } from './fuzz-job';

export interface FuzzRun {
  /** The path of `fuzz-thread`, made by `bundle`. */
  program: string;
  files: number;
  seed: number;
  threads?: number;
  /** The watchdog: a thread that tells nothing for so long, in milliseconds, is in an endless loop. */
  patience?: number;
  /** Called now and then with the number of files done. */
  onProgress?: (done: number) => void;
}

export interface FuzzReport {
  done: number;
  outcomes: Record<string, number>;
  states: Record<string, number>;
  /** Milliseconds for each file, the shortest first. */
  times: number[];
  slowest: { took: number; number: number; bytes: number };
  violations: Violation[];
}

/** The longest a busy machine was seen to need for a batch is a few seconds. */
const PATIENCE = 180_000;

/** Reads damaged files in threads of their own, because an endless loop can only be ended from outside. */
export async function runFuzz(run: FuzzRun): Promise<FuzzReport> {
  const threads = run.threads ?? 1;
  const report: FuzzReport = {
    done: 0,
    outcomes: {},
    states: {},
    times: [],
    slowest: { took: 0, number: 0, bytes: 0 },
    violations: [],
  };
  await Promise.all(
    Array.from({ length: threads }, (_, first) =>
      watch(
        run.program,
        { seed: run.seed, first, step: threads, files: run.files },
        run.patience ?? PATIENCE,
        (news) => {
          add(report, news);
          run.onProgress?.(report.done);
        },
      ),
    ),
  );
  report.times.sort((a, b) => a - b);
  return report;
}

/** Resolves when the thread is through; rejects when it fell over or came to nothing any more. */
function watch(
  program: string,
  job: FuzzJob,
  patience: number,
  onNews: (news: FuzzNews) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(program, { workerData: job });
    let done = 0;
    let watchdog = setTimeout(bark, patience);

    function bark(): void {
      const next = job.first + done * job.step;
      reject(
        new Error(
          `Reading did not end within ${patience / 1000} s: seed ${job.seed}, file ${next} or one of the next few hundred.`,
        ),
      );
      thread.terminate();
    }

    thread.on('message', (news: FuzzNews) => {
      done += news.times.length + news.violations.length;
      onNews(news);
      clearTimeout(watchdog);
      watchdog = setTimeout(bark, patience);
    });
    thread.on('error', reject);
    thread.on('exit', (code) => {
      clearTimeout(watchdog);
      if (code === 0) resolve();
      else reject(new Error(`A thread that read files ended with code ${code}.`));
    });
  });
}

function add(report: FuzzReport, { outcomes, states, times, violations }: FuzzNews): void {
  report.done += times.length + violations.length;
  report.violations.push(...violations);
  sumUp(report.outcomes, outcomes);
  sumUp(report.states, states);
  for (const time of times) {
    report.times.push(time.took);
    if (time.took > report.slowest.took) report.slowest = time;
  }
}

function sumUp(sums: Record<string, number>, more: Partial<Record<string, number>>): void {
  for (const [name, count = 0] of Object.entries(more)) sums[name] = (sums[name] ?? 0) + count;
}
