import type { Entry, Site, Text } from '../content/site/site.ts';
import { minutesOf } from '../document/plain-text.ts';
import type { Locale } from '../i18n/registry.ts';
import { formatMonths, formatYears } from './spans.ts';

/** What a list says of an entry at a glance; each kind of entry has facts of its own. */
export interface CardFacts {
  /** When: `since 2015`. */
  years?: string;
  /** The number that says the result. */
  figure?: { value: string; counts: string };
  /** The first of its cities learned from the second. */
  isMentored: boolean;
  /** A route: its stations, how long it takes to read, and to walk. */
  route?: { steps: { id: string; title: string }[]; minutes: number; months: string };
}

/** Picks the facts of an entry and its text. */
export function getCardFacts(site: Site, { facts }: Entry, text: Text, locale: Locale): CardFacts {
  const { frontmatter, summary } = text;
  return {
    ...('years' in facts && facts.years && { years: formatYears(site, facts.years, locale) }),
    ...('keyFigure' in frontmatter && frontmatter.keyFigure && { figure: frontmatter.keyFigure }),
    isMentored: 'mentor' in facts && facts.mentor !== undefined,
    ...('months' in facts && {
      route: {
        steps: summary.steps.map(({ id, title }) => ({ id, title })),
        minutes: minutesOf(summary.words),
        months: formatMonths(site, facts.months, locale),
      },
    }),
  };
}
