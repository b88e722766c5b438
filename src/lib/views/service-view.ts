import type { Entry, Site } from '../content/site/site.ts';
import { pickText } from '../content/site/words.ts';
import type { Document } from '../document/model.ts';
import { walkBlocks } from '../document/walk.ts';
import type { Locale } from '../i18n/registry.ts';
import type { StringKey } from '../i18n/string-keys.ts';
import { type Freshness, getAdvice, getFreshness } from './freshness.ts';
import { groupPhones, type PhoneGroups } from './phone-groups.ts';
import { buildPhones, type PhoneView } from './phones.ts';
import { buildPlaceView, type PlaceView, sortPlaces } from './place-view.ts';

/** What a newcomer must see first: phone, cost, appointment, papers, desks, and how fresh it is. */
export interface ServiceView {
  /** All numbers, in the order of the editor. */
  phones: PhoneView[];
  /** The same as the page shows them. */
  phoneGroups: PhoneGroups;
  website?: string;
  /** String keys; undefined where no source says. */
  cost?: StringKey;
  appointment?: StringKey;
  papers: string[];
  /** Desks that still hold, those that are overdue last. */
  places: PlaceView[];
  /** Keys of the desks that the text shows where it needs them. */
  placesInText: string[];
  freshness: Freshness;
  /** What to do where the facts may be old. */
  advice: StringKey;
  isSensitive: boolean;
}

/** Resolves the facts of a service for a reader. */
export function buildServiceView(site: Site, entry: Entry<'services'>, locale: Locale): ServiceView {
  const { facts } = entry;
  const { text } = pickText(site, entry, locale);
  const phones = buildPhones(site, facts.phones, locale);
  return {
    phones,
    phoneGroups: groupPhones(phones, site.language(locale).formats.compare),
    website: facts.website,
    cost: facts.cost === 'unknown' ? undefined : `service.cost-${facts.cost}`,
    appointment: facts.appointment === 'unknown' ? undefined : `service.appointment-${facts.appointment}`,
    papers: text.frontmatter.papers,
    places: sortPlaces(facts.places.flatMap((key) => buildPlaceView(site, key, locale) ?? [])),
    placesInText: getShownPlaces(text.document),
    freshness: getFreshness(site, facts),
    advice: getAdvice(facts.phones.length > 0, facts.website !== undefined),
    isSensitive: facts.sensitive,
  };
}

function getShownPlaces(document: Document): string[] {
  const keys = new Set<string>();
  walkBlocks(document.children, (block) => {
    if (block.type === 'place') keys.add(block.entry);
  });
  return [...keys];
}
