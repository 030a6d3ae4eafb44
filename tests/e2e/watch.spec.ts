/** The watch that guards every other journey is itself put to the test, on pages that misbehave. */
import { mkdir, writeFile } from 'node:fs/promises';
import type { TestInfo } from '@playwright/test';
import { type App, expect, test } from './fixtures';

const POLICY = "default-src 'none'; script-src 'self' https:; connect-src *; img-src 'self'";

/** Replaces the app by a page with this script, and with this service worker if any. */
async function misbehave(app: App, info: TestInfo, script: string, worker = ''): Promise<void> {
  const dir = info.outputPath('site');
  await mkdir(dir, { recursive: true });
  await writeFile(
    `${dir}/index.html`,
    `<!doctype html><title>Probe</title><link rel="icon" href="data:,">
    <meta http-equiv="Content-Security-Policy" content="${POLICY} data:">
    <script src="page.js"></script>`,
  );
  await writeFile(`${dir}/page.js`, script);
  await writeFile(`${dir}/sw.js`, worker);
  await app.restart(dir);
  await app.open();
}

test('a page that behaves has no findings', async ({ app }, info) => {
  await misbehave(app, info, 'document.title = "Fine"');
  await expect(app.page).toHaveTitle('Fine');
  expect(app.watch.findings()).toEqual([]);
});

const MISDEEDS = [
  { name: 'a warning on the console', script: 'console.warn("mind me")', finding: /mind me/ },
  { name: 'an uncaught error', script: 'throw new Error("mind me")', finding: /uncaught: mind me/ },
  {
    name: 'a rejection nobody handles',
    script: 'Promise.reject(new Error("mind me"))',
    finding: /uncaught: mind me/,
  },
  {
    name: 'a blocked inline style',
    script: 'document.documentElement.setAttribute("style", "color: red")',
    finding: /\[csp\] style-src-attr blocked inline/,
  },
  {
    name: 'a request to another origin',
    script: 'fetch("http://elsewhere.example/track")',
    finding: /another origin: http:\/\/elsewhere\.example\/track/,
  },
];

for (const { name, script, finding } of MISDEEDS) {
  test(`${name} is found`, async ({ app }, info) => {
    app.watch.allow(/./);
    await misbehave(app, info, script);
    await expect.poll(() => app.watch.everything().join('\n')).toMatch(finding);
  });
}

test('a request of the service worker to another origin is found and goes nowhere', async ({
  app,
}, info) => {
  app.watch.allow(/./);
  await misbehave(
    app,
    info,
    'navigator.serviceWorker.register("sw.js")',
    `fetch("http://elsewhere.example/worker").catch((error) => console.warn("failed: " + error.message))`,
  );
  const seen = expect.poll(() => app.watch.everything().join('\n'));
  await seen.toMatch(/another origin: http:\/\/elsewhere\.example\/worker/);
  await expect
    .poll(() => app.watch.everything().join('\n'))
    .toMatch(/console warning: failed: Failed to fetch/);
});

test('a message that the test expects does not count', async ({ app }, info) => {
  app.watch.allow(/mind me/);
  await misbehave(app, info, 'console.error("mind me")');
  await expect.poll(() => app.watch.everything().length).toBeGreaterThan(0);
  expect(app.watch.findings()).toEqual([]);
});

test('what a browser stored is there after it was closed and started again', async ({
  host,
  launchPersistent,
}, info) => {
  const profile = info.outputPath('profile');
  const first = await launchPersistent(profile);
  await first.page.goto(host.url);
  await first.page.evaluate(() => localStorage.setItem('kept', 'yes'));
  await first.context.close();
  const second = await launchPersistent(profile);
  await second.page.goto(host.url);
  expect(await second.page.evaluate(() => localStorage.getItem('kept'))).toBe('yes');
});
