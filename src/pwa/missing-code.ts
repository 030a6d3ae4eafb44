/** What the page can learn of its own version from the server. */
export type Published = 'same' | 'other' | 'unknown';

/** The page's own script carries a hash: another name is another version. */
const SCRIPT = /<script type="module"[^>]*src="\.\/(assets\/[^"]+\.js)"/;

/**
 * Tells of each part of the app that could not be loaded, and whether only a new page can be sure to
 * have it. Whoever asked for the part hears of it, too, and says so on the screen; nothing is
 * reloaded here.
 */
export function noticeMissingCode(missing: (needsNewPage: boolean) => void): void {
  let failedBefore = false;
  window.addEventListener('vite:preloadError', ({ payload }) => {
    const styles = findStyles(String(payload?.message));
    if (styles) fetchAnew(styles);
    // Old browsers remember a failed script as long as the page lives.
    missing(failedBefore || styles !== undefined);
    failedBefore = true;
  });
}

/**
 * Which version the server has now. `unknown` without an answer, or when it is no page of this app
 * (the login of a Wi-Fi). Asks past a service worker only on a page that none controls.
 */
export async function publishedVersion(): Promise<Published> {
  try {
    const answer = await fetch('./', { cache: 'no-cache' });
    const [, script] = SCRIPT.exec(await answer.text()) ?? [];
    if (!answer.ok || !script) return 'unknown';
    return document.querySelector(`script[src$="${script}"]`) ? 'same' : 'other';
  } catch {
    // No network: there is nothing to say but what the screen says.
    return 'unknown';
  }
}

/** The element of a stylesheet that failed; Vite names its address at the end of the message. */
function findStyles(message: string): HTMLLinkElement | undefined {
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]');
  return [...links].find(({ href }) => message.endsWith(href));
}

/** Vite asks for a stylesheet once only: the next try would show the screen without its styles. */
function fetchAnew(styles: HTMLLinkElement): void {
  const fresh = styles.cloneNode() as HTMLLinkElement;
  fresh.addEventListener('error', () => {
    window.addEventListener('online', () => fetchAnew(fresh), { once: true });
  });
  styles.replaceWith(fresh);
}
