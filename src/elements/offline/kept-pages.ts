import type { OfflinePack } from '../../lib/offline/pack.ts';
import { getMissing, getUnneeded, type KeptPack } from './kept-pack.ts';

/** Where saved pages lie on the device; `public/sw.js` answers from there. */
const CACHE = 'passerelle-offline';
const LISTS = '/offline/';

/** Whether this browser can save pages: some private windows and sites without https cannot. */
export const canKeepPages = (): boolean => 'serviceWorker' in navigator && 'caches' in globalThis;

/** The pack that this browser saves, by the address of its list. */
export async function readKeptPack(list: string): Promise<KeptPack | undefined> {
  if (!(await caches.has(CACHE))) return undefined;
  const kept = await (await caches.open(CACHE)).match(list);
  return kept && ((await kept.json()) as KeptPack);
}

/**
 * Keeps all pages of a pack, or brings them up to date: everything that is new is fetched before anything is changed.
 * @param worker address of the script that answers without a network
 * @param onFile how many files are there, of how many
 * @throws if a file cannot be fetched or the browser refuses; what was saved before is then as it was
 */
export async function keepPages(
  list: string,
  worker: string,
  onFile: (done: number, of: number) => void,
): Promise<void> {
  const pack = (await (await fetchFresh(list)).json()) as OfflinePack;
  const kept = await readAllPacks();
  const missing = getMissing(pack, [...kept.values()]);
  const fetched = new Map<string, Response>();
  for (const path of missing) {
    fetched.set(path, await fetchFresh(path));
    onFile(fetched.size, missing.length);
  }
  await navigator.serviceWorker.register(worker);
  const cache = await caches.open(CACHE);
  try {
    // Styles come before pages in the list, so that a page is never there without them.
    for (const [path, response] of fetched) await cache.put(path, response);
  } catch (error) {
    // The device is full: a beginning alone would only take its room.
    if (kept.size === 0) await forgetPages();
    throw error;
  }
  const day = new Date().toISOString().slice(0, 10);
  const last = kept.get(list);
  await cache.put(list, Response.json({ ...pack, day } satisfies KeptPack));
  kept.set(list, { ...pack, day });
  for (const path of last ? getUnneeded(last, [...kept.values()]) : []) await cache.delete(path);
}

/** Asks the browser to hold the pages even where it runs out of room; it may say no, and some ask their reader. */
export const holdPages = async (): Promise<void> => void (await navigator.storage?.persist?.().catch(() => false));

/** Removes the pages of a pack; with the last one, everything that had to do with them. */
export async function removePages(list: string): Promise<void> {
  const kept = await readAllPacks();
  const pack = kept.get(list);
  kept.delete(list);
  if (kept.size === 0) return forgetPages();
  const cache = await caches.open(CACHE);
  for (const path of [list, ...(pack ? getUnneeded(pack, [...kept.values()]) : [])]) await cache.delete(path);
}

/** Whether this browser saves any page. */
export const hasKeptPages = async (): Promise<boolean> => canKeepPages() && (await caches.has(CACHE));

/** Removes the pages of all languages, and the script that answers for them. */
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

async function fetchFresh(path: string): Promise<Response> {
  const response = await fetch(path, { cache: 'no-store' });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}
