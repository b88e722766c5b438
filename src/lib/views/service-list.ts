import { topic } from '../collections/services/schema.ts';
import { defineQuery } from '../content/site/query.ts';
import type { Site } from '../content/site/site.ts';
import type { Locale } from '../i18n/registry.ts';
import { type Card, getCard } from './cards.ts';

/** Services of one topic. */
export interface ServiceGroup {
  topic: (typeof topic.options)[number];
  cards: Card[];
}

const groupsQuery = defineQuery('service-groups', (site, locale: Locale): ServiceGroup[] => {
  const entries = [...site.entries('services').values()];
  return topic.options
    .map((name) => ({
      topic: name,
      cards: entries.filter((entry) => entry.facts.topic === name).map((entry) => getCard(site, entry, locale)),
    }))
    .filter((group) => group.cards.length > 0);
});

/** Services by topic, in the order of the topics: emergencies first. */
export const getServiceGroups = (site: Site, locale: Locale): readonly ServiceGroup[] =>
  site.query(groupsQuery, locale);
