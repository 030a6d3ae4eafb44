import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Builder } from 'selenium-webdriver';
import type { Profile, ProfileOptions } from './profile';
import { startWebKit } from './webkit-programs';
import { webkitTab } from './webkit-tab';
import { createPageTroubles } from './webkit-troubles';

const WINDOW = { width: 1280, height: 1000 };

/** WebKitGTK's MiniBrowser, driven by WebKitWebDriver. */
export async function openWebKit({ url, folder }: ProfileOptions): Promise<Profile> {
  const downloads = join(folder, 'downloads');
  mkdirSync(downloads, { recursive: true });
  const programs = await startWebKit(folder, downloads);
  const driver = await new Builder()
    .usingServer(programs.server)
    .withCapabilities({ browserName: 'MiniBrowser' })
    .build();
  const troubles = createPageTroubles();
  const windows: string[] = [];

  // The driver is in one window at a time: what two tabs do at once happens in turn.
  let lastTurn: Promise<unknown> = Promise.resolve();
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = lastTurn.then(work, work);
    lastTurn = turn;
    return turn;
  }

  let current = '';
  async function enter(window: string): Promise<void> {
    if (window !== current) await driver.switchTo().window(window);
    current = window;
  }

  return {
    downloads,
    newTab: () =>
      inTurn(async () => {
        // A second tab of the same window would stay hidden behind the first.
        if (windows.length > 0) await driver.switchTo().newWindow('window');
        const window = await driver.getWindowHandle();
        current = window;
        windows.push(window);
        await driver.manage().window().setRect(WINDOW);
        const inWindow = <T>(work: () => Promise<T>) =>
          inTurn(async () => {
            await enter(window);
            return work();
          });
        return webkitTab(driver, inWindow, troubles, url);
      }),
    restart: () => Promise.reject(new Error('MiniBrowser keeps nothing over a restart.')),
    close: async () => {
      await driver.quit();
      await programs.stop();
    },
    troubles: () =>
      inTurn(async () => {
        for (const window of windows) {
          await enter(window);
          await troubles.collect(driver);
        }
        return [...troubles.seen];
      }),
  };
}
