import type { Site } from '../content/site/site.ts';
import { pickText } from '../content/site/words.ts';
import type { Locale } from '../i18n/registry.ts';
import { getThemeKeys, getThemeTag } from './cards.ts';

/** What leads a reader back to her step of a guide. */
export interface GuideLine {
  letter?: string;
  /** Ids of its steps, in order. */
  steps: string[];
  /** Number of its actions. */
  total: number;
  /** Language of the title, where it is not that of the page. */
  language?: { lang: string; dir: string };
}

/** The line of a guide; undefined where it has no steps. */
export function getGuideLine(site: Site, key: string, locale: Locale): GuideLine | undefined {
  const entry = site.entries('guides').get(key);
  if (!entry) return undefined;
  const { text, fallback } = pickText(site, entry, locale);
  const { steps } = text.summary;
  if (steps.length === 0) return undefined;
  const [theme] = getThemeKeys(entry).flatMap((name) => getThemeTag(site, name, locale) ?? []);
  return {
    letter: theme?.letter,
    steps: steps.map(({ id }) => id),
    total: steps.reduce((sum, step) => sum + step.actions, 0),
    language: fallback && { lang: fallback.lang, dir: fallback.dir },
  };
}
