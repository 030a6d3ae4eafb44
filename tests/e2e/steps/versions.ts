import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { build, type Plugin } from 'vite';
import { heading } from './assessment';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** Changes to the app's own source, by path, e.g. "src/storage/database.ts". */
export type SourceChanges = Record<string, (code: string) => string>;

export interface OtherVersion {
  version: string;
  outDir: string;
  changes?: SourceChanges;
}

/** The data of so many versions later as there are steps, each the source of a function. */
export function laterData(steps: readonly string[]) {
  const raise = (pattern: RegExp) => (code: string) =>
    code.replace(
      pattern,
      (_, before: string, today: string) => `${before}${+today + steps.length}`,
    );
  return {
    'src/domain/assessment.ts': raise(/(SCHEMA_VERSION = )(\d+)/),
    'src/storage/database.ts': raise(/(DB_VERSION = )(\d+)/),
    'src/storage/migrations/chain.ts': (code: string) =>
      code.replace(/(STEPS[^=]*= \[[^\]]*)\]/, `$1, ${steps.join(', ')}]`),
    'content/schema/backup.schema.json': raise(/("const": )(\d+)/),
  };
}

/** The production build as another version of the app, in which no file has a name of today's. */
export async function buildVersion({ version, outDir, changes = {} }: OtherVersion) {
  if (existsSync(outDir)) return;
  await build({
    root: ROOT,
    configFile: `${ROOT}/vite.config.ts`,
    logLevel: 'error',
    define: { __APP_VERSION__: JSON.stringify(version) },
    plugins: [changing(changes), withoutBudget],
    build: {
      outDir,
      emptyOutDir: true,
      rolldownOptions: { output: { chunkFileNames: `assets/v${version}-[name]-[hash].js` } },
    },
  });
}

/** What a test adds is nothing that people pay for. */
const withoutBudget: Plugin = {
  name: 'without-budget',
  configResolved({ plugins }) {
    const budget = plugins.find(({ name }) => name === 'praxishilfe-budget');
    if (!budget) throw new Error('There is no budget to be left out');
    delete budget.closeBundle;
  },
};

function changing(changes: SourceChanges): Plugin {
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
