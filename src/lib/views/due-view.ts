import { getPath } from '../content/site/addresses.ts';
import { getEditAddress } from '../content/site/edit-address.ts';
import { defineQuery } from '../content/site/query.ts';
import type { Site } from '../content/site/site.ts';
import { pickName, pickText, type Words } from '../content/site/words.ts';
import type { Locale, LocaleInfo } from '../i18n/registry.ts';
import type { StringKey } from '../i18n/string-keys.ts';
import { type Checked, type Freshness, getFreshness } from './freshness.ts';

/** Facts to check again. */
export interface DueItem {
  title: string;
  fallback?: LocaleInfo;
  path: string;
  /** Its file in the content folder: `places/myria.yaml`. */
  file: string;
  /** Where to write that it still holds, without any program. */
  editUrl?: string | undefined;
  freshness: Freshness;
}

/** What is due in one city, in a country, or everywhere; the day that comes first at the top. */
export interface DueGroup {
  where: Words;
  items: DueItem[];
}

/** How much each role has to check. */
export interface DueOwner {
  checker: StringKey;
  count: number;
  overdue: number;
}

export interface Due {
  groups: DueGroup[];
  owners: DueOwner[];
}

interface Placed extends DueItem {
  where: Words;
}

const dueQuery = defineQuery('due', (site, locale: Locale): Due => {
  const items = [...listPlaces(site, locale), ...listServices(site, locale)].filter(
    ({ freshness }) => !freshness.isArchived,
  );
  const { compare } = site.language(locale).formats;
  const groups = [...Map.groupBy(items, ({ where }) => where.text).values()].map((members) => ({
    where: members[0]?.where ?? { text: '' },
    items: members
      .map(({ where: _, ...item }) => item)
      .sort((a, b) => compare(a.freshness.checkedUntil, b.freshness.checkedUntil)),
  }));
  const owners = [...Map.groupBy(items, ({ freshness }) => freshness.checker)].map(([checker, members]) => ({
    checker,
    count: members.length,
    overdue: members.filter(({ freshness }) => freshness.isOverdue).length,
  }));
  return {
    groups: groups.sort((a, b) => compare(a.where.text, b.where.text)),
    owners: owners.sort((a, b) => b.count - a.count),
  };
});

/** What editors have to check again, by city and by role. */
export const getDue = (site: Site, locale: Locale): Due => site.query(dueQuery, locale);

function listPlaces(site: Site, locale: Locale): Placed[] {
  return [...site.records('places').values()].map(({ key, value }) => {
    const { name: title, fallback } = pickName(site, value.name, locale);
    const path = getPath(site, 'places', key, locale) ?? '';
    const file = `places/${key}.yaml`;
    return {
      title,
      fallback,
      path,
      file,
      editUrl: getEditAddress(site, file),
      ...place(site, value, value.city, undefined, locale),
    };
  });
}

function listServices(site: Site, locale: Locale): Placed[] {
  return [...site.entries('services').values()].map((entry) => {
    const { key, facts } = entry;
    const { text, fallback } = pickText(site, entry, locale);
    const path = getPath(site, 'services', key, locale) ?? '';
    const file = `services/${key}/facts.yaml`;
    return {
      title: text.frontmatter.title,
      fallback,
      path,
      file,
      editUrl: getEditAddress(site, file),
      ...place(site, facts, facts.city, facts.country, locale),
    };
  });
}

function place(site: Site, checked: Checked, city: string | undefined, country: string | undefined, locale: Locale) {
  const name = city === undefined ? undefined : site.records('cities').get(city)?.value.name;
  const { t, formats } = site.language(locale);
  const where: Words = name
    ? { ...toWords(pickName(site, name, locale)) }
    : { text: country === undefined ? t('due.everywhere') : formats.country(country) };
  return { where, freshness: getFreshness(site, checked) };
}

const toWords = ({ name, fallback }: { name: string; fallback?: LocaleInfo }): Words => ({ text: name, fallback });
