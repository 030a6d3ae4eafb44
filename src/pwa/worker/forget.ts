declare const self: ServiceWorkerGlobalScope;

/**
 * After "Alles löschen" the worker lives on as long as a window of it is open: it then leaves every
 * request to the network, so that nothing of the app is stored again. To be called before all others
 * that listen.
 */
export function forgetWhenAsked(): void {
  let forgets = false;
  self.addEventListener('message', (event) => {
    if (event.data?.type === 'FORGET_EVERYTHING') forgets = true;
    if (forgets) event.stopImmediatePropagation();
  });
  self.addEventListener('fetch', (event) => {
    if (forgets) event.stopImmediatePropagation();
  });
}
