/** What the system would do with shared files; no headless browser shares. */
import type { Page } from '@playwright/test';

export type Sharing =
  | 'takes'
  | 'cancels'
  | 'fails'
  | 'wants-another-click'
  /** Says that it could, and then ends in an error of its own when asked about a whole file. */
  | 'stumbles'
  /** As Firefox on a computer: there is no sharing. */
  | 'cannot'
  | 'text-only'
  /** As Chromium: says of every file that it could, and refuses most kinds after the click. */
  | 'promises-too-much';

export interface SharedFile {
  name: string;
  type: string;
  text: string;
}

/** From the next page on. */
export async function systemThat(page: Page, how: Sharing): Promise<void> {
  await page.addInitScript((kind) => {
    let clicks = 0;
    const shared: SharedFile[] = [];
    Object.assign(window, { testShared: shared });
    const isText = ({ type }: File) => type === 'text/plain' || type === 'application/pdf';
    const canShare = ({ files = [] }: ShareData) => {
      if (kind === 'stumbles' && files.some(({ size }) => size > 100))
        throw new TypeError('by the test');
      return kind !== 'cannot' && (kind !== 'text-only' || files.every(isText));
    };
    const share = async ({ files = [] }: ShareData) => {
      clicks += 1;
      const fail = (name: string) => new DOMException('by the test', name);
      if (kind === 'cancels') throw fail('AbortError');
      if (kind === 'fails') throw fail('DataError');
      if (kind === 'wants-another-click' && clicks === 1) throw fail('NotAllowedError');
      if (kind === 'promises-too-much' && !files.every(isText)) throw fail('NotAllowedError');
      for (const file of files) {
        shared.push({ name: file.name, type: file.type, text: await file.text() });
      }
    };
    Object.assign(Navigator.prototype, { canShare, share });
    if (kind === 'wants-another-click') {
      const userActivation = { get: () => ({ isActive: clicks > 0 }) };
      Object.defineProperty(Navigator.prototype, 'userActivation', userActivation);
    }
  }, how);
}

/** What the other program got. */
export function shared(page: Page): Promise<SharedFile[]> {
  return page.evaluate(() => (window as unknown as { testShared: SharedFile[] }).testShared);
}
