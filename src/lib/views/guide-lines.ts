import { defineQuery } from '../content/site/query.ts';
import type { Site } from '../content/site/site.ts';
import { pickText } from '../content/site/words.ts';
import type { Locale, LocaleInfo } from '../i18n/registry.ts';
import { getCards } from './cards.ts';

/** A guide as the home page needs it to lead a reader back to her step. */
export interface GuideLine {
  key: string;
  title: string;
  path: string;
  /** Language of the title, where it is not that of the page. */
  fallback?: LocaleInfo;
  letter: string | undefined;
  /** Ids of its steps, in order. */
  steps: string[];
  /** Number of its actions. */
  total: number;
}

const linesQuery = defineQuery('guide-lines', (site, locale: Locale): GuideLine[] =>
  getCards(site, 'guides', locale).flatMap(({ key, title, path, themes, fallback }) => {
    const entry = site.entries('guides').get(key);
    if (!entry) return [];
    const { steps } = pickText(site, entry, locale).text.summary;
    const total = steps.reduce((sum, step) => sum + step.actions, 0);
    return steps.length > 0
      ? { key, title, path, fallback, letter: themes[0]?.letter, steps: steps.map((step) => step.id), total }
      : [];
  }),
);

/** All guides with steps. */
export const getGuideLines = (site: Site, locale: Locale): readonly GuideLine[] => site.query(linesQuery, locale);
