/*
 * Answers with kept pages where there is no network. A browser has this script only once its reader has asked to keep
 * pages (src/elements/offline); it never keeps anything by itself.
 */
const CACHE = 'passerelle-offline';
/** The path that the site stands under, with a slash at its end: this script lies there. */
const BASE = new URL('./', self.location.href).pathname;
const LISTS = `${BASE}offline/`;
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
  const packs = await readPacks(cache);
  const kept = await findKept(cache, packs, path);
  if (!kept) return fetch(request).catch((error) => findFallback(cache, packs, request, path, error));
  // The name of such a file changes with its content.
  if (path.startsWith(`${BASE}_astro/`)) return kept;
  const wait = new Promise((resolve) => setTimeout(resolve, PATIENCE, kept));
  return Promise.race([fetch(request).then((fresh) => (fresh.status < 500 ? fresh : kept)), wait]).catch(() => kept);
}

/** The lists of kept files: only what a list names is read, so that a half-finished update is never seen. */
async function readPacks(cache) {
  const lists = (await cache.keys()).map(({ url }) => new URL(url).pathname).filter((name) => name.startsWith(LISTS));
  return Promise.all(lists.map(async (list) => ({ list, ...(await (await cache.match(list)).json()) })));
}

/** Search parameters say nothing about a static page, and people and some hosts leave out the last slash. */
async function findKept(cache, packs, path) {
  for (const name of [path, `${path}/`]) {
    for (const { files } of packs) {
      const file = files.find((one) => one.path === name);
      const kept = file && (await cache.match(`${file.path}?kept=${file.hash}`));
      if (kept) return kept;
    }
  }
  return undefined;
}

/** The page that says so where a page is not kept, in the language of its address if that is kept. */
async function findFallback(cache, packs, request, path, error) {
  if (request.mode !== 'navigate') throw error;
  const locale = path.slice(BASE.length).split('/')[0];
  const pack = packs.find(({ list }) => list.slice(LISTS.length).split(/[./]/)[0] === locale) ?? packs[0];
  const page = pack && (await findKept(cache, packs, pack.fallback));
  if (!page) throw error;
  return page;
}
