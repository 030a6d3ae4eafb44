import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** What the start may cost over the network, and what the whole app may take on the device. */
const START_BYTES = 30_000;
const PRECACHE_BYTES = 3 * 1024 * 1024;

/** Stops the build when the start or the whole app has grown too large. */
export function budgetPlugin(): Plugin {
  let dir = 'dist';
  return {
    name: 'praxishilfe-budget',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      dir = config.build.outDir;
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        const page = readFileSync(join(dir, 'index.html'), 'utf8');
        const scripts = [...page.matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)].map(
          ([, file = '']) => file,
        );
        const start = ['index.html', ...scripts].reduce(
          (sum, file) => sum + brotli(join(dir, file)),
          0,
        );
        const all = sizeOf(dir);
        this.info(
          `start ${kib(start)} brotli of ${kib(START_BYTES)}; everything ${kib(all)} of ${kib(PRECACHE_BYTES)}`,
        );
        if (start > START_BYTES) {
          this.error(
            `What the start needs is ${kib(start)} brotli, more than ${kib(START_BYTES)}: index.html, ${scripts.join(', ')}`,
          );
        }
        if (all > PRECACHE_BYTES)
          this.error(`The app takes ${kib(all)} on the device, more than ${kib(PRECACHE_BYTES)}`);
      },
    },
  };
}

function brotli(file: string): number {
  return brotliCompressSync(readFileSync(file)).length;
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce(
      (sum, entry) => sum + statSync(join(entry.parentPath ?? entry.path, entry.name)).size,
      0,
    );
}

const kib = (bytes: number) => `${(bytes / 1024).toFixed(1)} KiB`;
