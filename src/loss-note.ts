import { effect } from '@preact/signals';
import { unmarkBrowser } from './renew-writer';
import type { Store } from './state/store';

const KEY = 'praxishilfe-gone';

/**
 * Keeps the news that the entries are gone over visits, until people have taken note of it. The mark
 * that there are entries goes meanwhile, and comes again with the next one.
 */
export function rememberLoss({ news }: Store): void {
  if (isNoted()) news.value ??= 'gone';
  let told = false;
  effect(() => {
    if (news.value === 'gone') note();
    else if (news.value === null && told) forget();
    told = news.value === 'gone';
  });
}

function isNoted(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

function note(): void {
  if (isNoted()) return;
  unmarkBrowser();
  try {
    localStorage.setItem(KEY, '');
  } catch {
    // Full or forbidden: then the news ends with this visit.
  }
}

function forget(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Forbidden by now: the news comes again, which is a nuisance and no harm.
  }
}
