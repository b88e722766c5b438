import { getPath } from '../content/addresses.ts';
import type { Entry, Site } from '../content/site.ts';
import { pickText } from '../content/words.ts';
import { getSteps, type StepItem } from '../document/steps.ts';
import type { Locale, LocaleInfo } from '../i18n/registry.ts';
import type { StringKey } from '../i18n/string-keys.ts';
import { type Card, getCards, getThemeTag, type ThemeTag } from './cards.ts';
import { getFactRows } from './fact-rows.ts';
import type { Experience, HelperAnswers } from './helper-answers.ts';
import { getProposedPractices, type ProposedPractices } from './helper-practices.ts';
import { getStandingPage } from './home-view.ts';
import { getAssessmentLines } from './theme-view.ts';
import { getToolkitLinks } from './toolkit-view.ts';

/** A guide proposed to a city, with the reasons. */
export interface ProposedGuide {
  card: Card;
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

export type Time = 'weeks' | 'months' | 'year';

/** What the decision helper answers. */
export interface HelperResult {
  theme: ThemeTag;
  guides: ProposedGuide[];
  times: { time: Time; label: StringKey; actions: ProposedAction[] }[];
  practices: ProposedPractices;
  practiceCount: number;
}

type Kind =
  | 'first-step'
  | 'guides'
  | 'assessment'
  | 'plan'
  | 'infographics'
  | 'toolkits'
  | 'case-studies'
  | 'contribute';

/** What fits the time that a city has, by its experience. The words of each kind say why. */
const plans: Readonly<Record<Experience, Readonly<Record<Time, readonly Kind[]>>>> = {
  starting: {
    weeks: ['first-step', 'infographics'],
    months: ['guides', 'toolkits'],
    year: ['assessment', 'plan', 'case-studies'],
  },
  some: { weeks: ['assessment', 'infographics'], months: ['guides', 'plan', 'toolkits'], year: ['case-studies'] },
  established: {
    weeks: ['assessment', 'toolkits'],
    months: ['plan', 'case-studies', 'guides'],
    year: ['case-studies', 'contribute'],
  },
};

/** Answers a city: guides on its theme, what fits its time, practices from cities like it; each with its reason. */
export function getHelperResult(site: Site, answers: Required<HelperAnswers>, locale: Locale): HelperResult {
  const { experience, size, theme } = answers;
  const tag = getThemeTag(site, theme, locale);
  if (!tag) throw new Error(`There is no theme "${theme}".`);
  const guides = getCards(site, 'guides', locale).filter((card) => card.themes[0]?.key === theme);
  const find = createFinder(site, theme, guides[0], locale);
  return {
    theme: tag,
    guides: guides.map((card) => ({ card, reasons: getGuideReasons(site, card, tag, experience, locale) })),
    times: (['weeks', 'months', 'year'] as const).map((time) => ({
      time,
      label: `helper.${time}` as StringKey,
      actions: plans[experience][time].flatMap((kind) => find(kind) ?? []),
    })),
    practices: getProposedPractices(site, theme, size, locale),
    practiceCount: [...site.entries('practices').values()].filter((entry) => entry.facts.themes.includes(theme)).length,
  };
}

function getGuideReasons(site: Site, card: Card, theme: ThemeTag, experience: Experience, locale: Locale): string[] {
  const { t } = site.language(locale);
  const entry = site.entries('guides').get(card.key) as Entry<'guides'>;
  const steps = getStepsOf(site, entry, locale);
  const step = (experience === 'established' ? steps.at(-1) : steps[0])?.title ?? '';
  const months = getFactRows(site, entry, locale).find((row) => row.label === 'facts.time')?.values[0]?.text ?? '';
  return [
    t('helper.why-theme', { theme: theme.name }),
    t('helper.why-length', { count: steps.length, months }),
    t(`helper.enter-${experience}`, { step }),
  ];
}

const getStepsOf = (site: Site, entry: Entry<'guides'>, locale: Locale): StepItem[] =>
  getSteps(pickText(site, entry, locale).text.document);

/** Finds the first entry of a kind on the theme, the theme's own before those that only touch it. */
function createFinder(
  site: Site,
  theme: string,
  guide: Card | undefined,
  locale: Locale,
): (kind: Kind) => ProposedAction | undefined {
  const { t } = site.language(locale);
  const first = (collection: 'infographics' | 'case-studies') => {
    const cards = getCards(site, collection, locale).filter((card) => card.themes.some((tag) => tag.key === theme));
    return cards.find((card) => card.themes[0]?.key === theme) ?? cards[0];
  };
  const toAction = (
    kind: Kind,
    found: Omit<ProposedAction, 'why'> | undefined,
    values = {},
  ): ProposedAction | undefined =>
    found && { why: t(`helper.do-${kind}`, values), title: found.title, path: found.path, fallback: found.fallback };
  const finders: Readonly<Record<Kind, () => ProposedAction | undefined>> = {
    'first-step': () => {
      const entry = guide && site.entries('guides').get(guide.key);
      const step = entry && getStepsOf(site, entry, locale)[0];
      return step && guide
        ? toAction('first-step', { ...guide, path: `${guide.path}#${step.id}` }, { step: step.title })
        : undefined;
    },
    guides: () => toAction('guides', guide),
    assessment: () => {
      const line = getAssessmentLines(site, locale, theme)[0];
      return toAction('assessment', line && { title: line.name, path: line.path });
    },
    plan: () =>
      getAssessmentLines(site, locale, theme).length > 0
        ? toAction('plan', { title: t('section-title.plan'), path: site.urls.section(locale, 'plan') })
        : undefined,
    infographics: () => toAction('infographics', first('infographics')),
    toolkits: () =>
      toAction(
        'toolkits',
        getToolkitLinks(site, locale).find(({ path }) => path === getToolkitPath(site, theme, locale)),
      ),
    'case-studies': () => toAction('case-studies', first('case-studies')),
    contribute: () => {
      const page = getStandingPage(site, 'contribute');
      const path = page && getPath(site, 'pages', page.key, locale);
      return toAction(
        'contribute',
        page && path !== undefined ? { title: pickText(site, page, locale).text.frontmatter.title, path } : undefined,
      );
    },
  };
  return (kind) => finders[kind]();
}

function getToolkitPath(site: Site, theme: string, locale: Locale): string | undefined {
  const toolkit = [...site.records('toolkits').values()].find(({ value }) => value.themes[0] === theme);
  return toolkit && getPath(site, 'toolkits', toolkit.key, locale);
}
