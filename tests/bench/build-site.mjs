import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { buildApp } from '../tools/build-app.mjs';
import { ROOT } from '../tools/ensure-installed.mjs';
import { startServer } from '../tools/static-server.mjs';

const PAGES = fileURLToPath(new URL('pages', import.meta.url));

/**
 * @typedef {object} Site
 * @property {string} dir the app's build
 * @property {string} app address of the app, ends with a slash
 * @property {string} floor address of the bare pages beside it, ends with a slash
 * @property {string[]} floorFiles what the floor's service worker keeps, relative to `floor`
 * @property {() => Promise<void>} close
 */

/**
 * Builds the app, puts the bare pages it is measured against beside it and serves both.
 *
 * @param {string} dir an empty folder
 * @returns {Promise<Site>}
 */
export async function openSite(dir) {
  await buildApp(dir);
  const floorDir = join(dir, 'floor');
  await buildFloor(floorDir);
  const server = await startServer({ dir });
  return {
    dir,
    app: server.url,
    floor: `${server.url}floor/`,
    floorFiles: [
      ...listFiles(floorDir),
      '../fonts/source-sans-3-400.ttf',
      '../fonts/source-sans-3-600.ttf',
    ],
    close: server.close,
  };
}

/** @param {string} outDir */
async function buildFloor(outDir) {
  const pages = readdirSync(PAGES).filter((file) => file.endsWith('.html'));
  const empty = join(ROOT, 'src/report/pdf/empty.ts');
  await build({
    configFile: false,
    root: PAGES,
    base: './',
    logLevel: 'error',
    // The same slim jsPDF as in the app.
    resolve: {
      alias: { html2canvas: empty, canvg: empty, dompurify: empty, 'fast-png': empty },
    },
    build: {
      outDir,
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: pages.map((file) => join(PAGES, file)) },
    },
  });
  cpSync(join(PAGES, 'public'), outDir, { recursive: true });
}

/** @param {string} dir */
function listFiles(dir) {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'sw.js')
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1));
}
