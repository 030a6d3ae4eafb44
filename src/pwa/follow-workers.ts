/** How each new worker of a registration fares. */
export interface WorkerNews {
  /** A new version is stored and waits for people to agree. */
  waits(): void;
  /** The app could not be stored, and no earlier version is. */
  failed(): void;
}

/**
 * Tells `news` of each new worker of the registration, the one being installed included.
 * workbox-window registers it, but stops listening after the first update it finds more than a
 * minute later; a tab that stays open for days must notice every one.
 */
export function followWorkers(registration: ServiceWorkerRegistration, news: WorkerNews): void {
  const look = () => {
    // Without an active worker nobody is asked: the first one takes over by itself.
    if (registration.waiting && registration.active) news.waits();
  };
  const follow = () => {
    const worker = registration.installing;
    worker?.addEventListener('statechange', () => {
      look();
      // Everything or nothing: a file that could not be stored makes the whole worker go.
      if (worker.state === 'redundant' && !registration.active) news.failed();
    });
  };
  look();
  follow();
  registration.addEventListener('updatefound', follow);
}
