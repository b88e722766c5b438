import type { Site } from '../content/site/site.ts';
import type { IssueLanguage } from '../issues/localize-issue.ts';
import {
  getHandbookLanguage,
  type HandbookChapter,
  handbookChapters,
  handbookLanguages,
} from '../navigation/handbook-chapters.ts';
import type { PageKind, SitePage } from '../navigation/page.ts';

/** The view of each kind of page, `src/pages/<view>.astro`: a kind without a view is a type error. That of the handbook has one for each page. */
export const pageViews = {
  home: 'home',
  list: 'list',
  facet: 'list',
  guides: 'guide',
  practices: 'practice',
  'case-studies': 'case-study',
  infographics: 'infographic',
  services: 'service',
  pages: 'standing',
  'service-list': 'service-list',
  'newcomers-city': 'newcomers-place',
  'newcomers-country': 'newcomers-place',
  'newcomers-topic': 'newcomers-list',
  'newcomers-need': 'newcomers-list',
  counter: 'counter',
  themes: 'themes',
  theme: 'theme',
  benchmarks: 'benchmarks',
  benchmark: 'benchmark',
  cities: 'cities',
  city: 'city',
  projects: 'projects',
  project: 'project',
  toolkits: 'toolkits',
  toolkit: 'toolkit',
  places: 'places',
  'host-words': 'host-words',
  glossary: 'glossary',
  sources: 'sources',
  search: 'search',
  'not-found': 'not-found',
  'helper-start': 'helper',
  helper: 'helper',
  'reading-list': 'reading-list',
  'my-data': 'my-data',
  'check-help': 'check-help',
  'translation-status': 'translation-status',
  due: 'due',
  offline: 'offline',
  assessments: 'assessments',
  assessment: 'assessment',
  plan: 'plan',
} as const satisfies Record<Exclude<PageKind, HandbookKind>, string>;

/** Pages of the handbook are written one by one, in its languages. */
type HandbookKind = 'handbook' | 'handbook-chapter';
type HandbookView = `handbook/${IssueLanguage}/${HandbookChapter | 'start'}`;

/** Name of a view: those of the kinds of page, and of the two pages that belong to no language. */
export type ViewName = (typeof pageViews)[keyof typeof pageViews] | HandbookView | 'choice' | 'no-page';

/** Every view that the site needs. */
export const viewNames: readonly ViewName[] = [
  ...new Set<ViewName>([...Object.values(pageViews), ...listHandbookViews(), 'choice', 'no-page']),
];

function listHandbookViews(): HandbookView[] {
  const chapters = ['start', ...handbookChapters] as const;
  return handbookLanguages.flatMap((language) =>
    chapters.map((chapter): HandbookView => `handbook/${language}/${chapter}`),
  );
}

/** The view that shows a page. */
export function getPageView({ registry }: Site, page: SitePage): ViewName {
  const { kind } = page;
  if (kind !== 'handbook' && kind !== 'handbook-chapter') return pageViews[kind];
  const language = getHandbookLanguage(registry.get(page.locale));
  return `handbook/${language}/${'chapter' in page ? page.chapter : 'start'}`;
}
