import type { Content, RawEntry, RawRecord } from '../content/reading/raw.ts';

/** Every key that a reference can point to. */
export interface Keys {
  /** Keys by collection; key factors as `benchmark/factor` under `factors`. */
  byCollection: ReadonlyMap<string, ReadonlySet<string>>;
  /** `collection/key` of entries that are not published yet. */
  drafts: ReadonlySet<string>;
}

const getFactorIds = (record: RawRecord): string[] =>
  ((record.value ?? record.source.value) as { factors?: { id?: string }[] } | undefined)?.factors?.flatMap?.(
    (factor) => factor?.id ?? [],
  ) ?? [];

const isDraft = (entry: RawEntry): boolean => (entry.facts as { draft?: boolean } | undefined)?.draft === true;

/** Lists the keys of a content folder. Files with issues count: those are reported already. */
export function getKeys(content: Content): Keys {
  const byCollection = new Map<string, Set<string>>();
  const add = (collection: string, key: string) => {
    const keys = byCollection.get(collection) ?? new Set();
    byCollection.set(collection, keys.add(key));
  };
  for (const { collection, key } of [...content.entries, ...content.records]) add(collection, key);
  for (const record of content.records) {
    if (record.collection !== 'benchmarks') continue;
    for (const id of getFactorIds(record)) add('factors', `${record.key}/${id}`);
  }
  const drafts = new Set(content.entries.filter(isDraft).map(({ collection, key }) => `${collection}/${key}`));
  return { byCollection, drafts };
}
