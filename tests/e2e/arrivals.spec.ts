/** A Sicherung may come by drop, from the system or by sharing: it always leads to the preview, never past it. */
import type { Page } from '@playwright/test';
import { type App, checkA11y, expect, test } from './fixtures';
import { dragFiles, forThePage, type Outside } from './steps/arrivals';
import { openExample } from './steps/assessment';
import { goToBackup, goToStart } from './steps/backup';
import { readDownload, saveBackup, savePdf } from './steps/documents';
import { waitUntilOfflineReady } from './steps/offline';
import { EXAMPLE } from './steps/words';

const NAME = 'Praxishilfe-Sicherung 2026-11-20.json';

/** The app with the worked example, and the text of a Sicherung of it. */
async function withBackup(app: App): Promise<string> {
  const { page } = app;
  await app.open();
  await openExample(page);
  await goToStart(page);
  await goToBackup(page);
  const text = (await readDownload(await saveBackup(page))).toString();
  await goToStart(page);
  return text;
}

const preview = (page: Page) => page.getByRole('heading', { name: 'Das steht in der Sicherung' });
const cover = (page: Page) => page.getByText('Hier loslassen, um die Sicherung zu öffnen');

async function expectPreview(page: Page): Promise<void> {
  await expect(preview(page)).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: EXAMPLE })).toContainText('schon');
}

test.describe('dropped on the window', () => {
  test('on any screen: the file is shown, and what is under it says where to let go', async ({
    app,
  }) => {
    const { page } = app;
    const text = await withBackup(app);
    await dragFiles(page, [{ name: NAME, text }], false);
    await expect(cover(page)).toBeVisible();
    await checkA11y(page, 'Datei über dem Fenster');
    await page.evaluate(() =>
      document.body.dispatchEvent(new DragEvent('dragleave', { bubbles: true })),
    );
    await expect(cover(page)).toBeHidden();
    await dragFiles(page, [{ name: NAME, text }]);
    await expectPreview(page);
    await expect(cover(page)).toBeHidden();
  });

  for (const { what, files, says } of [
    {
      what: 'several files',
      files: [
        { name: 'a.json', text: '{}' },
        { name: 'b.json', text: '{}' },
      ],
      says: 'immer nur eine Datei',
    },
    { what: 'a folder', files: [{ name: 'Ordner', text: '', folder: true }], says: 'ein Ordner' },
    {
      what: 'another file',
      files: [{ name: 'a.docx', text: 'PK\u0003\u0004' }],
      says: 'Das ist keine Sicherung',
    },
    {
      what: 'a PDF of another program',
      files: [{ name: 'a.pdf', text: '%PDF-1.7\ntrailer\n<<>>\n%%EOF\n' }],
      says: 'In diesem PDF steckt keine Sicherung',
    },
    {
      what: 'half a PDF',
      files: [{ name: 'a.pdf', text: '%PDF-1.7\n1 0 obj' }],
      says: 'Das Ende der Datei fehlt',
    },
  ]) {
    test(`F56 ${what}: a clear sentence, and nothing changes`, async ({ app }) => {
      const { page } = app;
      await app.open();
      // Comes with the part of the app that watches for files.
      await expect(page.getByText('Offline bereit')).toBeVisible();
      await dragFiles(page, files);
      await expect(page.getByRole('alert')).toContainText(says);
      await expect(page.getByRole('alert')).toContainText('hat sich nichts geändert');
      await checkA11y(page, what);
    });
  }

  test('a PDF that is a Sicherung too is shown', async ({ app }) => {
    const { page } = app;
    await app.open();
    await openExample(page);
    const pdf = await readDownload(await savePdf(page));
    await dragFiles(page, [{ name: 'Maßnahmenplan.pdf', text: pdf }]);
    await expectPreview(page);
  });

  test('a second file takes the place of the first', async ({ app }) => {
    const { page } = app;
    const text = await withBackup(app);
    await dragFiles(page, [{ name: 'kaputt.json', text: 'kaputt' }]);
    await expect(page.getByRole('alert')).toBeVisible();
    await dragFiles(page, [{ name: NAME, text }]);
    await expectPreview(page);
    await expect(page.getByRole('alert')).toBeHidden();
  });
});

test('opened by the system with the installed app', async ({ app }) => {
  const { page } = app;
  const text = await withBackup(app);
  // No headless browser installs an app: what the system would hand over is handed over here.
  await page.addInitScript(
    ({ name, contents }) => {
      Object.defineProperty(window, 'launchQueue', {
        value: {
          setConsumer: (consumer: (launch: unknown) => void) =>
            consumer({ files: [{ getFile: async () => new File([contents], name) }] }),
        },
      });
    },
    { name: NAME, contents: text },
  );
  await page.goto('about:blank');
  await app.open();
  await expectPreview(page);
});

test('the system is told which files the installed app takes', async ({ app }) => {
  const { page } = app;
  await app.open();
  const manifest = await page.evaluate(async () => {
    const link = document.querySelector<HTMLLinkElement>('link[rel=manifest]');
    return (await fetch(link?.href ?? '')).json();
  });
  expect(manifest.file_handlers[0].accept).toEqual({
    'application/json': ['.json'],
    'application/pdf': ['.pdf'],
  });
  const [shared] = manifest.share_target.params.files;
  expect(shared.accept).toEqual(expect.arrayContaining(['.json', '.txt', '.pdf']));
  await goToBackup(page);
  const chosen = page.locator('input[type=file]');
  await expect(chosen).toHaveAttribute('accept', /\.json,\.txt,\.pdf/);
});

test.describe('shared to the installed app', () => {
  /** What the system sends: a form, from outside of any page of the app. */
  async function share(app: App, files: Outside[]): Promise<void> {
    const { page, url } = app;
    await page.evaluate(
      ({ action, shared }) => {
        const form = document.createElement('form');
        Object.assign(form, { action, method: 'post', enctype: 'multipart/form-data' });
        const input = document.createElement('input');
        Object.assign(input, { type: 'file', name: 'datei', multiple: true });
        const transfer = new DataTransfer();
        for (const { name, type, base64 } of shared) {
          const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
          transfer.items.add(new File([bytes], name, { type }));
        }
        input.files = transfer.files;
        form.append(input);
        document.body.append(form);
        form.submit();
      },
      { action: `${url}teilen`, shared: files.map(forThePage) },
    );
  }

  /** Not a page of the app, whose policy allows no forms, but one of its origin. */
  async function goOutside(app: App): Promise<void> {
    await waitUntilOfflineReady(app.page);
    app.watch.allow(/favicon\.ico/);
    await app.page.goto(`${app.url}schema/backup.schema.json`);
  }

  test('a file reaches the preview, and the worker keeps nothing of it', async ({ app }) => {
    const { page } = app;
    const text = await withBackup(app);
    await goOutside(app);
    const before = await kept(page);
    await share(app, [{ name: NAME, text }]);
    await expectPreview(page);
    await expect(page).toHaveURL(/#\/sicherung$/);
    expect(await kept(page)).toEqual(before);
    // It was handed over once.
    await page.goBack();
    await page.reload();
    await expect(preview(page)).toBeHidden();
  });

  test('a PDF that is a Sicherung too reaches the preview', async ({ app }) => {
    const { page } = app;
    await app.open();
    await openExample(page);
    const pdf = await readDownload(await savePdf(page));
    await goToStart(page);
    await goOutside(app);
    await share(app, [{ name: 'Maßnahmenplan.pdf', text: pdf }]);
    await expectPreview(page);
  });

  test('without a network too', async ({ app }) => {
    const { page } = app;
    const text = await withBackup(app);
    await goOutside(app);
    await app.stop();
    await share(app, [{ name: NAME, text }]);
    await expectPreview(page);
  });

  test('several at once, and a form without a file: a clear sentence', async ({ app }) => {
    const { page } = app;
    await app.open();
    await goOutside(app);
    await share(app, [
      { name: 'a.json', text: '{}' },
      { name: 'b.json', text: '{}' },
    ]);
    await expect(page.getByRole('alert')).toContainText('immer nur eine Datei');
    await page.goto(`${app.url}schema/backup.schema.json`);
    await page.evaluate((action) => {
      const form = document.createElement('form');
      Object.assign(form, { action, method: 'post', enctype: 'multipart/form-data' });
      document.body.append(form);
      form.submit();
    }, `${app.url}teilen`);
    await expect(page.getByRole('alert')).toContainText('Das ist keine Datei.');
  });

  test('a file that the worker no longer has is missed in words', async ({ app }) => {
    const { page } = app;
    await app.open();
    await waitUntilOfflineReady(page);
    await page.goto('about:blank');
    await app.open('#/sicherung?geteilt=war-einmal');
    await expect(page.getByRole('alert')).toContainText('Die geteilte Datei ist nicht angekommen.');
    await checkA11y(page, 'Geteilte Datei fehlt');
  });
});

/** Everything in which the browser keeps something for the app. */
async function kept(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const files = await Promise.all(
      names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
    );
    return { files: files.flat().sort(), databases: await indexedDB.databases() };
  });
}
