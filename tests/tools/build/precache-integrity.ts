import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { ManifestTransform } from 'workbox-build';

let dir = 'dist';

/** Tells `precacheIntegrity` where the build goes. */
export function precacheIntegrityPlugin(): Plugin {
  return {
    name: 'praxishilfe-precache-integrity',
    apply: 'build',
    configResolved(config) {
      dir = resolve(config.root, config.build.outDir);
    },
  };
}

/**
 * Gives each file of the precache its fingerprint, so that the browser stores it only whole and
 * unaltered: the page of a captive portal instead of a script must never become part of the app.
 */
export const precacheIntegrity: ManifestTransform = (entries) => ({
  manifest: entries.map((entry) => ({ ...entry, integrity: integrityOf(join(dir, entry.url)) })),
});

function integrityOf(file: string): string {
  return `sha256-${createHash('sha256').update(readFileSync(file)).digest('base64')}`;
}
