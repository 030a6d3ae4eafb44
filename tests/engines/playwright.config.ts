import { defineConfig } from '@playwright/test';
import { findEngines } from '../tools/find-engines.mjs';
import type { EngineOptions } from './fixtures';

// The workers inherit what is put down here, so that only the main process searches.
const { found } = await findEngines();
for (const { env } of found) Object.assign(process.env, env);

export default defineConfig<EngineOptions>({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results/engines',
  fullyParallel: true,
  workers: 2,
  // None by default: a test that passes at the second attempt hides the very fault it has found.
  retries: Number(process.env.PRAXISHILFE_RETRIES ?? 0),
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  timeout: 240_000,
  expect: { timeout: 60_000 },
  projects: found.map(({ engine, lacks }) => ({
    name: engine,
    use: { engine },
    // What a driver cannot do stands in the README with its reason.
    ...(lacks.length > 0 ? { grepInvert: new RegExp(lacks.join('|')) } : {}),
  })),
});
