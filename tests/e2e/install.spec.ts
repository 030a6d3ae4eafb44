/** The app is stored for offline use as a whole or not at all, and people are told which. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { startServer } from '../tools/static-server.mjs';
import { test as base, expect } from './fixtures';
import { launchOptions } from './launch-options';
import { beginAssessment, openExample } from './steps/assessment';
import { comeBack } from './steps/coming-back';
import { pdfText, readDownload, savePdf } from './steps/documents';
import { waitUntilOfflineReady } from './steps/offline';
import { EXAMPLE } from './steps/words';

const DIST = process.env.PRAXISHILFE_DIST || fileURLToPath(new URL('../../dist', import.meta.url));

/** A file that nothing but the service worker asks for during a first visit. */
const PDF = /\/render-pdf-.*\.js$/;
const pdfCode = () => {
  const file = readdirSync(`${DIST}/assets`).find((name) => PDF.test(`/${name}`)) ?? '';
  return readFileSync(`${DIST}/assets/${file}`, 'utf8');
};
const half = () => pdfCode().slice(0, pdfCode().length / 2);
const altered = () => `${pdfCode().slice(0, -2)} ${pdfCode().slice(-1)}`;

type Trouble = NonNullable<Parameters<typeof startServer>[0]['trouble']>;

interface Site {
  /** Ends with a slash. */
  url: string;
  /** What the server does from now on with the one file. */
  breakPdf(how: Awaited<ReturnType<Trouble>>): void;
  /** Holds the one file back; resolves when it was asked for. */
  holdPdf(): Promise<void>;
  repair(): void;
  stop(): Promise<void>;
  restart(): Promise<void>;
}

const none: Trouble = () => 0;

const test = base.extend<{ site: Site }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from here
  site: async ({}, use) => {
    let trouble = none;
    const options = { dir: DIST, compress: false, trouble: (path: string) => trouble(path) };
    let server = await startServer(options);
    await use({
      url: server.url,
      breakPdf(how) {
        trouble = (path) => (PDF.test(path) ? how : 0);
      },
      holdPdf: () =>
        new Promise((asked) => {
          trouble = (path) => {
            if (!PDF.test(path)) return 0;
            asked();
            return new Promise(() => undefined);
          };
        }),
      repair() {
        trouble = none;
      },
      stop: () => server.close(),
      async restart() {
        await server.close();
        server = await startServer({ ...options, port: server.port });
      },
    });
    await server.close();
  },
});

const notOffline = (page: Page) =>
  page.getByText('kann die App gerade nicht für die Nutzung ohne Internet ablegen');

const countWorkers = (page: Page) =>
  page.evaluate(async () => {
    const found = await navigator.serviceWorker.getRegistration();
    return [found?.installing, found?.waiting, found?.active].filter(Boolean).length;
  });

async function expectPdfWithoutNetwork(page: Page, site: Site): Promise<void> {
  await site.stop();
  await page.reload();
  await openExample(page);
  expect(await pdfText(await readDownload(await savePdf(page)))).toContain(EXAMPLE);
}

const BROKEN: [title: string, how: () => number | string][] = [
  ['F37 one file is missing (404)', () => 404],
  ['F37 one file fails (500)', () => 500],
  ['F38 one file comes cut in half', half],
  ['F38 one file comes altered by one letter', altered],
  ['F39 F42 a page comes instead of a script', () => '<!doctype html><p>Bitte anmelden'],
];

for (const [title, how] of BROKEN) {
  test(`${title}: it says so, stores nothing by halves, and tries again`, async ({
    page,
    site,
  }) => {
    site.breakPdf(how());
    await page.goto(site.url);
    await expect(notOffline(page)).toBeVisible();
    await expect(page.getByText('Offline bereit')).toBeHidden();
    expect(await countWorkers(page)).toBe(0);

    site.repair();
    await comeBack(page);
    await waitUntilOfflineReady(page);
    await expect(notOffline(page)).toBeHidden();
    await expectPdfWithoutNetwork(page, site);
  });
}

test('F36 the network goes in the middle of storing: it says so, and goes on when it is back', async ({
  page,
  site,
}) => {
  const asked = site.holdPdf();
  await page.goto(site.url);
  await asked;
  await site.stop();
  await expect(notOffline(page)).toBeVisible();
  expect(await countWorkers(page)).toBe(0);

  site.repair();
  await site.restart();
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await waitUntilOfflineReady(page);
  await expectPdfWithoutNetwork(page, site);
});

test('F36 the browser is closed in the middle of storing: the next visit finishes it', async ({
  site,
}, info) => {
  const launch = () =>
    chromium.launchPersistentContext(info.outputPath('profile'), launchOptions());
  const asked = site.holdPdf();
  const before = await launch();
  await (await before.newPage()).goto(site.url);
  await asked;
  await before.close();

  site.repair();
  const after = await launch();
  const page = await after.newPage();
  await page.goto(site.url);
  await waitUntilOfflineReady(page);
  await expectPdfWithoutNetwork(page, site);
  await after.close();
});

test('F40 one stored file is lost: with a network it is fetched and stored again', async ({
  page,
  site,
}) => {
  await page.goto(site.url);
  await waitUntilOfflineReady(page);
  const cache = await page.evaluateHandle(async () => {
    const [name = ''] = await caches.keys();
    return caches.open(name);
  });
  const stored = () =>
    cache.evaluate(async (open) => (await open.keys()).map(({ url }) => new URL(url).pathname));
  const file = (await stored()).find((path) => PDF.test(path)) ?? '';
  await cache.evaluate((open, lost) => open.delete(lost), file);
  expect(await stored()).not.toContain(file);

  await openExample(page);
  await savePdf(page);
  await expect.poll(stored).toContain(file);
});

test('F41 no room to store the app: it says so and runs', async ({ page, site, context }) => {
  const browser = await context.newCDPSession(page);
  const origin = new URL(site.url).origin;
  await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 400_000 });
  await page.goto(site.url);
  await expect(notOffline(page)).toBeVisible();
  expect(await countWorkers(page)).toBe(0);
  await openExample(page);
});

test('F46 a browser without service workers: it says so and runs', async ({ page, site }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined });
  });
  await page.goto(site.url);
  await expect(notOffline(page)).toBeVisible();
  await openExample(page);
});

test('everything that is built is stored, but for what only hosts and programs read', async ({
  app,
}) => {
  await app.open();
  await waitUntilOfflineReady(app.page);
  const stored = await app.page.evaluate(async () => {
    const [name = ''] = await caches.keys();
    const requests = await (await caches.open(name)).keys();
    return requests.map(({ url }) => new URL(url).pathname.slice(1));
  });
  const built = readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(DIST.length + 1));
  const missing = built.filter((file) => !stored.includes(file)).sort();
  expect(missing.filter((file) => !file.startsWith('schema/'))).toEqual([
    '.htaccess',
    '_headers',
    'host/Caddyfile',
    'host/nginx.conf',
    'sw.js',
  ]);
});

test('the start brings its styles in the page; a screen fetches only its own', async ({ app }) => {
  const fetched: string[] = [];
  app.page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await app.open();
  await beginAssessment(app.page, 'Verein');
  const styles = fetched.filter((path) => path.endsWith('.css'));
  expect(styles.some((path) => path.includes('/checkpoint-screen-'))).toBe(true);
  expect(styles.filter((path) => path.includes('/index-'))).toEqual([]);
});

test('the host is told which headers to send, with the policy of the page', async ({ app }) => {
  const answer = await app.page.goto(app.url);
  const headers = answer?.headers() ?? {};
  const meta = app.page.locator('meta[http-equiv="Content-Security-Policy"]');
  expect(headers['content-security-policy']).toBe(
    `${await meta.getAttribute('content')}; frame-ancestors 'none'`,
  );
  expect(headers).toMatchObject({
    'cache-control': 'no-cache',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': expect.stringMatching(/\bmicrophone=\(\).*\bcamera=\(self\)/),
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  });
  const script = await app.page.locator('script[type="module"]').getAttribute('src');
  const chunk = await app.page.request.get(new URL(script ?? '', app.url).href);
  expect(chunk.headers()['cache-control']).toBe('public, max-age=31536000, immutable');
});
