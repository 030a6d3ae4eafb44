declare const self: ServiceWorkerGlobalScope;

/** Relative to the scope; the manifest's `share_target` says the same. */
const PATH = 'teilen';
/** Long enough for a slow phone to open the page; after that the file is forgotten. */
const PATIENCE = 60_000;

/** What was shared and not asked for yet, in memory only: no cache, no database. */
const waiting = new Map<string, { files: File[]; done(): void }>();

/** Takes files that the system shares to the app, and hands them to the page that opens for them. */
export function receiveSharedFiles(): void {
  self.addEventListener('fetch', (event) => {
    const { request } = event;
    const here = new URL(PATH, self.registration.scope).href;
    if (request.method !== 'POST' || request.url !== here) return;
    event.respondWith(keepForThePage(event));
  });

  self.addEventListener('message', (event) => {
    if (event.data?.type !== 'GIVE_SHARED_FILE') return;
    const given = waiting.get(event.data.token);
    event.ports[0]?.postMessage(given?.files ?? null);
    given?.done();
  });
}

async function keepForThePage(event: FetchEvent): Promise<Response> {
  const token = crypto.randomUUID();
  // A form that is none leads to the page too, which says that nothing came.
  const form = await event.request.formData().catch(() => new FormData());
  const files = form.getAll('datei').filter((entry) => entry instanceof File);
  const handed = new Promise<void>((resolve) => {
    const done = () => {
      waiting.delete(token);
      resolve();
    };
    waiting.set(token, { files, done });
    setTimeout(done, PATIENCE);
  });
  // While this lasts the browser does not end the worker, and the file with it.
  event.waitUntil(handed);
  return Response.redirect(`${self.registration.scope}#/sicherung?geteilt=${token}`, 303);
}
