import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { build, type Plugin } from 'vite';
import { heading } from './assessment';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

export interface OtherVersion {
  version: string;
  outDir: string;
  /** Changes to the app's own source, by path, e.g. "src/storage/database.ts". */
  changes?: Record<string, (code: string) => string>;
}

/** The production build as another version of the app, in which no file has a name of today's. */
export async function buildVersion({ version, outDir, changes = {} }: OtherVersion) {
  if (existsSync(outDir)) return;
  await build({
    root: ROOT,
    configFile: `${ROOT}/vite.config.ts`,
    logLevel: 'error',
    define: { __APP_VERSION__: JSON.stringify(version) },
    plugins: [changing(changes)],
    build: {
      outDir,
      emptyOutDir: true,
      rolldownOptions: { output: { chunkFileNames: `assets/v${version}-[name]-[hash].js` } },
    },
  });
}

function changing(changes: NonNullable<OtherVersion['changes']>): Plugin {
  return {
    name: 'another-version',
    enforce: 'pre',
    transform(code, id) {
      const change = changes[id.replace(ROOT, '')];
      if (!change) return;
      const changed = change(code);
      if (changed === code) throw new Error(`${id} is not what the test wants to change`);
      return { code: changed, map: null };
    },
  };
}

/** Goes to „Über“ and reads there which version runs. */
export async function expectVersion(page: Page, version: string): Promise<void> {
  await page.getByRole('contentinfo').getByRole('link', { name: 'Über' }).click();
  await expect(heading(page, 'Über diese App')).toBeVisible();
  await expect(page.getByText(`Version ${version}`)).toBeVisible();
}

/** „Eine neue Fassung …“, after the whole version was downloaded. */
export async function expectNotice(page: Page): Promise<void> {
  await expect(page.getByText('Eine neue Fassung dieser App liegt bereit.')).toBeVisible({
    timeout: 60_000,
  });
}

export const agreeButton = (page: Page) =>
  page.getByRole('button', { name: 'Jetzt aktualisieren' });
