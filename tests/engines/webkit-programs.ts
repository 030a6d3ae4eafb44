import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { DriverService } from 'selenium-webdriver/remote/index.js';

/** WebKitGTK opens windows only; the screen for them is one that nobody sees. */
async function startScreen(): Promise<{ display: string; stop(): void }> {
  const screen = spawn(
    process.env.PRAXISHILFE_XVFB ?? '',
    ['-displayfd', '3', '-screen', '0', '1400x1100x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const stop = () => void screen.kill();
  process.once('exit', stop);
  const failed = once(screen, 'exit').then(([code]) => {
    process.off('exit', stop);
    throw new Error(`Xvfb ended with ${code}.`);
  });
  // It writes the number of the display that it found free.
  const told = once(createInterface(screen.stdio[3] as Readable), 'line');
  const [number] = await Promise.race([told, failed]);
  // Its end is no failure any more.
  failed.catch(() => undefined);
  return { display: `:${number}`, stop };
}

/** A home of its own: neither a person's settings come in nor files go out. */
function makeHome(folder: string, downloads: string): NodeJS.ProcessEnv {
  const config = join(folder, 'config');
  mkdirSync(config, { recursive: true });
  writeFileSync(join(config, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
  return {
    XDG_CONFIG_HOME: config,
    XDG_DATA_HOME: join(folder, 'data'),
    XDG_CACHE_HOME: join(folder, 'cache'),
  };
}

/**
 * A screen and the driver on it.
 *
 * @param folder for the browser's own files
 * @returns the driver's address, and the way to end both
 */
export async function startWebKit(
  folder: string,
  downloads: string,
): Promise<{ server: string; stop(): Promise<void> }> {
  const screen = await startScreen();
  const building = new DriverService.Builder(process.env.PRAXISHILFE_WEBKIT_DRIVER ?? '');
  building.setLoopback(true);
  building.setPath('');
  building.setEnvironment({
    ...process.env,
    ...makeHome(folder, downloads),
    DISPLAY: screen.display,
    GDK_BACKEND: 'x11',
    // Without a graphics card its way of handing frames over draws a few a second only.
    WEBKIT_DISABLE_DMABUF_RENDERER: '1',
    TZ: 'Europe/Berlin',
  });
  const driver = building.build();
  return {
    server: await driver.start(),
    stop: async () => {
      await driver.kill();
      screen.stop();
    },
  };
}
