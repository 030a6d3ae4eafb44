import { effect, type ReadonlySignal, signal } from '@preact/signals';

/**
 * Reloads the page once another version has taken over, here or in another tab, because the old
 * code is gone then. Entries come first: it waits until nothing is unsaved any more.
 */
export function reloadWhenReplaced(
  workers: ServiceWorkerContainer,
  unsaved: ReadonlySignal<boolean>,
): void {
  let hadWorker = workers.controller !== null;
  // A page loaded past its worker (Shift and reload) has none, but it is not the first.
  workers.getRegistration().then((registration) => {
    hadWorker ||= Boolean(registration?.active);
  });
  const due = signal(false);
  effect(() => {
    if (due.value && !unsaved.value) location.reload();
  });
  workers.addEventListener('controllerchange', async () => {
    const firstOfAll = !hadWorker;
    hadWorker = true;
    if (firstOfAll && (await hasThisCode())) return;
    due.value = true;
  });
}

/** False when a new version was published between the page and its first worker. */
async function hasThisCode(): Promise<boolean> {
  return (await caches.match(import.meta.url)) !== undefined;
}
