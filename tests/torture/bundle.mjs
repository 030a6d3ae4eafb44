import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../tools/ensure-installed.mjs';

/**
 * Makes a program for Node.js out of a TypeScript file of this folder and all of ours it imports, so
 * that it runs at full speed and in threads. Packages stay where they are.
 *
 * @param {string} name of the file, e.g. "fuzz-thread"
 * @returns {Promise<string>} the path of the program
 */
export async function bundle(name) {
  // Beside the packages, or it would not find them.
  const folder = join(ROOT, 'node_modules/.cache/torture');
  mkdirSync(folder, { recursive: true });
  const outDir = mkdtempSync(join(folder, 'program-'));
  // Not earlier: parts of it may be loaded when they are first needed.
  process.once('exit', () => rmSync(outDir, { recursive: true, force: true }));
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    publicDir: false,
    build: {
      ssr: join(ROOT, 'tests/torture', `${name}.ts`),
      outDir,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: `${name}.mjs` } },
    },
  });
  return join(outDir, `${name}.mjs`);
}
