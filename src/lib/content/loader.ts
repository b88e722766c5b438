import { resolve } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { EntryCollection, RecordCollection } from '../schemas/collections.ts';
import { contentDir } from './content-dir.ts';
import { type Content, readContent } from './read.ts';

/** One reading of the folder serves all collections; a change while editing starts a new one. */
let reading: Promise<Content> | undefined;

const read = (): Promise<Content> => {
  reading ??= readContent(contentDir());
  return reading;
};

type Item = { id: string; data: Record<string, unknown> };

/** Fills a collection of Astro's store from the content folder, and again when the folder changes. */
function createLoader(name: string, select: (content: Content) => Item[]): Loader {
  return {
    name: `passerelle-${name}`,
    load: async (context) => {
      await fill(context, select);
      const { watcher } = context;
      if (!watcher) return;
      const dir = resolve(contentDir());
      watcher.add(dir);
      watcher.on('all', (_event, path) => {
        if (!path.startsWith(dir)) return;
        reading = undefined;
        void fill(context, select);
      });
    },
  };
}

async function fill(
  { store, parseData, generateDigest }: LoaderContext,
  select: (content: Content) => Item[],
): Promise<void> {
  const items = select(await read());
  const ids = new Set(items.map((item) => item.id));
  for (const key of store.keys()) if (!ids.has(key)) store.delete(key);
  for (const { id, data } of items)
    store.set({ id, data: await parseData({ id, data }), digest: generateDigest(data) });
}

/** Loads a collection of entries. */
export const entryLoader = (collection: EntryCollection): Loader =>
  createLoader(collection, (content) =>
    content.entries
      .filter((entry) => entry.collection === collection && entry.facts !== undefined)
      .map(({ key, folder, facts, texts }) => ({
        id: key,
        data: {
          folder,
          facts,
          texts: texts
            .filter((text) => text.frontmatter !== undefined)
            .map(({ locale, file, frontmatter, document }) => ({ locale, file, frontmatter, document })),
        },
      })),
  );

/** Loads a collection of records. */
export const recordLoader = (collection: RecordCollection): Loader =>
  createLoader(collection, (content) =>
    content.records
      .filter((record) => record.collection === collection && record.value !== undefined)
      .map(({ key, value }) => ({ id: key, data: value as Record<string, unknown> })),
  );

/** Loads `site.yaml` as the only item, `site`. */
export const settingsLoader = (): Loader =>
  createLoader('settings', ({ settings }) => (settings ? [{ id: 'site', data: settings }] : []));

/** Loads the dictionaries, one item a locale. */
export const stringsLoader = (): Loader =>
  createLoader('strings', ({ strings }) => [...strings].map(([id, data]) => ({ id, data })));
