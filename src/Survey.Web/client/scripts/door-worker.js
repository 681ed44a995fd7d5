// Opens the pages of the door without network: what the network gives goes first, else what was laid by (scripts/door/offline.js).
const patience = 4000;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', event => event.waitUntil(self.clients.claim()));
self.addEventListener('message', event => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', event => {
  const { request } = event;
  const { pathname, origin } = new URL(request.url);
  const ours = origin === location.origin && (pathname.startsWith('/deur/') || pathname.startsWith('/build/'));
  if (request.method === 'GET' && ours && !pathname.endsWith('/verbinding')) event.respondWith(answer(request));
});

async function answer(request) {
  const shelf = await caches.open('deur');
  const laidBy = async () => await shelf.match(request) ?? await shelf.match(request, { ignoreSearch: true });
  const slow = new Promise(done => setTimeout(async () => { const found = await laidBy(); if (found) done(found); }, patience));
  const network = fetch(request).then(async found => {
    if (found.ok && found.type === 'basic' && !found.redirected) await shelf.put(request, found.clone());
    // A server in trouble is no reason to stand at the door without a page; a way to the sign-in form is followed.
    return found.status >= 500 ? await laidBy() ?? found : found;
  }, async failure => {
    const found = await laidBy();
    if (found) return found;
    throw failure;
  });
  return Promise.race([network, slow]);
}
