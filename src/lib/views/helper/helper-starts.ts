import type { Start } from '../../collections/advice.ts';
import { getPath } from '../../content/site/addresses.ts';
import type { Site } from '../../content/site/site.ts';
import { getWords, pickWords } from '../../content/site/words.ts';
import type { Locale, LocaleInfo } from '../../i18n/registry.ts';
import { findCard } from '../cards.ts';
import type { HelperAnswers } from './helper-answers.ts';

/** What a reader is led to first, and the reason that the advice gives. */
export interface ProposedStart {
  /** `toolkits/start-a-one-stop-shop` */
  open: string;
  title: string;
  summary: string;
  path: string;
  /** Language of the words, where it is not that of the page. */
  fallback?: LocaleInfo;
  why: string;
}

/** The starts of the advice that fit some answers and that the site has, in their order. */
export function getStarts(site: Site, answers: Required<HelperAnswers>, locale: Locale): ProposedStart[] {
  return site.settings.advice.starts
    .filter((start) => fits(start, answers))
    .flatMap(({ open, why }) => {
      const found = findMember(site, open, locale);
      return found ? [{ open, ...found, why: getWords(site, why, locale) }] : [];
    });
}

const fits = (start: Start, { experience, size, theme }: Required<HelperAnswers>): boolean =>
  start.theme === theme && (start.experiences?.includes(experience) ?? true) && (start.sizes?.includes(size) ?? true);

function findMember(site: Site, open: string, locale: Locale): Omit<ProposedStart, 'open' | 'why'> | undefined {
  const [collection = '', key = ''] = open.split('/');
  if (collection === 'guides') {
    const card = findCard(site, 'guides', key, locale);
    return card && { title: card.title, summary: card.summary, path: card.path, fallback: card.fallback };
  }
  const toolkit = site.records('toolkits').get(key)?.value;
  const path = getPath(site, 'toolkits', key, locale);
  if (!toolkit || path === undefined) return undefined;
  const { text: title, fallback } = pickWords(site, toolkit.name, locale);
  return { title, summary: getWords(site, toolkit.summary, locale), path, fallback };
}
