/*
 * Answers with kept pages where there is no network. A browser has this script only once its reader has asked to keep
 * pages (src/elements/offline); it never keeps anything by itself.
 */
const CACHE = 'passerelle-offline';
const LISTS = '/offline/';
/** Milliseconds after which a page that is kept waits for a slow network no longer. */
const PATIENCE = 4000;

addEventListener('install', () => self.skipWaiting());
addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method === 'GET' && origin === self.location.origin) event.respondWith(answer(request, pathname));
});

async function answer(request, path) {
  const cache = await caches.open(CACHE);
  // Search parameters say nothing about a static page, and people type addresses without the last slash.
  const kept = (await cache.match(path)) ?? (await cache.match(`${path}/`));
  if (!kept) return fetch(request).catch((error) => findFallback(cache, request, path, error));
  // The name of such a file changes with its content.
  if (path.startsWith('/_astro/')) return kept;
  const wait = new Promise((resolve) => setTimeout(resolve, PATIENCE, kept));
  return Promise.race([fetch(request).then((fresh) => (fresh.status < 500 ? fresh : kept)), wait]).catch(() => kept);
}

/** The page that says so where a page is not kept, in the language of its address if that is kept. */
async function findFallback(cache, request, path, error) {
  if (request.mode !== 'navigate') throw error;
  const paths = (await cache.keys()).map(({ url }) => new URL(url).pathname).filter((name) => name.startsWith(LISTS));
  const own = `${LISTS}${path.split('/')[1]}.json`;
  const list = await cache.match(paths.includes(own) ? own : (paths[0] ?? own));
  const page = list && (await cache.match((await list.json()).fallback));
  if (!page) throw error;
  return page;
}
