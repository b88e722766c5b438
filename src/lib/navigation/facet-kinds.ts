import { getSlug } from '../content/site/addresses.ts';
import type { Site } from '../content/site/site.ts';
import { getWords, pickWords } from '../content/site/words.ts';
import type { Locale, LocaleInfo } from '../i18n/registry.ts';
import type { Facet } from '../urls.ts';
import { type Card, getThemeTags } from '../views/cards.ts';
import { type ToldKind, toldKinds } from '../views/told.ts';

/** How a value is called, and in which language where it is not that of the page. */
export interface FacetLabel {
  label: string;
  fallback?: LocaleInfo;
}

/** What a facet is: which of its values a card has, and how they are named, addressed and ordered. */
interface FacetKind {
  getKeys(card: Card): string[];
  getLabel(site: Site, key: string, locale: Locale): FacetLabel;
  getSlug(site: Site, key: string, locale: Locale): string;
  /** All keys in reading order; without it, values stand in the order of their labels. */
  getOrder?(site: Site, locale: Locale): readonly string[];
}

/** A facet with a record for each value. */
const ofRecords = (
  collection: 'themes' | 'cities' | 'projects',
  getKeys: FacetKind['getKeys'],
  getOrder?: FacetKind['getOrder'],
): FacetKind => ({
  getKeys,
  getLabel(site, key, locale) {
    const record = site.records(collection).get(key);
    if (!record) return { label: key };
    const { text: label, fallback } = pickWords(site, record.value.name, locale);
    return { label, fallback };
  },
  getSlug: (site, key, locale) => getSlug(site, collection, key, locale) ?? key,
  getOrder,
});

const findSize = ({ settings }: Site, key: string) => settings.advice.sizes.find(({ id }) => id === key);

/** What each facet is. */
export const facetKinds: Readonly<Record<Facet, FacetKind>> = {
  theme: ofRecords(
    'themes',
    ({ themes }) => themes.map(({ key }) => key),
    (site, locale) => getThemeTags(site, locale).map(({ key }) => key),
  ),
  city: ofRecords('cities', ({ cities }) => cities.map(({ key }) => key)),
  country: {
    getKeys: ({ cities }) => [...new Set(cities.map(({ country }) => country))],
    getLabel: (site, key, locale) => ({ label: site.language(locale).formats.country(key) }),
    getSlug: (_, key) => key.toLowerCase(),
  },
  project: ofRecords('projects', ({ projects }) => projects),
  size: {
    getKeys: ({ size }) => (size === undefined ? [] : [size]),
    getLabel: (site, key, locale) => ({ label: getWords(site, findSize(site, key)?.note ?? {}, locale) }),
    getSlug: (site, key, locale) => getWords(site, findSize(site, key)?.slug ?? {}, locale),
    getOrder: ({ settings }) => settings.advice.sizes.map(({ id }) => id),
  },
  told: {
    getKeys: ({ told }) => told,
    getLabel: (site, key, locale) => ({ label: site.language(locale).t(`told.${key as ToldKind}`) }),
    getSlug: (site, key, locale) => site.language(locale).t(`told.slug-${key as ToldKind}`),
    getOrder: () => toldKinds,
  },
};
