import type { Collection } from '../collections/collections.ts';
import type { Content, RawEntry } from '../content/reading/raw.ts';
import type { YamlSource } from '../content/reading/yaml.ts';
import { getWantedLocales } from '../content/translations/translations.ts';

/** The last part of an address, with its place in the content. */
export interface Slug {
  collection: Collection;
  key: string;
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
export function getSlugs(content: Content): Slug[] {
  const ofTexts = content.entries.filter(hasAddress).flatMap(({ collection, key, texts }) =>
    texts.flatMap(({ locale, frontmatter, source }) => {
      const slug = (frontmatter as { slug: string } | undefined)?.slug;
      return slug === undefined ? [] : [{ collection, key, locale, slug, source, path: ['slug'] }];
    }),
  );
  const ofRecords = content.records.flatMap(({ collection, key, value, source }) =>
    Object.entries((value as { slug?: Record<string, string> } | undefined)?.slug ?? {}).map(([locale, slug]) => ({
      collection,
      key,
      locale,
      slug,
      source,
      path: ['slug', locale],
    })),
  );
  return [...ofTexts, ...ofRecords];
}

/** The locales that a reader of one is shown, her own first. */
export function getChain({ registry }: Content, name: string): string[] {
  const locale = registry?.find(name);
  return registry && locale ? [locale, ...registry.get(locale).fallback, registry.defaultLocale] : [name];
}

/** The slugs of other languages that stand in addresses of a locale, since it has none of its own yet. */
export function getFallbackSlugs(content: Content, slugs: readonly Slug[]): { slug: Slug; locale: string }[] {
  const members = Map.groupBy(slugs, ({ collection, key }) => `${collection}/${key}`);
  return [...members.values()].flatMap((versions) =>
    getWantedLocales(content, { collection: versions[0]?.collection ?? 'pages' }).flatMap((locale) => {
      const [own, ...others] = getChain(content, locale).map((name) => versions.find((slug) => slug.locale === name));
      const found = own ? undefined : others.find((slug) => slug !== undefined);
      return found ? { slug: found, locale } : [];
    }),
  );
}
