import type { Site } from '../../content/site/site.ts';
import { toDiscreetSlug } from '../../discreet-slug.ts';
import type { Locale, LocaleInfo } from '../../i18n/registry.ts';
import type { StringKey } from '../../i18n/string-keys.ts';
import { getCountryPath, getNewcomersCities } from './cities.ts';
import { getSheets, type Sheet } from './sheets.ts';
import { isDiscreet, type Need, needSigns, needs, type Sign, type Topic, topicSigns, topics } from './signs.ts';

/** A topic or need as a link with its sign. */
export interface ListLink extends Sign {
  key: string;
  name: string;
  path: string;
  count: number;
}

/** Address of the list of a topic or need. */
export function getListPath(site: Site, way: 'topic' | 'need', key: string, locale: Locale): string {
  const slug = isDiscreet(way, key)
    ? toDiscreetSlug(`${way}/${key}`)
    : site.language(locale).t(`address.${way}-${key}` as StringKey);
  return site.urls.way(locale, way, slug);
}

/** Topics that have sheets, in the order of the home page. */
export function getTopicLinks(site: Site, locale: Locale): ListLink[] {
  const { t } = site.language(locale);
  const sheets = getSheets(site, locale);
  return topics.flatMap((key) => {
    const count = sheets.filter((sheet) => sheet.topic === key).length;
    const { pictogram, letter } = topicSigns[key];
    return count > 0
      ? { key, pictogram, letter, name: t(`topic.${key}`), path: getListPath(site, 'topic', key, locale), count }
      : [];
  });
}

/** Needs that have sheets, those that cannot wait first. */
export function getNeedLinks(site: Site, locale: Locale): ListLink[] {
  const { t } = site.language(locale);
  const sheets = getSheets(site, locale);
  return needs.flatMap((key) => {
    const count = sheets.filter((sheet) => sheet.needs.includes(key)).length;
    return count > 0
      ? { key, ...needSigns[key], name: t(`need.${key}`), path: getListPath(site, 'need', key, locale), count }
      : [];
  });
}

/** Sheets that hold in one place: a city, a country, or all of Europe. */
export interface PlaceGroup {
  /** Fragment of the group. */
  id: string;
  name: string;
  /** Language of the name, where it is not that of the page. */
  fallback?: LocaleInfo;
  /** Page of the city or country. */
  path?: string;
  city?: string;
  country?: string;
  sheets: Sheet[];
}

/** The sheets of a topic or need by place: what holds everywhere first, then each country with its cities. */
export function getPlaceGroups(site: Site, way: 'topic' | 'need', key: string, locale: Locale): PlaceGroup[] {
  const { t, formats } = site.language(locale);
  const sheets = getSheets(site, locale).filter((sheet) =>
    way === 'topic' ? sheet.topic === (key as Topic) : sheet.needs.includes(key as Need),
  );
  const cities = new Map(getNewcomersCities(site, locale).map((city) => [city.key, city]));
  const groups = new Map<string, PlaceGroup>();
  for (const sheet of sheets) {
    const { city, country } = sheet;
    const id = city ?? country?.toLowerCase() ?? 'everywhere';
    const group = groups.get(id) ?? { id, city, country, ...toPlace(sheet), sheets: [] };
    groups.set(id, { ...group, sheets: [...group.sheets, sheet] });
  }
  const countryName = ({ country }: PlaceGroup) => (country ? formats.country(country) : '');
  return [...groups.values()].sort(
    (a, b) =>
      formats.compare(countryName(a), countryName(b)) ||
      Number(a.city !== undefined) - Number(b.city !== undefined) ||
      formats.compare(a.name, b.name),
  );

  function toPlace({ city, country }: Sheet): Pick<PlaceGroup, 'name' | 'fallback' | 'path'> {
    if (city) {
      const { name, fallback, path } = cities.get(city) ?? { name: city };
      return { name, fallback, path };
    }
    if (country) return { name: formats.country(country), path: getCountryPath(site, country, locale) };
    return { name: t('newcomers.everywhere') };
  }
}
