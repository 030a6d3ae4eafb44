import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';

const NAME = 'praxishilfe-unsaved';

const held = signal<readonly ReadonlySignal<boolean>[]>([]);

/** True while anything is unsaved in this window, of assessments or of workshops. */
export const isUnsavedHere = computed(() => held.value.some(({ value }) => value));

/**
 * Tells every other tab, by a shared lock, that entries of this one are not saved yet. The browser
 * lets go of it with the tab, however that ends.
 */
export function holdWhileUnsaved(unsaved: ReadonlySignal<boolean>): void {
  held.value = [...held.peek(), unsaved];
  if (!navigator.locks) return;
  effect(() => {
    if (!unsaved.value) return;
    let release = () => {};
    const saved = new Promise<void>((done) => {
      release = done;
    });
    // Inside a promise, because some browsers throw at once where locks are forbidden.
    Promise.resolve()
      .then(() => navigator.locks.request(NAME, { mode: 'shared' }, () => saved))
      .catch(noLocks);
    return release;
  });
}

/**
 * True when no other tab holds unsaved entries. Answers at once: a tab that sleeps keeps its lock, and
 * nobody waits for it. Where the browser has no locks, each tab can speak for itself only.
 */
export async function isNothingUnsaved(): Promise<boolean> {
  if (!navigator.locks) return true;
  return navigator.locks
    .request(NAME, { ifAvailable: true }, (lock) => lock !== null)
    .catch(() => true);
}

/** Some browsers have locks and forbid them, for instance without cookies. */
function noLocks(): void {}
