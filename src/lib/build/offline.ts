import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { getReportAddress } from '../content/site/report-address.ts';
import type { Site } from '../content/site/site.ts';
import { getWords } from '../content/site/words.ts';
import type { Locale } from '../i18n/registry.ts';
import type { SitePage } from '../navigation/page.ts';
import { buildPack } from '../offline/build-pack.ts';
import { getPackPages, isInSingleFile } from '../offline/pack.ts';
import { getPackName, listPackPlaces, type PackPlace } from '../offline/pack-places.ts';
import { createReader } from '../offline/read-files.ts';
import { buildSingleFile, type SingleFileWords } from '../offline/single-file.ts';
import type { SiteInputs } from '../outputs/site-inputs.ts';
import type { SearchEntry } from '../search/search-entry.ts';
import type { BuildOptions } from './options.ts';
import { buildKeptSearch, readSearched } from './search/kept-search.ts';

/**
 * Writes into the built site what browsers may save of each locale and city, and the same as one file to pass on. The pages
 * must be there.
 */
export async function writeOfflinePacks(
  { site, pages }: SiteInputs,
  building: string,
  { search }: Pick<BuildOptions, 'search'>,
): Promise<void> {
  const read = createReader((path) => join(building, site.urls.toFile(path)));
  const write = async (path: string, text: string) => {
    const file = join(building, site.urls.toFile(path));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  };
  for (const { locale } of site.registry.locales) {
    const searched = search ? await readSearched(site, pages(), locale, read) : [];
    const ofPage = Map.groupBy(searched, ({ path }) => path);
    for (const place of listPackPlaces(site)) {
      const own = getPackPages(site, pages(), locale, place);
      const paths = own.map(({ path }) => path);
      const name = getPackName(place);
      const kept = search ? site.urls.keptSearch(locale, name) : undefined;
      if (kept !== undefined)
        await write(kept, JSON.stringify(buildKeptSearch(site, locale, searched, new Set(paths))));
      const pack = await buildPack(read, paths, site.urls.section(locale, 'offline'), kept);
      await write(site.urls.offlinePack(locale, name), JSON.stringify(pack));
      const inFile = own
        .filter(isInSingleFile)
        .map((page) => ({ ...page, words: getWordsFor(ofPage.get(page.path) ?? []) }));
      const title = getTitle(site, locale, place);
      const report = getReport(site, locale, site.urls.offlineFile(locale, name), title);
      const words = { ...getFileWords(site, locale, title, getLastDay(inFile)), report };
      const file = await buildSingleFile(read, inFile, words, (path) => site.urls.absolute(path).href);
      await write(site.urls.offlineFile(locale, name), file);
    }
  }
}

/** Everyday names and host words of a page: whoever types one of them means it. */
const getWordsFor = (entries: readonly SearchEntry[]): string[] => [
  ...new Set(entries.flatMap(({ names, asides }) => [...names.map(([name]) => name), ...asides])),
];

/** Name of the place in the title of its file. */
function getTitle(site: Site, locale: Locale, { city, country }: PackPlace): string {
  const name = city === undefined ? undefined : site.records('cities').get(city)?.value.name;
  if (name) return getWords(site, name, locale);
  const { t, formats } = site.language(locale);
  return country === undefined ? t('menu.services') : formats.country(country);
}

/** Whom to tell that something in a file is wrong; undefined where the network has nobody. */
function getReport(site: Site, locale: Locale, path: string, title: string): SingleFileWords['report'] {
  const address = getReportAddress(site, { path, title, locale });
  const { t } = site.language(locale);
  return address && { url: address.url, words: t('print.wrong', { address: address.printed }) };
}

/** The day of the last change among pages; none where they are lists only. */
const getLastDay = (pages: readonly SitePage[]): string | undefined =>
  pages
    .flatMap(({ updated }) => updated ?? [])
    .sort()
    .at(-1);

function getFileWords(site: Site, locale: Locale, city: string, day: string | undefined): SingleFileWords {
  const { t, formats } = site.language(locale);
  const { lang, dir } = site.registry.get(locale);
  const url = site.urls.absolute(site.urls.home(locale)).host;
  return {
    lang,
    dir,
    title: t('offline.file-title', { city }),
    about: day === undefined ? url : t('offline.file-about', { url, date: formats.date(day) }),
    contents: t('print.contents'),
    back: t('offline.file-back'),
    search: t('search.label'),
    none: t('offline.file-none'),
  };
}
