import type { Site } from '../content/site/site.ts';
import { getWords } from '../content/site/words.ts';
import type { LocaleInfo } from '../i18n/registry.ts';
import { getStandingWords } from '../views/home-view.ts';
import type { Alternate, Versions } from './alternates.ts';
import type { SitePage } from './page.ts';

/** The page at `/`, where a reader chooses a language. */
export interface Choice {
  lang: string;
  dir: 'ltr' | 'rtl';
  title: string;
  description: string;
  url: string;
  alternates: Alternate[];
  /** Each language with one line that says what one finds in it. */
  languages: { info: LocaleInfo; path: string; text: string; goOn: GoOn }[];
}

/** For a reader who has chosen the language before. */
interface GoOn {
  /** `Go on in English` */
  label: string;
  forget: string;
}

/**
 * Builds the choice of language: every language speaks for itself.
 * @param home the home page in the default locale
 */
export function buildChoice(site: Site, home: SitePage, versions: Versions): Choice {
  const { defaultLocale } = site.registry;
  const info = site.registry.get(defaultLocale);
  return {
    lang: info.lang,
    dir: info.dir,
    title: getWords(site, site.settings.name, defaultLocale),
    description: getWords(site, site.settings.description, defaultLocale),
    url: site.urls.absolute(site.urls.choice()).href,
    alternates: versions.alternates(home),
    languages: site.registry.locales.map((row) => ({
      info: row,
      path: site.urls.home(row.locale),
      goOn: {
        label: site.language(row.locale).has('choice.go-on') ? site.language(row.locale).t('choice.go-on') : row.label,
        forget: site.language(row.locale).t('choice.forget'),
      },
      text:
        row.scope === 'all'
          ? (getStandingWords(site, 'home', row.locale)?.title ?? '')
          : (getStandingWords(site, 'newcomers', row.locale)?.title ?? site.language(row.locale).t('choice.newcomers')),
    })),
  };
}
