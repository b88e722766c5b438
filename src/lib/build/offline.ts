import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
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

/**
 * Writes into the built site what browsers may save of each locale and city, and the same as one file to pass on. The pages
 * must be there.
 */
export async function writeOfflinePacks({ site, pages }: SiteInputs, building: string): Promise<void> {
  const read = createReader((path) => join(building, site.urls.toFile(path)));
  const write = async (path: string, text: string) => {
    const file = join(building, site.urls.toFile(path));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  };
  for (const { locale } of site.registry.locales) {
    for (const place of listPackPlaces(site)) {
      const own = getPackPages(site, pages(), locale, place);
      const paths = own.map(({ path }) => path);
      const pack = await buildPack(read, paths, site.urls.section(locale, 'offline'));
      const name = getPackName(place);
      await write(site.urls.offlinePack(locale, name), JSON.stringify(pack));
      const inFile = own.filter(isInSingleFile);
      const words = getFileWords(site, locale, getTitle(site, locale, place), getLastDay(inFile));
      const file = await buildSingleFile(read, inFile, words, (path) => site.urls.absolute(path).href);
      await write(site.urls.offlineFile(locale, name), file);
    }
  }
}

/** Name of the place in the title of its file. */
function getTitle(site: Site, locale: Locale, { city, country }: PackPlace): string {
  const name = city === undefined ? undefined : site.records('cities').get(city)?.value.name;
  if (name) return getWords(site, name, locale);
  const { t, formats } = site.language(locale);
  return country === undefined ? t('menu.services') : formats.country(country);
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
  };
}
