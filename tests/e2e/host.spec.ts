/** Real servers, where they are installed, with the files that the build makes for them. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from './fixtures';
import { beginAssessment, expectSaved, light } from './steps/assessment';
import { waitUntilOfflineReady } from './steps/offline';
import { type HostName, isInstalled, type RealHost, startRealHost } from './steps/real-host';
import { CHECKPOINTS, GREEN } from './steps/words';
import { watchContext } from './watch-context';

const DIST = process.env.PRAXISHILFE_DIST || fileURLToPath(new URL('../../dist', import.meta.url));
const SCRIPT = readdirSync(`${DIST}/assets`).find((file) => file.endsWith('.js')) ?? '';
const STYLE = readdirSync(`${DIST}/assets`).find((file) => file.endsWith('.css')) ?? '';
const FOR_EVER = 'public, max-age=31536000, immutable';

const NAMES: HostName[] = ['nginx', 'caddy', 'apache2'];

for (const name of NAMES) {
  test.describe(name, () => {
    test.skip(!isInstalled(name), `${name} is not installed here`);

    let host: RealHost | undefined;
    test.beforeAll(async () => {
      host = await startRealHost(name, DIST);
    });
    test.afterAll(() => host?.stop());

    test('sends what the build asks for, with every file', async ({ app }) => {
      await app.open();
      const meta = app.page.locator('meta[http-equiv="Content-Security-Policy"]');
      const policy = `${await meta.getAttribute('content')}; frame-ancestors 'none'`;
      const files: [path: string, status: number, type: RegExp, cache: string][] = [
        ['', 200, /^text\/html/, 'no-cache'],
        ['index.html', 200, /^text\/html/, 'no-cache'],
        ['sw.js', 200, /^(text|application)\/javascript/, 'no-cache'],
        ['manifest.webmanifest', 200, /^application\/manifest\+json/, 'no-cache'],
        [`assets/${SCRIPT}`, 200, /^(text|application)\/javascript/, FOR_EVER],
        [`assets/${STYLE}`, 200, /^text\/css/, FOR_EVER],
        ['assets/gone-1234.js', 404, /./, 'no-cache'],
        ['anything/at/all', 404, /./, 'no-cache'],
        ['.htaccess', name === 'apache2' ? 403 : 404, /./, 'no-cache'],
      ];
      for (const [path, status, type, cache] of files) {
        const answer = await fetch(`${host?.url}${path}`);
        const headers = Object.fromEntries(answer.headers);
        expect(answer.status, path).toBe(status);
        if (status === 200) expect(headers['content-type'], path).toMatch(type);
        expect(headers, path).toMatchObject({
          'cache-control': cache,
          'content-security-policy': policy,
          'cross-origin-opener-policy': 'same-origin',
          'cross-origin-resource-policy': 'same-origin',
          'permissions-policy': expect.stringMatching(/\bgeolocation=\(\).*\bcamera=\(self\)/),
          'referrer-policy': 'no-referrer',
          'x-content-type-options': 'nosniff',
        });
        expect(await answer.text(), path).not.toContain(status === 200 ? '\0' : '<div id="app"');
      }
    });

    test('serves an app that installs, works without it afterwards, and breaks no rule', async ({
      context,
      page,
    }) => {
      const own = await startRealHost(name, DIST);
      const watch = await watchContext(context, new URL(own.url).origin);
      await page.goto(own.url);
      await waitUntilOfflineReady(page);
      await own.stop();
      await page.reload();
      await beginAssessment(page, 'Verein');
      await light(page, CHECKPOINTS[0], GREEN).check();
      await expectSaved(page);
      expect(watch.findings()).toEqual([]);
    });
  });
}
