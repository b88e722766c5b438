import { defineQuery } from '../content/site/query.ts';
import type { Site } from '../content/site/site.ts';
import { renderLocator } from '../figures/map/locator.ts';
import type { Locale } from '../i18n/registry.ts';
import { createMapContext } from './figure-view.ts';

/** A city that learned from another, and the letter of the line on which it did. */
export interface Arc {
  mentor: string;
  learner: string;
  letter: string;
}

const locatorQuery = defineQuery('locator', (site, cities: string, arcs: string, locale: Locale): string => {
  const context = createMapContext(site, locale, 'narrow', '');
  const pairs = (JSON.parse(arcs) as Arc[]).map(({ letter, ...arc }) => ({ ...arc, themeLetter: letter, subject: '' }));
  return renderLocator({ ...context, pairs }, cities.split(' '));
});

/** A small map of some cities and the arcs between them. */
export const getLocator = (site: Site, cities: readonly string[], arcs: readonly Arc[], locale: Locale): string =>
  site.query(locatorQuery, cities.join(' '), JSON.stringify(arcs), locale);

/** The pairs that a city has been a part of. */
export function getArcsOf(site: Site, city: string): Arc[] {
  return [...site.records('projects').values()].flatMap(({ value }) =>
    value.pairs
      .filter(({ mentor, learner }) => mentor === city || learner === city)
      .map(({ mentor, learner, theme }) => ({
        mentor,
        learner,
        letter: site.records('themes').get(theme)?.value.letter ?? '',
      })),
  );
}
