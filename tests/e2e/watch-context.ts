import type { BrowserContext, ConsoleMessage } from '@playwright/test';

export interface Watch {
  /** Everything seen so far that a healthy app does not do, one line each. */
  findings(): string[];
  /** The findings and what was allowed to pass. */
  everything(): string[];
  /** Lets a message pass that the test provokes on purpose, e.g. by stopping the server. */
  allow(pattern: RegExp): void;
}

const MARK = '[csp]';

/** Runs in the page: what the browser blocks is not always written to the console. */
function reportViolations(mark: string): void {
  addEventListener('securitypolicyviolation', (event) => {
    // biome-ignore lint/suspicious/noConsole: the console is the way out of the page that we watch
    console.error(`${mark} ${event.effectiveDirective} blocked ${event.blockedURI || 'inline'}`);
  });
}

/**
 * Watches every page and service worker of a context from now on: errors and warnings on the
 * console, uncaught errors, CSP and Trusted Types violations, requests to another origin.
 */
export async function watchContext(context: BrowserContext, origin: string): Promise<Watch> {
  const seen: string[] = [];
  const allowed: RegExp[] = [];

  const noteConsole = (message: ConsoleMessage) => {
    const type = message.type();
    if (type !== 'error' && type !== 'warning') return;
    seen.push(`console ${type}: ${message.text()} (${message.location().url})`);
  };
  context.on('console', noteConsole);
  context.on('serviceworker', (worker) => worker.on('console', noteConsole));
  context.on('weberror', (error) => seen.push(`uncaught: ${error.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    const local = ['blob:', 'data:', 'about:'].includes(url.protocol);
    if (!local && url.origin !== origin) seen.push(`request to another origin: ${request.url()}`);
  });
  await context.addInitScript(reportViolations, MARK);

  return {
    everything: () => [...seen],
    findings: () => seen.filter((line) => !allowed.some((pattern) => pattern.test(line))),
    allow: (pattern) => {
      allowed.push(pattern);
    },
  };
}
