import type { Site } from '../content/site/site.ts';
import type { Locale } from '../i18n/registry.ts';
import { getCountryPath, getNewcomersCities, getNewcomersCountries } from '../views/newcomers/cities.ts';
import { getNeedLinks, getTopicLinks, type ListLink } from '../views/newcomers/lists.ts';
import { getSheets } from '../views/newcomers/sheets.ts';
import { isDiscreet } from '../views/newcomers/signs.ts';
import type { WayPage } from './page.ts';

/** The ways through the sheets of newcomers in a locale: by city, country, topic and need. */
export function getWayPages(site: Site, locale: Locale): WayPage[] {
  const { formats, t } = site.language(locale);
  // Where all sheets are in another language, so is the page, but for its headings.
  const isFallback = getSheets(site, locale).every(({ fallback }) => fallback !== undefined);
  const base = { locale, isFallback, isIndexed: !isFallback };
  const toListPage =
    (way: 'topic' | 'need') =>
    ({ key, name, path }: ListLink): WayPage => {
      const isSensitive = isDiscreet(way, key);
      const page = { ...base, kind: `newcomers-${way}` as const, id: `newcomers/${way}/${key}`, way, key, path };
      return { ...page, title: name, isSensitive };
    };
  return [
    ...getNewcomersCities(site, locale).map(
      ({ key, name, fallback, path }): WayPage => ({
        ...base,
        kind: 'newcomers-city',
        id: `newcomers/city/${key}`,
        path,
        title: name,
        titleLanguage: fallback,
        summary: t('newcomers.city-lead'),
        way: 'city',
        key,
      }),
    ),
    ...getNewcomersCountries(site).map(
      (key): WayPage => ({
        ...base,
        kind: 'newcomers-country',
        id: `newcomers/country/${key}`,
        path: getCountryPath(site, key, locale),
        title: formats.country(key),
        summary: t('newcomers.city-lead'),
        way: 'country',
        key,
      }),
    ),
    ...getTopicLinks(site, locale).map(toListPage('topic')),
    ...getNeedLinks(site, locale).map(toListPage('need')),
  ];
}
