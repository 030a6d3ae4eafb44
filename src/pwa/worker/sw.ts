import { clientsClaim } from 'workbox-core';
import {
  addPlugins,
  cleanupOutdatedCaches,
  type PrecacheEntry,
  precacheAndRoute,
} from 'workbox-precaching';
import { forgetWhenAsked } from './forget';
import { answerLostPage, fetchLostFiles } from './lost-files';
import { receiveSharedFiles } from './shared-files';

declare const self: ServiceWorkerGlobalScope & {
  __WB_MANIFEST: PrecacheEntry[];
};

forgetWhenAsked();

/** Every file of the app. */
const files = self.__WB_MANIFEST;

// What the browser remembers of a file may be wrong for a year: a 404 in mid-deployment, or the page of
// a captive portal. Asking costs a few bytes when it is right.
addPlugins([
  { requestWillFetch: async ({ request }) => new Request(request, { cache: 'no-cache' }) },
  { handlerDidError: ({ request }) => answerLostPage(request) },
]);

// The whole app is in the precache; nothing is ever fetched from elsewhere. Parameters after "?"
// never choose another file here, so a link that somebody decorated works offline too.
precacheAndRoute(files, { ignoreURLParametersMatching: [/.*/] });
cleanupOutdatedCaches();

// Beside the routes of Workbox, which only answer GET.
receiveSharedFiles();

// On the first visit the page is served by the network; claimed, it can go offline at once.
clientsClaim();

// A new version waits until people agree (see ../register.ts).
self.addEventListener('message', (event) => {
  if (event.data?.type === 'SKIP_WAITING') self.skipWaiting();
  if (event.data?.type === 'FETCH_LOST_FILES') event.waitUntil(fetchLostFiles(files));
});
