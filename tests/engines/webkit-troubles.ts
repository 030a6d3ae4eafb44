import type { WebDriver } from 'selenium-webdriver';

/** What went wrong in pages of a browser whose driver does not show the console. */
export interface PageTroubles {
  /** From now on the page in front notes its troubles. */
  watch(driver: WebDriver): Promise<void>;
  /** Takes what the page in front has noted. */
  collect(driver: WebDriver): Promise<void>;
  seen: string[];
}

/** Runs in the page: the driver can only ask for what the page has put down itself. */
const WATCH = `
  const troubles = (window.troublesOfTheTest ??= []);
  for (const kind of ['error', 'warn']) {
    const say = console[kind];
    console[kind] = (...words) => {
      troubles.push('console ' + kind + ': ' + words.join(' '));
      say.apply(console, words);
    };
  }
  addEventListener('error', ({ message }) => troubles.push('uncaught: ' + message));
  addEventListener('unhandledrejection', ({ reason }) => troubles.push('uncaught: ' + reason));
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    troubles.push('[csp] ' + effectiveDirective + ' blocked ' + (blockedURI || 'inline')));
`;

const COLLECT = 'return (window.troublesOfTheTest ?? []).splice(0);';

export function createPageTroubles(): PageTroubles {
  const seen: string[] = [];
  return {
    seen,
    watch: (driver) => driver.executeScript(WATCH),
    collect: async (driver) => {
      seen.push(...(await driver.executeScript<string[]>(COLLECT)));
    },
  };
}
