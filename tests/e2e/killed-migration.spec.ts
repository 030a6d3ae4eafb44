/** A new version brings the data up, and the browser is killed meanwhile: everything is as before, and the next try succeeds. */
import type { Page } from '@playwright/test';
import { type KillableBrowser, startKillable } from '../torture/killable-browser';
import { expect, type Host, test } from './fixtures';
import { beginAssessment, expectSaved, noteField, saveStatus } from './steps/assessment';
import { holdTransactions } from './steps/storage';
import { buildVersion, laterData } from './steps/versions';

const RECORDS = 300;
/** The record that is killed while it is brought up: the first, one in the middle, the last. */
const KILLS = [1, RECORDS / 2, RECORDS];

/** Brings up every record when the database is opened, and pauses at the one that the page names. */
const REWRITE = `
async function rewriteAll(tx) {
  const records = tx.objectStore('assessments');
  let cursor = await records.openCursor();
  for (let n = 1; cursor; n += 1) {
    const record = structuredClone(cursor.value);
    record.answers['strategic-benefit'].note += '·Umbau';
    await cursor.update(record);
    while (globalThis.testHoldAt === n) {
      globalThis.testHolds = true;
      await records.count();
    }
    cursor = await cursor.continue();
  }
}`;

/** And what is still of the old shape when it is read. */
const STEP = `(record) => {
  const next = structuredClone(record);
  for (const answer of Object.values(next.answers)) answer.note += '·Schritt';
  return { ...next, schemaVersion: record.schemaVersion + 1 };
}`;

const later = laterData([STEP]);

const changes = {
  ...later,
  'src/storage/database.ts': (code: string) => {
    const raised = later['src/storage/database.ts'](code);
    const slow = raised.replace(/ createStores\(fresh[^)]*\);/, '$& rewriteAll(tx);');
    if (slow === raised) throw new Error('There is no upgrade to be made slow');
    return slow + REWRITE;
  },
};

test('F03 killed inside a migration and inside the first write after it: both versions find everything', async ({
  host,
}, info) => {
  test.setTimeout(600_000);
  const newer = info.outputPath('newer');
  await buildVersion({ version: '97.0.0', outDir: newer, changes });
  const live = lives(info.outputPath('profile'));
  let before: Stored | undefined;

  await live(async ({ page }) => {
    await page.goto(host.url);
    await beginAssessment(page, 'Verein');
    await noteField(page).fill('Von heute');
    await expectSaved(page);
    await page.goto('about:blank');
    await multiply(page, host);
    before = await stored(page);
    expect(before.assessments).toHaveLength(RECORDS);
  });

  for (const record of KILLS) {
    await host.restart(newer);
    await live(async ({ page }) => {
      await page.addInitScript((at) => Object.assign(window, { testHoldAt: at }), record);
      await page.goto(host.url);
      await page.waitForFunction(() => 'testHolds' in window);
    });
    await host.restart();
    await live(async ({ page }) => {
      await outside(page, host);
      expect(await stored(page)).toEqual(before);
      await openVerein(page, host);
      await expect(noteField(page)).toHaveValue('Von heute');
      await expect(noteField(page)).toBeEditable();
    });
  }

  await host.restart(newer);
  await live(async ({ page }) => {
    await openVerein(page, host);
    await expect(noteField(page)).toHaveValue('Von heute·Umbau·Schritt');
    const after = await stored(page);
    expect(after.version).toBe((before?.version ?? 0) + 1);
    expect(after.assessments.map(noteIn)).toEqual(
      before?.assessments.map((one) => `${noteIn(one)}·Umbau`),
    );
    before = after;

    await holdTransactions(page);
    await countWritten(page);
    await noteField(page).fill('Erste Eingabe danach');
    // The earlier state, the line of the list and the record itself: all but the end.
    await page.waitForFunction(
      () => (window as unknown as { testWritten: number }).testWritten >= 3,
    );
    await expect(saveStatus(page)).toHaveText('Wird gespeichert …');
  });

  await host.restart();
  await live(async ({ page }) => {
    await outside(page, host);
    expect(await stored(page)).toEqual(before);
    await openVerein(page, host);
    await expect(noteField(page)).toHaveValue('Von heute·Umbau');
    await expect(page.getByText('Hier können Sie gerade nur lesen')).toBeVisible();
  });

  await host.restart(newer);
  await live(async ({ page }) => {
    await openVerein(page, host);
    await expect(noteField(page)).toHaveValue('Von heute·Umbau·Schritt');
    await noteField(page).fill('Jetzt aber');
    await expectSaved(page);
    await page.reload();
    await expect(noteField(page)).toHaveValue('Jetzt aber');
  });
});

/** Starts the browser with the same data, lets somebody work in it, and kills it. */
function lives(profile: string) {
  return async (work: (browser: { page: Page }) => Promise<void>): Promise<void> => {
    const browser: KillableBrowser = await startKillable(
      process.env.PRAXISHILFE_CHROMIUM ?? '',
      profile,
    );
    try {
      // A worker would go on with the version of before.
      await browser.context.addInitScript(() => {
        Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
      });
      const page = browser.context.pages()[0] ?? (await browser.context.newPage());
      page.setDefaultTimeout(60_000);
      await work({ page });
    } finally {
      await browser.kill();
    }
  };
}

async function outside(page: Page, { url }: Host): Promise<void> {
  await page.goto(`${url}manifest.webmanifest`);
}

async function openVerein(page: Page, { url }: Host): Promise<void> {
  await page.goto(url);
  await page.getByRole('link', { name: 'Verein', exact: true }).click();
  await expect(noteField(page)).toBeVisible();
}

interface Stored {
  version: number;
  assessments: Answered[];
  summaries: unknown[];
  snapshots: unknown[];
}

interface Answered {
  id: string;
  answers: Record<string, { note: string }>;
}

const noteIn = ({ answers }: Answered) => answers['strategic-benefit']?.note;

/** All that lies in the database, without asking for a version. */
function stored(page: Page): Promise<Stored> {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open('praxishilfe');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const { result } = request;
          const tx = result.transaction(['assessments', 'summaries', 'snapshots']);
          const all = (name: string) => tx.objectStore(name).getAll();
          const found = [all('assessments'), all('summaries'), all('snapshots')];
          tx.oncomplete = () => {
            const [assessments, summaries, snapshots] = found.map((one) => one.result);
            resolve({ version: result.version, assessments, summaries, snapshots } as never);
            result.close();
          };
        };
      }),
  );
}

/** So many copies that bringing them up writes megabytes. */
async function multiply(page: Page, host: Host): Promise<void> {
  await outside(page, host);
  await page.evaluate(
    (count) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('praxishilfe');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const tx = request.result.transaction(['assessments', 'summaries'], 'readwrite');
          const records = tx.objectStore('assessments').getAll();
          const lines = tx.objectStore('summaries').getAll();
          lines.onsuccess = () => {
            const [record] = records.result;
            const [line] = lines.result;
            for (let n = 1; n < count; n += 1) {
              const copy = structuredClone(record);
              copy.answers['strategic-benefit'].note = `${n} ${'viel Text '.repeat(1000)}`;
              const names = { id: `copy-${n}`, name: `Kopie ${n}` };
              tx.objectStore('assessments').put({ ...copy, ...names });
              const key = [line.key[0] + n, names.id];
              tx.objectStore('summaries').put({ ...line, ...names, key });
            }
          };
          tx.onabort = () => reject(tx.error);
          tx.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
    RECORDS,
  );
}

/** From now on `window.testWritten` says how many writes have succeeded, whatever becomes of them. */
async function countWritten(page: Page): Promise<void> {
  await page.evaluate(() => {
    const counted = Object.assign(window, { testWritten: 0 });
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function count(...args) {
      const request = put.apply(this, args);
      request.addEventListener('success', () => {
        counted.testWritten += 1;
      });
      return request;
    };
  });
}
