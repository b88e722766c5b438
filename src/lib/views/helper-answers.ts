import { getSlug } from '../content/addresses.ts';
import type { Site } from '../content/site.ts';
import type { Locale } from '../i18n/registry.ts';

/** What a city may answer to the first two questions of the decision helper. */
export const experiences = ['starting', 'some', 'established'] as const;
export type Experience = (typeof experiences)[number];
export const sizes = ['small', 'medium', 'large'] as const;
export type Size = (typeof sizes)[number];

/** The answers given so far, in the order of the questions: each page of the helper knows one more. */
export interface HelperAnswers {
  experience?: Experience;
  size?: Size;
  /** Key of a theme. */
  theme?: string;
}

/** The size that a number of inhabitants makes. */
export function getSize(inhabitants: number): Size {
  if (inhabitants < 50_000) return 'small';
  return inhabitants <= 250_000 ? 'medium' : 'large';
}

/** Themes that a reader can choose: those with a guide or a practice, in the order of their letters. */
export function getHelperThemes(site: Site): string[] {
  const used = new Set(
    [...site.entries('guides').values(), ...site.entries('practices').values()].flatMap((entry) => entry.facts.themes),
  );
  return [...site.records('themes').values()]
    .filter((theme) => used.has(theme.key))
    .sort((a, b) => a.value.letter.localeCompare(b.value.letter, 'en'))
    .map((theme) => theme.key);
}

/** Address of the page that follows from some answers. */
export function getHelperPath(site: Site, answers: HelperAnswers, locale: Locale): string {
  const { t } = site.language(locale);
  const { experience, size, theme } = answers;
  const slugs = [
    experience && t(`address.helper-${experience}`),
    size && t(`address.helper-${size}`),
    theme && (getSlug(site, 'themes', theme, locale) ?? theme),
  ];
  return site.urls.helper(
    locale,
    slugs.filter((slug) => slug !== undefined),
  );
}
