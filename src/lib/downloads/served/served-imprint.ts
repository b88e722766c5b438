import type { Site } from '../../content/site/site.ts';
import type { Locale } from '../../i18n/registry.ts';
import { getImprint, type ServedImprint } from '../book/publication/imprint.ts';
import { selectFileWords } from '../book/publication/languages.ts';
import { getNewestOfSite } from '../book/publication/newest-of-site.ts';

/** Builds the imprint of a locale as the site serves it. */
export function buildServedImprint(site: Site, locale: Locale): ServedImprint {
  const { lang, formats } = site.registry.get(locale);
  return {
    ...getImprint(site, locale),
    url: site.urls.absolute(site.urls.section(locale, 'reading-list')).href,
    date: getNewestOfSite(site),
    formatsTag: formats ?? lang,
    imprints: Object.fromEntries(site.registry.full.map((row) => [row.locale, site.urls.imprint(row.locale)])),
    words: selectFileWords(site.language(locale).words),
  };
}
