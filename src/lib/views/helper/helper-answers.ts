import type { Advice } from '../../collections/advice.ts';
import { getSlug } from '../../content/site/addresses.ts';
import { defineQuery } from '../../content/site/query.ts';
import type { Site } from '../../content/site/site.ts';
import { getWords } from '../../content/site/words.ts';
import type { Locale } from '../../i18n/registry.ts';

/** The answers given so far, in the order of the questions: each page of the decision helper knows one more. */
export interface HelperAnswers {
  /** Id of an experience of the advice. */
  experience?: string;
  /** Id of a size of the advice. */
  size?: string;
  /** Key of a theme. */
  theme?: string;
}

/** The experience that was chosen. */
export const getExperience = ({ settings }: Site, id: string): Advice['experiences'][number] | undefined =>
  settings.advice.experiences.find((experience) => experience.id === id);

/** Id of the size that a number of inhabitants makes. */
export function getSizeOf({ settings }: Site, inhabitants: number): string | undefined {
  const { sizes } = settings.advice;
  return sizes.find(({ upTo }) => upTo === undefined || inhabitants <= upTo)?.id;
}

/** Themes that a reader can choose: those with a guide or a practice, in the order of their letters. */
export const getHelperThemes = (site: Site): readonly string[] => site.query(themesQuery);

const themesQuery = defineQuery('helper-themes', (site): string[] => {
  const used = new Set(
    [...site.entries('guides').values(), ...site.entries('practices').values()].flatMap((entry) => entry.facts.themes),
  );
  return [...site.records('themes').values()]
    .filter((theme) => used.has(theme.key))
    .sort((a, b) => a.value.letter.localeCompare(b.value.letter, 'en'))
    .map((theme) => theme.key);
});

/** Address of the page that follows from some answers. */
export function getHelperPath(site: Site, answers: HelperAnswers, locale: Locale): string {
  const { experiences, sizes } = site.settings.advice;
  const { experience, size, theme } = answers;
  const slugs = [
    toSlug(site, experiences, experience, locale),
    toSlug(site, sizes, size, locale),
    theme && (getSlug(site, 'themes', theme, locale) ?? theme),
  ];
  return site.urls.helper(
    locale,
    slugs.filter((slug) => slug !== undefined),
  );
}

function toSlug(
  site: Site,
  rows: readonly Pick<Advice['sizes'][number], 'id' | 'slug'>[],
  id: string | undefined,
  locale: Locale,
): string | undefined {
  const row = rows.find((candidate) => candidate.id === id);
  return row && getWords(site, row.slug, locale);
}
