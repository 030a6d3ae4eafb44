import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './ensure-installed.mjs';
import { run } from './run-command.mjs';

/**
 * The production build, into a folder of its own so that dist stays what it was.
 *
 * @param {string} dir may be missing; what is in it goes
 * @returns {Promise<void>} rejects when there is no build, after printing what the builder said
 */
export async function buildApp(dir) {
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  const args = [vite, 'build', '--outDir', dir, '--emptyOutDir', '--logLevel', 'error'];
  const { code, output } = await run(process.execPath, args, { cwd: ROOT, quiet: true });
  if (code === 0 && existsSync(join(dir, 'index.html'))) return;
  console.error(output);
  throw new Error('the app could not be built, the reason stands above.');
}
