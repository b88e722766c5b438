import type { Content, RawText } from '../content/reading/raw.ts';
import type { Keys } from './keys.ts';
import type { LocatedReference } from './outgoing.ts';

/** Names that a link to a part of a page may use: factors of a benchmark, headings of a text. */
export type GetFragments = (reference: LocatedReference) => ReadonlySet<string>;

/** Indexes the parts of all pages, so that each link to one is a single look-up. */
export function createFragmentIndex(content: Content, { byCollection }: Keys): GetFragments {
  const texts = new Map(content.entries.map((entry) => [`${entry.collection}/${entry.key}`, entry.texts]));
  const factors = Map.groupBy(byCollection.get('factors') ?? [], (factor) => factor.slice(0, factor.indexOf('/')));
  const known = new Map<string, ReadonlySet<string>>();

  const find = ({ collection, key, locale }: LocatedReference): string[] => {
    if (collection === 'benchmarks') return (factors.get(key) ?? []).map((factor) => factor.slice(key.length + 1));
    const all: readonly RawText[] = texts.get(`${collection}/${key}`) ?? [];
    const own = all.filter((text) => text.locale === locale);
    return (own.length > 0 ? own : all).flatMap(({ summary }) => summary.fragments);
  };

  return (reference) => {
    const id = `${reference.collection}/${reference.key} ${reference.locale}`;
    const found = known.get(id) ?? new Set(find(reference));
    known.set(id, found);
    return found;
  };
}
