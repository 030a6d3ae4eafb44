import { readdirSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const SCHEMAS = new URL('../../../content/schema/', import.meta.url);

/** Publishes the JSON Schemas beside the app, for programs that want to read its files. */
export function schemasPlugin(): Plugin {
  return {
    name: 'praxishilfe-schemas',
    apply: 'build',
    generateBundle() {
      for (const file of readdirSync(SCHEMAS)) {
        const source = readFileSync(new URL(file, SCHEMAS));
        this.emitFile({ type: 'asset', fileName: `schema/${file}`, source });
      }
    },
  };
}
