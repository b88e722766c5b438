import type { Site } from '../content/site/site.ts';
import type { LocaleInfo } from '../i18n/registry.ts';
import type { SitePage } from './page.ts';

/** One line of the language switch. */
export interface LanguageChoice {
  info: LocaleInfo;
  path: string;
  isCurrent: boolean;
  /** What the choice leads to where that is not this page in that language, said in that language. */
  note?: string;
}

/** One `<link rel="alternate" hreflang>`: real translations only, this page included. */
export interface Alternate {
  hreflang: string;
  url: string;
}

/** Finds the versions of a page in other locales. */
export interface Versions {
  choices(page: SitePage): LanguageChoice[];
  alternates(page: SitePage): Alternate[];
}

/** What stands for a page in a language that does not have it: a city has a page for newcomers too. */
const getNearestId = (page: SitePage): string => (page.kind === 'city' ? `newcomers/city/${page.key}` : '');

/** Groups the pages of a site by id. */
export function buildVersions(site: Site, pages: SitePage[]): Versions {
  const byId = new Map<string, SitePage[]>();
  for (const page of pages) byId.set(page.id, [...(byId.get(page.id) ?? []), page]);
  const versionsOf = (page: SitePage) => byId.get(page.id) ?? [page];
  return {
    choices: (page) =>
      site.registry.locales.map((info) => {
        const inLocale = (version: SitePage) => version.locale === info.locale;
        const version = versionsOf(page).find(inLocale);
        const { t } = site.language(info.locale);
        return {
          info,
          path: (version ?? byId.get(getNearestId(page))?.find(inLocale))?.path ?? site.urls.home(info.locale),
          isCurrent: inLocale(page),
          // A language of newcomers' pages has a page there, though another one: "not translated" would keep readers away.
          note: !version ? t('choice.newcomers') : version.isFallback ? t('menu.not-translated') : undefined,
        };
      }),
    alternates: (page) => {
      if (!page.isIndexed) return [];
      const real = versionsOf(page).filter((version) => !version.isFallback && version.isIndexed);
      const url = (version: SitePage) => site.urls.absolute(version.path).href;
      const byDefault = real.find((version) => version.locale === site.registry.defaultLocale) ?? real[0];
      return [
        ...real.map((version) => ({ hreflang: site.registry.get(version.locale).lang, url: url(version) })),
        ...(byDefault
          ? [
              {
                hreflang: 'x-default',
                url: page.id === 'home' ? site.urls.absolute(site.urls.choice()).href : url(byDefault),
              },
            ]
          : []),
      ];
    },
  };
}
