import { getReportAddress } from '../../../content/site/report-address.ts';
import type { Site } from '../../../content/site/site.ts';
import { getWords } from '../../../content/site/words.ts';
import type { Locale } from '../../../i18n/registry.ts';
import type { Dictionary } from '../../../i18n/translator.ts';
import { getWordLanguage } from '../chapter/chapter-language.ts';
import { getLicence } from './licence.ts';
import type { Publication } from './publication.ts';

/** What every publication of a locale says of where it comes from. */
export type Imprint = Pick<
  Publication,
  'locale' | 'lang' | 'dir' | 'organisation' | 'licence' | 'siteName' | 'siteUrl' | 'report'
>;

/** What a browser needs of a locale to put a publication together. */
export interface ServedImprint extends Imprint {
  /** Where a reader puts it together, absolute. */
  url: string;
  /** Date of the newest text of the site, for chapters without one. */
  date: string;
  /** BCP 47 tag for dates and numbers. */
  formatsTag: string;
  /** The strings of the interface that files print. */
  words: Dictionary;
  /** Paths of the imprints of all locales: a chapter that is not translated needs the strings of its own. */
  imprints: Readonly<Record<string, string>>;
}

/** The imprint of the site in a locale. */
export function getImprint(site: Site, locale: Locale): Imprint {
  const { settings, urls } = site;
  const siteName = getWords(site, settings.name, locale);
  return {
    locale,
    ...getWordLanguage(site, locale),
    organisation: getWords(site, settings.organisation, locale),
    licence: getLicence(settings.licence),
    siteName,
    siteUrl: urls.absolute(urls.home(locale)).href,
    report: getReportAddress(site, { path: urls.home(locale), title: siteName, locale }),
  };
}
