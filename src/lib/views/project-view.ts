import type { Localized } from '../collections/fields.ts';
import { defineQuery } from '../content/site/query.ts';
import type { Site } from '../content/site/site.ts';
import { pickName, pickWords, type Words } from '../content/site/words.ts';
import type { Locale, LocaleInfo } from '../i18n/registry.ts';
import type { StringKey } from '../i18n/string-keys.ts';
import { type Card, findCard, getCityTag, getThemeTag, type ThemeTag } from './cards.ts';
import { getSourceItems, type SourceItem } from './source-list.ts';

/** A European project for a reader. */
export interface ProjectView {
  name: string;
  summary: Words;
  years: string;
  coordinator: Words;
  funding?: Words;
  website?: string;
  themes: ThemeTag[];
  method: { name: Words; text: Words }[];
  results: Words[];
  take: { card: Card; why: Words }[];
  citiesNote?: Words;
  notes: Words[];
  pairs: { mentor: Words; learner: Words; subject: Words; theme?: ThemeTag }[];
  cities: { label: StringKey; cities: { name: string; fallback?: LocaleInfo; path?: string }[] }[];
  sources: SourceItem[];
}

const roles = ['coordinator', 'partner', 'mentor', 'learner', 'fellow', 'associate', 'host', 'foreseen'] as const;

const projectQuery = defineQuery('project-view', (site, key: string, locale: Locale): ProjectView => {
  const value = site.records('projects').get(key)?.value;
  if (!value) throw new Error(`There is no project "${key}".`);
  const { formats } = site.language(locale);
  const words = (map: Localized) => pickWords(site, map, locale);
  const cityName = (city: string) => words(site.records('cities').get(city)?.value.name ?? {});
  const cities = [...site.records('cities').values()];
  return {
    name: words(value.name).text,
    summary: words(value.summary),
    years: value.years.from === value.years.to ? `${value.years.from}` : `${value.years.from}–${value.years.to}`,
    coordinator: words(value.coordinator),
    funding: value.funding && words(value.funding),
    website: value.website,
    themes: value.themes.flatMap((theme) => getThemeTag(site, theme, locale) ?? []),
    method: value.method.map((step) => ({ name: words(step.name), text: words(step.text) })),
    results: value.results.map(words),
    take: value.take.flatMap(({ guide, why }) => {
      const card = findCard(site, 'guides', guide, locale);
      return card ? [{ card, why: words(why) }] : [];
    }),
    citiesNote: value.citiesNote && words(value.citiesNote),
    notes: value.notes.map(words),
    pairs: value.pairs.map((pair) => ({
      mentor: cityName(pair.mentor),
      learner: cityName(pair.learner),
      subject: words(pair.subject),
      theme: getThemeTag(site, pair.theme, locale),
    })),
    cities: roles
      .map((role) => ({
        label: `role.${role}` as const,
        cities: cities
          .filter((city) => city.value.projects.some((part) => part.project === key && part.role === role))
          .map((city) => ({
            ...pickName(site, city.value.name, locale),
            path: getCityTag(site, city.key, locale)?.path,
          }))
          .sort((a, b) => formats.compare(a.name, b.name)),
      }))
      .filter((group) => group.cities.length > 0),
    sources: getSourceItems(site, value.sources, locale),
  };
});

/** Resolves a project for a reader. */
export const buildProjectView = (site: Site, key: string, locale: Locale): ProjectView =>
  site.query(projectQuery, key, locale);
