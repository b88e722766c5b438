import { entryCollections, type RecordCollection, recordCollections } from '../collections/collections.ts';
import type { Localized } from '../collections/fields.ts';
import { getPath, hasRecordPages, isInScope } from '../content/addresses.ts';
import type { Site, SiteRecord } from '../content/site.ts';
import { getWords, pickText, pickWords } from '../content/words.ts';
import type { Locale, LocaleInfo } from '../i18n/registry.ts';
import type { AddressSection } from '../urls.ts';
import { getCards } from '../views/cards.ts';
import { getAssessmentPages } from './assessment-pages.ts';
import { getFacetPages } from './facets.ts';
import { getHelperPages } from './helper-pages.ts';
import type { PageKind, SitePage } from './page.ts';

/** Pages that list something, with the kind of page that shows it. */
const sectionKinds: Partial<Record<AddressSection, PageKind>> = {
  themes: 'themes',
  guides: 'list',
  practices: 'list',
  'case-studies': 'list',
  infographics: 'list',
  toolkits: 'toolkits',
  services: 'service-list',
  benchmarks: 'benchmarks',
  cities: 'cities',
  projects: 'projects',
  places: 'places',
  glossary: 'glossary',
  sources: 'sources',
  assessment: 'assessments',
  plan: 'plan',
  search: 'search',
  'not-found': 'not-found',
  helper: 'helper',
  'reading-list': 'reading-list',
  'my-data': 'my-data',
  offline: 'offline',
};

/** Pages that a search engine has no use for. */
const unlisted: AddressSection[] = ['search', 'not-found', 'reading-list', 'my-data', 'offline'];

/** Sections that a locale of scope `newcomers` has besides its home page. */
const newcomerSections: AddressSection[] = ['places', 'glossary', 'search', 'not-found', 'offline'];

/**
 * Every page of the site with its address: the one list that routes, language switch, `hreflang`,
 * sitemap and open data are made from.
 */
export function buildPages(site: Site): SitePage[] {
  return site.registry.locales.flatMap((info) => [
    ...getHomePages(site, info),
    ...getSectionPages(site, info),
    ...getEntryPages(site, info),
    ...getRecordPages(site, info),
    ...(info.scope === 'all' ? getToolPages(site, info.locale) : []),
  ]);
}

/** Pages that only a full locale has besides those of its sections, entries and records. */
const getToolPages = (site: Site, locale: Locale): SitePage[] => [
  ...getFacetPages(site, locale),
  ...getHelperPages(site, locale),
  ...getAssessmentPages(site, locale),
];

function getHomePages(site: Site, { locale, scope }: LocaleInfo): SitePage[] {
  const path = site.urls.home(locale);
  if (scope === 'newcomers') return [];
  return [
    {
      kind: 'home',
      id: 'home',
      locale,
      path,
      title: getWords(site, site.settings.name, locale),
      isFallback: false,
      isIndexed: true,
    },
  ];
}

function getSectionPages(site: Site, { locale, scope }: LocaleInfo): SitePage[] {
  const { t } = site.language(locale);
  const sections = Object.keys(sectionKinds) as AddressSection[];
  return sections
    .filter((section) => scope === 'all' || section === 'services' || newcomerSections.includes(section))
    .map((section) => ({
      kind: sectionKinds[section] as PageKind,
      id: section,
      locale,
      path: site.urls.section(locale, section),
      title: t(`section-title.${section}` as 'section-title.guides'),
      isFallback: false,
      isIndexed: !unlisted.includes(section),
      section,
    }));
}

function getEntryPages(site: Site, { locale }: LocaleInfo): SitePage[] {
  return entryCollections
    .filter((collection) => isInScope(site, collection, locale))
    .flatMap((collection) =>
      getCards(site, collection, locale).flatMap((card) => {
        const entry = site.entries(collection).get(card.key);
        if (!entry || isShownElsewhere(entry.facts)) return [];
        const { text, fallback } = pickText(site, entry, locale);
        // A locale of newcomers has no copy of pages written for cities.
        if (collection === 'pages' && fallback && site.registry.get(locale).scope === 'newcomers') return [];
        return {
          kind: collection,
          id: `${collection}/${entry.key}`,
          locale,
          path: card.path,
          title: text.frontmatter.title,
          summary: text.frontmatter.summary,
          updated: text.frontmatter.updated,
          isFallback: fallback !== undefined,
          isIndexed: fallback === undefined,
          isSensitive: 'sensitive' in entry.facts && entry.facts.sensitive,
          collection,
          key: entry.key,
        };
      }),
    );
}

/** The texts of the home pages are standing pages without an address of their own. */
const isShownElsewhere = (facts: object): boolean =>
  'role' in facts && (facts.role === 'home' || facts.role === 'newcomers');

function getRecordPages(site: Site, { locale, scope }: LocaleInfo): SitePage[] {
  if (scope === 'newcomers') return [];
  return recordCollections.filter(hasRecordPages).flatMap((collection) =>
    [...(site.records(collection) as ReadonlyMap<string, SiteRecord<RecordCollection>>).values()].flatMap((record) => {
      const { name, summary } = record.value as { name: Localized; summary?: Localized };
      const path = getPath(site, collection, record.key, locale);
      if (path === undefined) return [];
      const { text, fallback } = pickWords(site, name, locale);
      return {
        kind: recordKinds[collection],
        id: `${collection}/${record.key}`,
        locale,
        path,
        title: text,
        summary: summary && getWords(site, summary, locale),
        isFallback: fallback !== undefined,
        isIndexed: fallback === undefined,
        collection,
        key: record.key,
      };
    }),
  );
}

const recordKinds = {
  themes: 'theme',
  benchmarks: 'benchmark',
  cities: 'city',
  projects: 'project',
  toolkits: 'toolkit',
} as const;
