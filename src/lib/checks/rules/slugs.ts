import type { Content } from '../../content/reading/raw.ts';
import { facets } from '../../urls.ts';
import { createReporter, type Rule } from '../rule.ts';
import { getChain, getFallbackSlugs, getSlugs, type Slug } from '../slug-list.ts';

/** Names of folders and files that the site itself or a file system needs. */
const RESERVED = new Set([
  'search',
  'assets',
  'downloads',
  'images',
  'offline',
  '404',
  'index',
  'robots',
  'sitemap',
  'con',
  'prn',
  'aux',
  'nul',
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((number) => [`com${number}`, `lpt${number}`]),
]);

/** Parts of addresses that stand under a collection: `/practices/city/vienna/`, `/practices/page/2/`. */
const PARTS: readonly string[] = [...facets, 'topic', 'need', 'page'];

/** Words of the addresses of a locale that a slug of the collection could be taken for. */
function getAddressWords(content: Content, collection: string, locale: string): Set<string> {
  const dictionaries = getChain(content, locale).map((name) => content.strings.get(name) ?? {});
  const words = Object.entries<string>(Object.assign({}, ...dictionaries.toReversed())).filter(([key]) =>
    key.startsWith('address.'),
  );
  // A standing page stands beside the sections; anything else beside the facets and further pages of its collection.
  const beside = collection === 'pages' ? words : words.filter(([key]) => PARTS.includes(key.slice('address.'.length)));
  return new Set(beside.map(([, word]) => word));
}

/** Every address is taken once, and none is a word that the site needs. */
export const checkSlugs: Rule = (content, report) => {
  const duplicate = createReporter(report, 'slug-duplicate');
  const reserved = createReporter(report, 'slug-reserved');
  const words = new Map<string, Set<string>>();
  const taken = new Map<string, Slug>();
  const slugs = getSlugs(content);
  const toId = ({ collection, slug }: Slug, locale: string) => `${collection} ${locale} ${slug}`;
  const toPlace = ({ source, path }: Slug) => ({ file: source.file, ...source.position(path) });
  for (const own of slugs) {
    const { collection, locale, slug } = own;
    const scope = `${collection} ${locale}`;
    const addressWords = words.get(scope) ?? getAddressWords(content, collection, locale);
    words.set(scope, addressWords);
    if (RESERVED.has(slug) || addressWords.has(slug)) reserved(toPlace(own), { name: slug });
    const other = taken.get(toId(own, locale));
    if (other === undefined) taken.set(toId(own, locale), own);
    else duplicate(toPlace(own), { name: slug, locale, other: other.source.file });
  }
  for (const { slug: own, locale } of getFallbackSlugs(content, slugs)) {
    // Two slugs of one language that are the same are reported already.
    if (taken.get(toId(own, own.locale)) !== own) continue;
    const other = taken.get(toId(own, locale));
    if (other) duplicate(toPlace(other), { name: own.slug, locale, other: own.source.file });
    else taken.set(toId(own, locale), own);
  }
};
