import type { Site } from '../../../content/site.ts';
import { getWords } from '../../../content/words.ts';
import type { Locale } from '../../../i18n/registry.ts';
import { getWordLanguage } from '../chapter/chapter-language.ts';
import { getLicence } from './licence.ts';
import type { Publication } from './publication.ts';

/** What every publication of a locale says of where it comes from. */
export type Imprint = Pick<
  Publication,
  'locale' | 'lang' | 'dir' | 'organisation' | 'licence' | 'siteName' | 'siteUrl'
>;

/** The imprint of the site in a locale. */
export function getImprint(site: Site, locale: Locale): Imprint {
  const { settings, urls } = site;
  return {
    locale,
    ...getWordLanguage(site, locale),
    organisation: getWords(site, settings.organisation, locale),
    licence: getLicence(settings.licence),
    siteName: getWords(site, settings.name, locale),
    siteUrl: urls.absolute(urls.home(locale)).href,
  };
}
