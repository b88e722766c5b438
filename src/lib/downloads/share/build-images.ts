import type { Relations, Site } from '../../content/site.ts';
import { hash } from '../fingerprint.ts';
import type { FileStore } from '../store.ts';
import { listShareCards } from './cards.ts';
import { drawShareImage, type ShareCard } from './image.ts';

export interface ShareContext {
  site: Site;
  relations: Relations;
  store: FileStore;
  /** Hash of what the images are made with. */
  tools: string;
}

/** Draws every share image that is not in the store yet. */
export async function buildShareImages({
  site,
  relations,
  store,
  tools,
}: ShareContext): Promise<{ path: string; stored: string }[]> {
  const images: { path: string; stored: string }[] = [];
  for (const { path, card } of listShareCards(site, relations)) {
    const stored = `${hash(`${tools} share ${JSON.stringify(card)}`)}.png`;
    if (!store.has(stored)) await store.write(stored, await withPath(path, card));
    images.push({ path, stored });
  }
  return images;
}

async function withPath(path: string, card: ShareCard): Promise<Uint8Array> {
  try {
    return await drawShareImage(card);
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
