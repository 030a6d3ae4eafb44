import { leaveNothingBehind, OURS, tellOfErasing } from './erased';
import type { Store } from './state/store-types';
import type { OpenDatabase } from './storage/database';
import { eraseDatabase } from './storage/erase-database';
import type { Remaining } from './ui/archive';

/**
 * Deletes all that this app keeps in this browser: database, marks, stored app. Answers what is left;
 * when the browser refuses to delete the entries, everything else stays too. Either can be tried again.
 */
export async function eraseEverything(open: OpenDatabase, store: Store): Promise<Remaining[]> {
  // An entry under way is stored first, and then deleted with all others.
  await store.flush();
  const database = await eraseDatabase(open);
  if (database === 'there') return ['entries'];
  tellOfErasing();
  leaveNothingBehind(store);
  const left: Remaining[] = [];
  if (database === 'empty') left.push('database');
  // It cannot be called off any more, so all else goes as well.
  if (database === 'pending') left.push('pending');
  if (!eraseMarks()) left.push('marks');
  if (!(await eraseApp())) left.push('app');
  return left;
}

/** False when something is left. */
function eraseMarks(): boolean {
  try {
    for (const storage of [localStorage, sessionStorage]) {
      for (const key of Object.keys(storage)) if (key.startsWith(OURS)) storage.removeItem(key);
    }
    return true;
  } catch {
    // Forbidden by now, so nobody can look whether something is left.
    return false;
  }
}

/** The stored files, then the worker that would fetch them again. False when something is left. */
async function eraseApp(): Promise<boolean> {
  try {
    const registration = await navigator.serviceWorker?.getRegistration();
    const scope = registration?.scope ?? new URL('./', location.href).href;
    registration?.active?.postMessage({ type: 'FORGET_EVERYTHING' });
    await eraseCaches(scope);
    await registration?.unregister();
    // The worker may have been storing something meanwhile.
    await eraseCaches(scope);
    return true;
  } catch {
    // Said to people: the app itself is left, and nothing of theirs.
    return false;
  }
}

/** Only of this app: others may live under the same address of the host. */
async function eraseCaches(scope: string): Promise<void> {
  if (!('caches' in window)) return;
  const names = await caches.keys();
  const ours = names.filter((name) => name.endsWith(scope) || name.startsWith(OURS));
  await Promise.all(ours.map((name) => caches.delete(name)));
}
