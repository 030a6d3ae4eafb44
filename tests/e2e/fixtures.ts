import { fileURLToPath } from 'node:url';
import { type BrowserContext, test as base, chromium, expect, type Page } from '@playwright/test';
import { startServer } from '../tools/static-server.mjs';
import { launchOptions } from './launch-options';
import { type Watch, watchContext } from './watch-context';

export { expect } from '@playwright/test';
export { checkA11y } from './check-a11y';

/** The production build; another one, e.g. of a colleague's, by PRAXISHILFE_DIST. */
const DIST = process.env.PRAXISHILFE_DIST || fileURLToPath(new URL('../../dist', import.meta.url));

export interface Host {
  /** Ends with a slash. */
  url: string;
  /** Cuts the app off from its server, as a lost network does; data and caches stay. */
  stop(): Promise<void>;
  /** The same address answers again, with `dir` instead of the build when given. */
  restart(dir?: string): Promise<void>;
}

export interface App extends Host {
  page: Page;
  watch: Watch;
  /** Opens the app at a route, e.g. "#/datenschutz". */
  open(route?: string): Promise<void>;
}

export interface PersistentApp {
  context: BrowserContext;
  page: Page;
  watch: Watch;
}

interface Fixtures {
  /** Folder on the host, for `test.use`. */
  basePath: string;
  /** The production build on a server of its own. */
  host: Host;
  /** The app in a fresh browser context; fails the test when the watch has findings. */
  app: App;
  /** Starts a browser that keeps its data in the folder, `args` after its own; close its context to end it. */
  launchPersistent(userDataDir: string, args?: readonly string[]): Promise<PersistentApp>;
}

const expectHealthy = (watch: Watch) =>
  expect(watch.findings(), 'errors, warnings, violations and foreign requests').toEqual([]);

export const test = base.extend<Fixtures>({
  basePath: ['/', { option: true }],

  host: async ({ basePath }, use) => {
    // Compressing takes longer than all the rest of a test on this machine's own network.
    const start = (dir: string, port = 0) => startServer({ dir, basePath, port, compress: false });
    let server = await start(DIST);
    await use({
      url: server.url,
      stop: () => server.close(),
      restart: async (dir = DIST) => {
        await server.close();
        server = await start(dir, server.port);
      },
    });
    await server.close();
  },

  app: async ({ context, page, host }, use) => {
    const watch = await watchContext(context, new URL(host.url).origin);
    const open = async (route = '') => {
      await page.goto(host.url + route);
    };
    await use({ ...host, page, watch, open });
    expectHealthy(watch);
  },

  launchPersistent: async ({ host, locale, timezoneId, viewport }, use) => {
    const started: PersistentApp[] = [];
    await use(async (userDataDir, args = []) => {
      const options = launchOptions();
      const context = await chromium.launchPersistentContext(userDataDir, {
        ...options,
        args: [...(options.args ?? []), ...args],
        ...(locale ? { locale } : {}),
        ...(timezoneId ? { timezoneId } : {}),
        viewport,
        acceptDownloads: true,
      });
      const watch = await watchContext(context, new URL(host.url).origin);
      const page = context.pages()[0] ?? (await context.newPage());
      const app = { context, page, watch };
      started.push(app);
      return app;
    });
    for (const { context } of started) await context.close();
    for (const { watch } of started) expectHealthy(watch);
  },
});
