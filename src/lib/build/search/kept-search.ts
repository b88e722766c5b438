import type { Site } from '../../content/site/site.ts';
import type { Locale } from '../../i18n/registry.ts';
import type { SitePage } from '../../navigation/page.ts';
import { getSearchName, listSearched } from '../../navigation/searched-pages.ts';
import type { ReadSiteFile } from '../../offline/read-files.ts';
import type { KeptSearch } from '../../search/kept-search.ts';
import type { SearchEntry } from '../../search/search-entry.ts';
import { buildSearchLanguage } from '../../views/search/search-language.ts';

/** Everything that can be found in a locale, as the search of the built site reads it. */
export const readSearched = (
  site: Site,
  pages: readonly SitePage[],
  locale: Locale,
  read: ReadSiteFile,
): Promise<SearchEntry[]> =>
  Promise.all(
    listSearched(site, pages)
      .filter((searched) => searched.locale === locale)
      .map(async (searched) => {
        const text = await read(site.urls.searchText(locale, searched.kind, getSearchName(searched)));
        return JSON.parse(text.toString()) as SearchEntry;
      }),
  );

/**
 * What a browser searches of the pages that it saves: never a page that it does not save, so that nobody finds the title of a
 * sensitive one on the device.
 * @param paths addresses of the pages
 */
export function buildKeptSearch(
  site: Site,
  locale: Locale,
  searched: readonly SearchEntry[],
  paths: ReadonlySet<string>,
): KeptSearch {
  const entries = searched.filter(({ path }) => paths.has(path.split('#')[0] ?? path));
  const { kinds, themes, cities, ...language } = buildSearchLanguage(site, locale, []);
  const pick = (names: Readonly<Record<string, string>>, keys: readonly string[]) =>
    Object.fromEntries(Object.entries(names).filter(([key]) => keys.includes(key)));
  return {
    language: {
      ...language,
      kinds: pick(
        kinds,
        entries.map(({ kind }) => kind),
      ),
      themes: pick(
        themes,
        entries.flatMap((entry) => entry.themes),
      ),
      cities: pick(
        cities,
        entries.flatMap((entry) => entry.cities),
      ),
    },
    entries,
  };
}
