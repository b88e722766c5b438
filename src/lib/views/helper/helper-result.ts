import type { Advice } from '../../collections/advice.ts';
import { defineQuery } from '../../content/site/query.ts';
import type { Entry, Site } from '../../content/site/site.ts';
import { getWords } from '../../content/site/words.ts';
import type { Locale, LocaleInfo } from '../../i18n/registry.ts';
import { type Card, getCards, getThemeTag, type ThemeTag } from '../cards.ts';
import { getFactRows } from '../fact-rows.ts';
import { findTarget, getAdvice, getStepsOf } from './helper-actions.ts';
import { getExperience, type HelperAnswers } from './helper-answers.ts';
import { getProposedPractices, type ProposedPractices } from './helper-practices.ts';
import { getStarts, type ProposedStart } from './helper-starts.ts';

/** A guide or toolkit proposed to a city, with the reasons. */
export interface ProposedGuide {
  card: Pick<Card, 'title' | 'summary' | 'path' | 'fallback'>;
  reasons: string[];
}

/** Something to do, why, and where. */
export interface ProposedAction {
  why: string;
  title: string;
  path: string;
  /** Language of the title, where it is not that of the page. */
  fallback?: LocaleInfo;
}

/** What to do in the time that there is. */
export interface TimePlan {
  /** Id of a time of the advice. */
  time: string;
  label: string;
  actions: ProposedAction[];
}

/** What the decision helper answers. */
export interface HelperResult {
  theme: ThemeTag;
  guides: ProposedGuide[];
  times: TimePlan[];
  practices: ProposedPractices;
}

/**
 * Answers a city: guides on its theme, what fits its time, practices from cities like it; each with its reason.
 * @throws if the advice has no such experience, or the site no such theme
 */
export function getHelperResult(site: Site, answers: Required<HelperAnswers>, locale: Locale): HelperResult {
  const { size, theme } = answers;
  const experience = getExperience(site, answers.experience);
  const tag = getThemeTag(site, theme, locale);
  if (!experience) throw new Error(`The advice has no experience "${answers.experience}".`);
  if (!tag) throw new Error(`There is no theme "${theme}".`);
  const starts = getStarts(site, answers, locale);
  const actions = getActions(site, theme, starts, locale);
  const guides = site.query(guidesQuery, theme, locale).map((guide) => ({
    card: guide.card,
    reasons: getGuideReasons(site, guide, tag, experience, locale),
  }));
  const first = starts.map(({ why, ...card }) => ({
    card,
    reasons: [why, ...(guides.find((guide) => guide.card.path === card.path)?.reasons ?? [])],
  }));
  return {
    theme: tag,
    guides: [...first, ...guides.filter(({ card }) => starts.every(({ path }) => path !== card.path))],
    times: site.settings.advice.times.map(({ id, label }) => ({
      time: id,
      label: getWords(site, label, locale),
      actions: (experience.plan[id] ?? []).flatMap((action) => actions.get(action) ?? []),
    })),
    practices: getProposedPractices(site, theme, size, locale),
  };
}

/** A guide with what the reasons for it mention. */
interface GuideFacts {
  card: Card;
  steps: number;
  first: string;
  last: string;
  months: string;
}

/** Guides that a page proposes at most: it does not grow with the site. */
const MOST_GUIDES = 6;

const guidesQuery = defineQuery('helper-guides', (site, theme: string, locale: Locale): GuideFacts[] =>
  getCards(site, 'guides', locale)
    .filter((card) => card.themes[0]?.key === theme)
    .slice(0, MOST_GUIDES)
    .map((card) => {
      const entry = site.entries('guides').get(card.key) as Entry<'guides'>;
      const steps = getStepsOf(site, entry, locale);
      const time = getFactRows(site, entry, locale).find((row) => row.label === 'facts.time');
      const [first = '', last = ''] = [steps[0]?.title, steps.at(-1)?.title];
      return { card, steps: steps.length, first, last, months: time?.values[0]?.text ?? '' };
    }),
);

function getGuideReasons(
  site: Site,
  { steps, first, last, months }: GuideFacts,
  theme: ThemeTag,
  { enter }: Advice['experiences'][number],
  locale: Locale,
): string[] {
  const { t } = site.language(locale);
  return [
    t('helper.why-theme', { theme: theme.name }),
    t('helper.why-length', { count: steps, months }),
    getAdvice(site, enter.text, enter.step === 'last' ? last : first, locale),
  ];
}

/** The actions of the advice that the site has a page for, by id. */
function getActions(
  site: Site,
  theme: string,
  starts: readonly ProposedStart[],
  locale: Locale,
): Map<string, ProposedAction> {
  return new Map(
    site.settings.advice.actions.flatMap(({ id, kind, why }) => {
      const target = findTarget(site, kind, theme, starts, locale);
      if (!target) return [];
      const { title, path, fallback, step = '' } = target;
      return [[id, { why: getAdvice(site, why, step, locale), title, path, fallback }] as const];
    }),
  );
}
