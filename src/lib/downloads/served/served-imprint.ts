import type { Site } from '../../content/site.ts';
import type { Locale } from '../../i18n/registry.ts';
import type { Dictionary } from '../../i18n/translator.ts';
import { getNewestOfSite } from '../book/publication/dates.ts';
import { isFileWord } from '../book/publication/file-words.ts';
import { getImprint, type Imprint } from '../book/publication/imprint.ts';

/** What a browser needs of a locale to put a publication together. */
export interface ServedImprint extends Imprint {
  /** Where a reader puts it together, absolute. */
  url: string;
  /** Day of the newest text of the site, for chapters without one. */
  date: string;
  /** BCP 47 tag for dates and numbers. */
  formatsTag: string;
  /** The words of the interface that files print. */
  words: Dictionary;
  /** Paths of the imprints of all locales: a chapter that is not translated needs the words of its own. */
  imprints: Readonly<Record<string, string>>;
}

/** Builds the imprint of a locale as the site serves it. */
export function buildServedImprint(site: Site, locale: Locale): ServedImprint {
  const { words } = site.language(locale);
  const { lang, formats } = site.registry.get(locale);
  return {
    ...getImprint(site, locale),
    url: site.urls.absolute(site.urls.section(locale, 'reading-list')).href,
    date: getNewestOfSite(site),
    formatsTag: formats ?? lang,
    imprints: Object.fromEntries(site.registry.full.map((row) => [row.locale, site.urls.imprint(row.locale)])),
    words: Object.fromEntries(Object.entries(words).filter(([key]) => isFileWord(key))),
  };
}
