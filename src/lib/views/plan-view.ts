import { defineQuery } from '../content/site/query.ts';
import type { Site } from '../content/site/site.ts';
import type { Locale } from '../i18n/registry.ts';
import { buildBenchmarkView } from './benchmark-view.ts';
import { getCards } from './cards.ts';
import { getAssessmentLines } from './theme-view.ts';

/** A benchmark that a plan can work on. */
export interface PlanBenchmark {
  key: string;
  name: string;
  letter: string | undefined;
  assessmentPath: string;
  factors: { id: string; name: string; indicators: string[]; practices: string[] }[];
}

/** A practice that an action can refer to. */
export interface PlanPractice {
  key: string;
  title: string;
  city: string;
  path: string;
}

/** How many practices each factor offers. */
const OFFERED = 3;

/** What a plan can be made of, in the reader's language. */
export interface PlanView {
  benchmarks: PlanBenchmark[];
  /** Those that the factors offer: a large site has thousands, and a plan needs few. */
  practices: PlanPractice[];
  /** Address of the list of all practices. */
  allPractices: string;
  /** Address of the schema of plan files. */
  schema: string;
}

const planQuery = defineQuery('plan-view', (site, locale: Locale): PlanView => {
  const benchmarks = getAssessmentLines(site, locale).map(({ key, path }) => {
    const view = buildBenchmarkView(site, site.relations, key, locale);
    return {
      key,
      name: view.name,
      letter: view.themes[0]?.letter,
      assessmentPath: path,
      factors: view.factors.map(({ id, name, indicators, practices }) => ({
        id,
        name,
        indicators: indicators.map(({ text }) => text),
        practices: practices.slice(0, OFFERED).map(({ card }) => card.key),
      })),
    };
  });
  const offered = new Set(benchmarks.flatMap(({ factors }) => factors.flatMap(({ practices }) => practices)));
  return {
    benchmarks,
    practices: listPlanPractices(site, locale).filter(({ key }) => offered.has(key)),
    allPractices: site.urls.planPractices(locale),
    schema: site.urls.absolute(site.urls.at('/schemas/action-plan-2.json')).href,
  };
});

/** Gathers benchmarks, key factors and practices for the plan builder. */
export const buildPlanView = (site: Site, locale: Locale): PlanView => site.query(planQuery, locale);

/** Every practice, as a plan names it. */
export const listPlanPractices = (site: Site, locale: Locale): PlanPractice[] =>
  getCards(site, 'practices', locale).map(({ key, title, cities, path }) => ({
    key,
    title,
    city: cities[0]?.name ?? '',
    path,
  }));
