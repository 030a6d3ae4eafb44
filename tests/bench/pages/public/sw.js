// The least a service worker can do: answer from the cache the bench has filled.
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  const cached = caches.match(event.request, { cacheName: 'floor', ignoreSearch: true });
  event.respondWith(cached.then((answer) => answer ?? fetch(event.request)));
});
