/** The browser is killed while a new version changes what the one before has stored. */
import type { Page } from '@playwright/test';
import { SCHEMA_VERSION } from '../../src/domain/assessment';
import { type KillableBrowser, startKillable } from '../torture/killable-browser';
import { expect, test } from './fixtures';
import { beginAssessment, expectSaved, noteField } from './steps/assessment';
import { buildVersion } from './steps/versions';

const program = process.env.PRAXISHILFE_CHROMIUM ?? '';

/** Opened with this, the new version never gets through with a migration. */
const ENDLESS = '?ohne-ende';

/** A loop in a transaction: while it runs, the transaction is open; the page says how far it is. */
const loop = (work: string) => `
  for (let n = 0; location.search === '${ENDLESS}'; n += 1) {
    document.documentElement.dataset.migrating = String(n);
    await ${work};
  }`;

/** Takes all records out of the database, for long, and puts them back. */
const ABOUT_STORES = `
  createStores(fresh, oldVersion);
  const store = tx.objectStore('assessments');
  store.getAll().then(async (all) => {
    await store.clear();
    ${loop("tx.objectStore('settings').put(n, 'half')")}
    for (const record of all) await store.put(record);
  }).catch(() => undefined);`;

/** Writes a record that is only half in its new form, again and again, before the whole one. */
const ABOUT_RECORDS = `
  const summaries = tx.objectStore('summaries');
  ${loop("tx.objectStore('assessments').put({ ...record, name: 'Halb' })")}`;

const raise = (pattern: RegExp) => (code: string) =>
  code.replace(pattern, (_, before: string, today: string) => `${before}${+today + 1}`);

const CHANGES = {
  'src/domain/assessment.ts': raise(/(SCHEMA_VERSION = )(\d+)/),
  'content/schema/backup.schema.json': raise(/("const": )(\d+)/),
  'src/storage/database.ts': (code: string) =>
    raise(/(DB_VERSION = )(\d+)/)(code).replace('createStores(fresh, oldVersion);', ABOUT_STORES),
  'src/storage/write-record.ts': (code: string) =>
    code.replace("const summaries = tx.objectStore('summaries');", ABOUT_RECORDS),
  'src/storage/migrations/migrate.ts': (code: string) =>
    code.replace(
      /(STEPS[^=]*= \[[^\]]*)\]/,
      "$1, (record) => ({ ...record, schemaVersion: record.schemaVersion + 1, name: record.name + ' neu' })]",
    ),
};

/** All that is stored in one of the stores, as text. */
function stored(page: Page, store: string): Promise<string> {
  return page.evaluate(async (name) => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, failed) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => failed(request.error);
      });
    const database = await answer(indexedDB.open('praxishilfe'));
    const all = await answer(database.transaction(name).objectStore(name).getAll());
    database.close();
    return JSON.stringify(all);
  }, store);
}

test('F03 killed inside a migration, of the stores or of a record: all is as before, and the next start ends it', async ({
  host,
}, testInfo) => {
  test.setTimeout(600_000);
  const build = testInfo.outputPath('next');
  await buildVersion({ version: '98.0.0', outDir: build, changes: CHANGES });
  const profile = testInfo.outputPath('profile');

  /** A life of the browser that ends with a kill. */
  async function live(work: (page: Page) => Promise<void>): Promise<void> {
    const browser: KillableBrowser = await startKillable(program, profile);
    try {
      const page = browser.context.pages()[0] ?? (await browser.context.newPage());
      // It would bring the version before out of its own store; this is about data.
      await page.addInitScript(() => {
        Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
      });
      await work(page);
    } finally {
      await browser.kill();
    }
  }
  const migrating = (page: Page, steps: number) =>
    page.waitForFunction(
      (least) => Number(document.documentElement.dataset.migrating ?? -1) >= least,
      steps,
    );

  let before = '';
  let place = '';
  await live(async (page) => {
    await page.goto(host.url);
    await beginAssessment(page, 'Verein');
    await noteField(page).fill('Von heute');
    await expectSaved(page);
    place = new URL(page.url()).hash;
    before = await stored(page, 'assessments');
  });

  await test.step('of the stores', async () => {
    await host.restart(build);
    for (const steps of [0, 10, 300]) {
      await live(async (page) => {
        await page.goto(host.url + ENDLESS);
        await migrating(page, steps);
      });
    }
    await host.restart();
    await live(async (page) => {
      await page.goto(host.url + place);
      await expect(noteField(page)).toHaveValue('Von heute');
      await expect(noteField(page)).toBeEditable();
      expect(await stored(page, 'assessments')).toBe(before);
    });
  });

  await test.step('of a record', async () => {
    await host.restart(build);
    for (const steps of [0, 10, 300]) {
      await live(async (page) => {
        await page.goto(host.url + ENDLESS.replace('?', '?nicht-') + place);
        await expect(noteField(page)).toHaveValue('Von heute');
        expect(await stored(page, 'assessments')).toBe(before);
        await page.goto(host.url + ENDLESS + place);
        await noteField(page).fill('Kommt nie an');
        await migrating(page, steps);
      });
    }
    await live(async (page) => {
      await page.goto(host.url + place);
      await expect(noteField(page)).toHaveValue('Von heute');
      await noteField(page).fill('Angekommen');
      await expectSaved(page);
      const [now] = JSON.parse(await stored(page, 'assessments'));
      expect(now).toMatchObject({ name: 'Verein neu', schemaVersion: SCHEMA_VERSION + 1 });
      const states = JSON.parse(await stored(page, 'snapshots'));
      expect(states).toMatchObject([{ reason: 'migration', record: { name: 'Verein' } }]);
    });
  });
});
