import type { LaunchOptions } from '@playwright/test';
import { chromiumArgs } from '../tools/find-browser.mjs';

/**
 * How every test starts the browser. No name but this machine's resolves, so that a request to
 * elsewhere fails for pages and service workers alike, without routing (which switches the
 * HTTP cache off).
 */
export function launchOptions(): LaunchOptions {
  const executablePath = process.env.PRAXISHILFE_CHROMIUM;
  return {
    ...(executablePath ? { executablePath } : {}),
    args: [...chromiumArgs, '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1'],
  };
}
