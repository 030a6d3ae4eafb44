import { cacheNames } from 'workbox-core';
import { getCacheKeyForURL, type PrecacheEntry } from 'workbox-precaching';
import { lostPageWords } from '../../i18n/de/lost-page';

declare const self: ServiceWorkerGlobalScope;

/**
 * Fetches again what the browser has lost of the stored app, so that it is whole before the network is
 * gone. Each file is stored only with the fingerprint of the build; what the server no longer has
 * comes with the next version.
 */
export async function fetchLostFiles(files: readonly PrecacheEntry[]): Promise<void> {
  const cache = await caches.open(cacheNames.precache);
  const stored = new Set((await cache.keys()).map(({ url }) => url));
  for (const { url, integrity } of files) {
    const key = getCacheKeyForURL(url);
    if (!integrity || !key || stored.has(key)) continue;
    // Without a network just now it is tried again at the next visit.
    const answer = await fetch(url, { integrity, cache: 'no-cache' }).catch(() => null);
    if (answer?.ok) await cache.put(key, answer);
  }
}

/**
 * Instead of a page that is neither stored nor, with the fingerprint of this version, on the server:
 * that of another version, or a sentence. For other files the page has words of its own.
 */
export async function answerLostPage(request: Request): Promise<Response | undefined> {
  if (request.mode !== 'navigate') return undefined;
  return fetch(request).catch(
    () =>
      new Response(lostPageWords, {
        status: 503,
        headers: { 'content-type': 'text/plain;charset=utf-8' },
      }),
  );
}
