import { spawnSync } from 'node:child_process';

/** Whether a program is not installed here; tests that need it are skipped then. */
export const missing = (program: string) => spawnSync(program, ['--version']).error !== undefined;

export interface Outcome {
  status: number | null;
  out: string;
  err: string;
}

/** Runs a program to its end. */
export function run(program: string, ...options: string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(program, options, { encoding: 'utf8' });
  return { status, out: stdout, err: stderr };
}
