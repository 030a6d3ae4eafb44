import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium } from '@playwright/test';
import { chromiumArgs } from '../tools/find-browser.mjs';

export interface KillableBrowser {
  context: BrowserContext;
  /** Ends every process of the browser at once, as a power cut does; resolves when all are gone. */
  kill(): Promise<void>;
}

const PATIENCE = 60_000;

/**
 * Starts a Chromium that keeps its data in `profile`. Started here and not by Playwright, which
 * does not tell the process of a browser with a profile, and closes it gently.
 */
export async function startKillable(program: string, profile: string): Promise<KillableBrowser> {
  const child = spawn(
    program,
    [
      ...chromiumArgs,
      '--headless',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
      '--no-default-browser-check',
      '--password-store=basic',
      '--hide-crash-restore-bubble',
      '--window-size=1280,900',
      'about:blank',
    ],
    // A process group of its own, so that all of it can be ended with one signal.
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  // Ctrl+C reaches only our own group; first of all, so that others can clear its folder away.
  const endWithUs = () => child.pid !== undefined && signalGroup(child.pid, 'SIGKILL');
  process.prependOnceListener('exit', endWithUs);
  let browser: Browser;
  try {
    browser = await chromium.connectOverCDP(await debuggerAddress(child), { timeout: PATIENCE });
  } catch (error) {
    await killGroup(child);
    throw error;
  }
  const [context] = browser.contexts();
  if (!context) throw new Error('The browser has no window to work in.');
  return {
    context,
    async kill() {
      await killGroup(child);
      process.off('exit', endWithUs);
      // The connection broke with the browser; this only lets go of what is left of it here.
      await browser.close().catch(() => undefined);
    },
  };
}

function debuggerAddress({ stderr, pid }: ChildProcess): Promise<string> {
  if (!stderr || pid === undefined) throw new Error('The browser could not be started.');
  return new Promise((resolve, reject) => {
    let said = '';
    const giveUp = (why: string) => () => reject(new Error(`The browser ${why}: ${said}`));
    const timer = setTimeout(giveUp('did not answer within a minute'), PATIENCE);
    stderr.on('end', giveUp('ended while it started'));
    // Never taken off: a pipe that nobody empties would hold the browser up.
    stderr.on('data', (piece: Buffer) => {
      if (said.length < 10_000) said += piece.toString();
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (!address) return;
      clearTimeout(timer);
      resolve(address);
    });
  });
}

async function killGroup(child: ChildProcess): Promise<void> {
  const { pid } = child;
  if (pid === undefined) return;
  const ended = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : null;
  if (process.platform === 'win32') {
    if (ended) execFileSync('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore' });
    await ended;
    return;
  }
  signalGroup(pid, 'SIGKILL');
  await ended;
  // The storage has a process of its own; what is still alive must not write into the next start.
  const since = performance.now();
  while (isGroupAlive(pid)) {
    if (performance.now() - since > PATIENCE) throw new Error(`Process group ${pid} lives on.`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

function signalGroup(group: number, signal: 'SIGKILL' | 0): boolean {
  try {
    return process.kill(-group, signal);
  } catch (error) {
    // macOS says EPERM of a group in which nobody is left but the dead.
    if (error instanceof Error && 'code' in error) return false;
    throw error;
  }
}

function isGroupAlive(group: number): boolean {
  if (!signalGroup(group, 0)) return false;
  if (process.platform !== 'linux') return true;
  // The dead keep their number until somebody buries them, which takes some systems seconds.
  return readdirSync('/proc').some((name) => {
    if (!/^\d+$/.test(name)) return false;
    const [state, , itsGroup] = readState(name);
    return Number(itsGroup) === group && state !== 'Z' && state !== 'X';
  });
}

/** State, parent and group of a process; nothing when it has gone meanwhile. */
function readState(process: string): string[] {
  try {
    const stat = readFileSync(`/proc/${process}/stat`, 'utf8');
    // The name before it may hold blanks and brackets of its own.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}
