import type { Content, RawEntry } from '../../content/raw.ts';
import type { YamlSource } from '../../content/yaml.ts';
import { createReporter, type Rule } from '../rule.ts';

/** Names of folders and files that the site itself or a file system needs. */
const RESERVED = new Set([
  'pagefind',
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

/** Parts of addresses that stand under a collection: `/practices/city/vienna/`. */
const FACETS = ['theme', 'city', 'country', 'project'];

interface Slug {
  collection: string;
  locale: string;
  slug: string;
  source: YamlSource;
  path: string[];
}

/** The words of the two home pages are standing pages without an address of their own. */
function hasAddress({ facts }: RawEntry): boolean {
  const role = (facts as { role?: string } | undefined)?.role;
  return role !== 'home' && role !== 'newcomers';
}

/** Every slug of the content: one per text of an entry, one per locale of a record. */
function getSlugs(content: Content): Slug[] {
  const ofTexts = content.entries.filter(hasAddress).flatMap(({ collection, texts }) =>
    texts.flatMap(({ locale, frontmatter, source }) => {
      const slug = (frontmatter as { slug: string } | undefined)?.slug;
      return slug === undefined ? [] : [{ collection, locale, slug, source, path: ['slug'] }];
    }),
  );
  const ofRecords = content.records.flatMap(({ collection, value, source }) =>
    Object.entries((value as { slug?: Record<string, string> } | undefined)?.slug ?? {}).map(([locale, slug]) => ({
      collection,
      locale,
      slug,
      source,
      path: ['slug', locale],
    })),
  );
  return [...ofTexts, ...ofRecords];
}

/** Words of the addresses of a locale that a slug of the collection could be taken for. */
function getAddressWords(content: Content, collection: string, locale: string): Set<string> {
  const words = Object.entries(content.strings.get(locale) ?? {}).filter(([key]) => key.startsWith('address.'));
  // A standing page stands beside the sections; anything else beside the facets of its collection.
  const beside =
    collection === 'pages' ? words : words.filter(([key]) => FACETS.includes(key.slice('address.'.length)));
  return new Set(beside.map(([, word]) => word));
}

/** Every address is taken once, and none is a word that the site needs. */
export const checkSlugs: Rule = (content, report) => {
  const duplicate = createReporter(report, 'slug-duplicate');
  const reserved = createReporter(report, 'slug-reserved');
  const words = new Map<string, Set<string>>();
  const taken = new Map<string, string>();
  for (const { collection, locale, slug, source, path } of getSlugs(content)) {
    const scope = `${collection} ${locale}`;
    const addressWords = words.get(scope) ?? getAddressWords(content, collection, locale);
    words.set(scope, addressWords);
    const position = () => ({ file: source.file, ...source.position(path) });
    if (RESERVED.has(slug) || addressWords.has(slug)) reserved(position(), { name: slug });
    const other = taken.get(`${scope} ${slug}`);
    if (other === undefined) taken.set(`${scope} ${slug}`, source.file);
    else duplicate(position(), { name: slug, locale, other });
  }
};
