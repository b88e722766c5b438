import type { ActionKind } from '../../collections/advice.ts';
import type { Localized } from '../../collections/fields.ts';
import { getPath } from '../../content/site/addresses.ts';
import { defineQuery } from '../../content/site/query.ts';
import type { Entry, Site } from '../../content/site/site.ts';
import { getWords, pickText } from '../../content/site/words.ts';
import type { StepItem } from '../../document/steps.ts';
import type { Locale, LocaleInfo } from '../../i18n/registry.ts';
import { typeset } from '../../i18n/typography.ts';
import { type Card, findCard as findCardOf, getCards } from '../cards.ts';
import { getStandingPage } from '../home-view.ts';
import { getAssessmentLines } from '../theme-view.ts';
import { getToolkitLinks } from '../toolkit-view.ts';

/** Where an action leads. */
export interface ActionTarget {
  title: string;
  path: string;
  /** Language of the title, where it is not that of the page. */
  fallback?: LocaleInfo;
  /** Title of the step that the action leads to. */
  step?: string;
}

/** What a target is found by. */
interface ActionContext {
  site: Site;
  /** Key of the theme. */
  theme: string;
  /** The guide of the theme. */
  guide: Card | undefined;
  /** Key of the toolkit to start with; empty where the first one of the theme will do. */
  toolkitKey: string;
  locale: Locale;
}

/** Text of the advice with the title of a step in the place of `{{step}}`. */
export function getAdvice(site: Site, text: Localized, step: string, locale: Locale): string {
  const filled = Object.entries(text).map(([name, words]) => [name, words.replaceAll('{{step}}', step)]);
  return getWords(site, Object.fromEntries(filled), locale);
}

/** Steps of a guide with their titles, typeset as its pages in a locale show them. */
export function getStepsOf(site: Site, entry: Entry<'guides'>, locale: Locale): StepItem[] {
  const { text } = pickText(site, entry, locale);
  const { lang } = site.registry.get(text.locale);
  return text.summary.steps.map((step) => ({ ...step, title: typeset(step.title, lang) }));
}

/** Finds what an action leads to; undefined where the site does not have it. A start of the advice comes before the rest. */
export function findTarget(
  site: Site,
  kind: ActionKind,
  theme: string,
  starts: readonly { open: string }[],
  locale: Locale,
): ActionTarget | undefined {
  const find = (collection: string) =>
    starts.map(({ open }) => open.split('/')).find(([name]) => name === collection)?.[1] ?? '';
  return site.query(targetQuery, kind, theme, find('guides'), find('toolkits'), locale);
}

/** `guideKey` and `toolkitKey` are those of a start, or empty. */
const targetQuery = defineQuery(
  'helper-target',
  (site, kind: ActionKind, theme: string, guideKey: string, toolkitKey: string, locale: Locale) => {
    const guide =
      findCardOf(site, 'guides', guideKey, locale) ??
      getCards(site, 'guides', locale).find((card) => card.themes[0]?.key === theme);
    return finders[kind]({ site, theme, guide, toolkitKey, locale });
  },
);

const finders: Readonly<Record<ActionKind, (context: ActionContext) => ActionTarget | undefined>> = {
  'first-step': ({ site, guide, locale }) => {
    const entry = guide && site.entries('guides').get(guide.key);
    const step = entry && getStepsOf(site, entry, locale)[0];
    return step && guide ? { ...toTarget(guide), path: `${guide.path}#${step.id}`, step: step.title } : undefined;
  },
  guide: ({ guide }) => guide && toTarget(guide),
  assessment: ({ site, theme, locale }) => {
    const line = getAssessmentLines(site, locale, theme)[0];
    return line && { title: line.name, path: line.path };
  },
  plan: ({ site, theme, locale }) =>
    getAssessmentLines(site, locale, theme).length > 0
      ? { title: site.language(locale).t('section-title.plan'), path: site.urls.section(locale, 'plan') }
      : undefined,
  infographic: (context) => findCard('infographics', context),
  toolkit: ({ site, theme, toolkitKey, locale }) => {
    const toolkits = site.records('toolkits');
    const toolkit = toolkits.get(toolkitKey) ?? [...toolkits.values()].find(({ value }) => value.themes[0] === theme);
    const path = toolkit && getPath(site, 'toolkits', toolkit.key, locale);
    return getToolkitLinks(site, locale).find((link) => link.path === path);
  },
  'case-study': (context) => findCard('case-studies', context),
  contribute: ({ site, locale }) => {
    const page = getStandingPage(site, 'contribute');
    const path = page && getPath(site, 'pages', page.key, locale);
    return page && path !== undefined
      ? { title: pickText(site, page, locale).text.frontmatter.title, path }
      : undefined;
  },
};

const toTarget = ({ title, path, fallback }: Card): ActionTarget => ({ title, path, fallback });

/** The first entry of a collection on the theme, the theme's own before those that only touch it. */
function findCard(collection: 'infographics' | 'case-studies', context: ActionContext): ActionTarget | undefined {
  const { site, theme, locale } = context;
  const cards = getCards(site, collection, locale).filter((card) => card.themes.some((tag) => tag.key === theme));
  const card = cards.find(({ themes }) => themes[0]?.key === theme) ?? cards[0];
  return card && toTarget(card);
}
