import type { PageKind } from '../navigation/page.ts';

/** The view of each kind of page, `src/pages/<view>.astro`: a kind without a view is a type error. */
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
  due: 'due',
  offline: 'offline',
  assessments: 'assessments',
  assessment: 'assessment',
  plan: 'plan',
} as const satisfies Record<PageKind, string>;

/** Name of a view: those of the kinds of page, and of the two pages that belong to no language. */
export type ViewName = (typeof pageViews)[PageKind] | 'choice' | 'no-page';

/** Every view that the site needs. */
export const viewNames: readonly ViewName[] = [
  ...new Set<ViewName>([...Object.values(pageViews), 'choice', 'no-page']),
];
