import type { Site } from '../content/site/site.ts';
import type { LocaleInfo } from '../i18n/registry.ts';
import type { SitePage } from './page.ts';

/** One line of the language switch. */
export interface LanguageChoice {
  info: LocaleInfo;
  path: string;
  isCurrent: boolean;
  /** The page exists in that language; otherwise the choice leads to the nearest thing there is. */
  isTranslated: boolean;
  /** "Not translated", said in that language. */
  notTranslated: string;
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

/** Groups the pages of a site by id. */
export function buildVersions(site: Site, pages: SitePage[]): Versions {
  const byId = new Map<string, SitePage[]>();
  for (const page of pages) byId.set(page.id, [...(byId.get(page.id) ?? []), page]);
  const versionsOf = (page: SitePage) => byId.get(page.id) ?? [page];
  return {
    choices: (page) =>
      site.registry.locales.map((info) => {
        const version = versionsOf(page).find((candidate) => candidate.locale === info.locale);
        return {
          info,
          path: version?.path ?? site.urls.home(info.locale),
          isCurrent: info.locale === page.locale,
          isTranslated: version !== undefined && !version.isFallback,
          notTranslated: site.language(info.locale).t('menu.not-translated'),
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
