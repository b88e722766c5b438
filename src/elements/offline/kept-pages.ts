import type { OfflinePack } from '../../lib/offline/pack.ts';
import { fetchForKeeping } from './fetch-for-keeping.ts';
import { getMissing, getUnneeded, type KeptPack, toCacheKey, toDay } from './kept-pack.ts';

/** Where saved pages lie on the device; `public/sw.js` answers from there. */
const CACHE = 'passerelle-offline';
const LISTS = `${import.meta.env.BASE_URL}offline/`;

/** Whether this browser can save pages: some private windows and sites without https cannot. */
export const canKeepPages = (): boolean => 'serviceWorker' in navigator && 'caches' in globalThis;

/** The pack that this browser saves, by the address of its list; none where the browser refuses its storage. */
export const readKeptPack = async (list: string): Promise<KeptPack | undefined> =>
  (await readAllPacks().catch(() => new Map<string, KeptPack>())).get(list);

/** Addresses of the files that this browser can search without a network, of those in a folder. */
export const listKeptSearches = async (folder: string): Promise<string[]> =>
  canKeepPages()
    ? [...(await readAllPacks()).values()].flatMap(({ search = '' }) => (search.startsWith(folder) ? [search] : []))
    : [];

/** What a pack holds now, before any of it is fetched. */
export const readPack = async (list: string): Promise<OfflinePack> =>
  (await (await fetchForKeeping(list)).json()) as OfflinePack;

/**
 * Keeps all pages of a pack, or brings them up to date, all or nothing: new files are laid beside the old ones, and only the
 * list, written last, makes them the ones that are read.
 * @param worker address of the script that answers without a network
 * @param onFile how many files are there, of how many
 * @param signal ends it
 * @throws if a file cannot be fetched, the browser refuses or the reader ends it; what was saved before is then as it was
 */
export async function keepPages(
  list: string,
  pack: OfflinePack,
  worker: string,
  onFile: (done: number, of: number) => void,
  signal?: AbortSignal,
): Promise<void> {
  const kept = await readAllPacks();
  const missing = getMissing(pack, [...kept.values()]);
  const cache = await caches.open(CACHE);
  try {
    for (const [index, file] of missing.entries()) {
      await cache.put(toCacheKey(file), await fetchForKeeping(file.path, signal));
      onFile(index + 1, missing.length);
    }
    signal?.throwIfAborted();
    await navigator.serviceWorker.register(worker);
    const own: KeptPack = { ...pack, day: toDay(new Date()) };
    await cache.put(list, Response.json(own));
    kept.set(list, own);
  } finally {
    // The old files after an update; the new ones where it failed, which would only take room.
    await removeUnneeded(cache, kept);
    if (kept.size === 0) await forgetPages();
  }
}

/** Asks the browser to hold the pages even where it runs out of room; it may say no, and some ask their reader. */
export const holdPages = async (): Promise<void> => void (await navigator.storage?.persist?.().catch(() => false));

/** Removes the pages of a pack; with the last one, everything that had to do with them. */
export async function removePages(list: string): Promise<void> {
  const kept = await readAllPacks();
  kept.delete(list);
  if (kept.size === 0) return forgetPages();
  const cache = await caches.open(CACHE);
  await cache.delete(list);
  await removeUnneeded(cache, kept);
}

/** Whether this browser saves any page. */
export const hasKeptPages = async (): Promise<boolean> =>
  canKeepPages() && (await caches.has(CACHE).catch(() => false));

/** Removes the pages of all languages and cities, and the script that answers for them. */
export async function forgetPages(): Promise<void> {
  if (!canKeepPages()) return;
  await caches.delete(CACHE);
  for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister();
}

/** Every pack that is saved, by the address of its list. */
async function readAllPacks(): Promise<Map<string, KeptPack>> {
  const packs = new Map<string, KeptPack>();
  if (!(await caches.has(CACHE))) return packs;
  const cache = await caches.open(CACHE);
  for (const { url } of await cache.keys()) {
    const { pathname } = new URL(url);
    const list = pathname.startsWith(LISTS) ? await cache.match(pathname) : undefined;
    if (list) packs.set(pathname, (await list.json()) as KeptPack);
  }
  return packs;
}

async function removeUnneeded(cache: Cache, kept: ReadonlyMap<string, KeptPack>): Promise<void> {
  const keys = (await cache.keys()).map(({ url }) => url.slice(new URL(url).origin.length));
  for (const key of getUnneeded(keys, [...kept.values()])) await cache.delete(key);
}
