import type { Entry, Site } from '../content/site/site.ts';
import { pickText } from '../content/site/words.ts';
import type { Document } from '../document/model.ts';
import { walkBlocks } from '../document/walk.ts';
import type { Locale } from '../i18n/registry.ts';
import type { StringKey } from '../i18n/string-keys.ts';
import { addMonths, buildPlaceView, type PlaceView } from './place-view.ts';

/** What a newcomer must see first: phone, cost, appointment, papers, desks, and how fresh it is. */
export interface ServiceView {
  phones: { label: string; href: string; isFree: boolean }[];
  website?: string;
  /** String keys; undefined where no source says. */
  cost?: StringKey;
  appointment?: StringKey;
  papers: string[];
  /** Desks that the text does not show where it needs them. */
  places: PlaceView[];
  checked: string;
  checkedUntil: string;
  isSensitive: boolean;
}

/** Resolves the facts of a service for a reader. */
export function buildServiceView(site: Site, entry: Entry<'services'>, locale: Locale): ServiceView {
  const { facts } = entry;
  const { text } = pickText(site, entry, locale);
  const inText = getShownPlaces(text.document);
  return {
    phones: facts.phones.map(({ number, free }) => ({
      label: number,
      href: `tel:${number.replaceAll(/[ .-]/g, '')}`,
      isFree: free,
    })),
    website: facts.website,
    cost: facts.cost === 'unknown' ? undefined : `service.cost-${facts.cost}`,
    appointment: facts.appointment === 'unknown' ? undefined : `service.appointment-${facts.appointment}`,
    papers: text.frontmatter.papers,
    places: facts.places.filter((key) => !inText.has(key)).flatMap((key) => buildPlaceView(site, key, locale) ?? []),
    checked: facts.checked,
    checkedUntil: addMonths(facts.checked, facts.checkEvery),
    isSensitive: facts.sensitive,
  };
}

function getShownPlaces(document: Document): Set<string> {
  const keys = new Set<string>();
  walkBlocks(document.children, (block) => {
    if (block.type === 'place') keys.add(block.entry);
  });
  return keys;
}
