import { getPath } from '../content/addresses.ts';
import { defineQuery } from '../content/query.ts';
import type { Site } from '../content/site.ts';
import { getWords, pickText } from '../content/words.ts';
import type { Formats } from '../i18n/formats.ts';
import type { Locale, LocaleInfo } from '../i18n/registry.ts';
import type { Translator } from '../i18n/translator.ts';
import { isEntryCollection } from '../schemas/collections.ts';
import type { AddressSection } from '../urls.ts';
import { getThemeTags } from '../views/cards.ts';
import { getSharePath } from '../views/share-path.ts';
import type { Alternate, LanguageChoice, Versions } from './alternates.ts';
import type { SitePage } from './page.ts';
import { isKeepable } from './reading-index.ts';

/** A link of the header or footer. */
export interface MenuItem {
  path: string;
  label: string;
  isCurrent: boolean;
}

/** What every page shows around its own content. */
export interface Shell {
  page: SitePage;
  info: LocaleInfo;
  t: Translator;
  formats: Formats;
  siteName: string;
  organisation: string;
  description: string;
  homePath: string;
  searchPath: string;
  readingListPath: string;
  myDataPath: string;
  /** What a browser may keep of the newcomers' pages, and the script that answers with it. */
  offline: { pack: string; worker: string };
  /** Id of what this page shows, where a reader can keep it to read. */
  keepableId?: string;
  menu: MenuItem[];
  footer: MenuItem[];
  choices: LanguageChoice[];
  alternates: Alternate[];
  /** Absolute address of this page, or of the text that a fallback page shows. */
  canonical: string;
  /** Absolute address of the picture that stands for this page where its address is shared. */
  shareImage: string;
  feeds: { path: string; title: string }[];
  repository?: string;
  /** Where to change the text of this page. */
  editUrl?: string;
  /** Quick way out of a sensitive page. */
  exitUrl?: string;
}

const cityMenu: AddressSection[] = [
  'themes',
  'guides',
  'practices',
  'case-studies',
  'infographics',
  'toolkits',
  'services',
];
const footerSections: AddressSection[] = [
  'helper',
  'assessment',
  'plan',
  'benchmarks',
  'cities',
  'projects',
  'places',
  'glossary',
  'sources',
  'reading-list',
  'my-data',
];
const newcomersMenu: AddressSection[] = ['services', 'places', 'glossary'];

/** Builds what surrounds a page. */
export function buildShell(site: Site, versions: Versions, page: SitePage): Shell {
  const { locale } = page;
  const info = site.registry.get(locale);
  const { t, formats } = site.language(locale);
  const { urls, settings } = site;
  const isFull = info.scope === 'all';
  const item = (path: string, label: string): MenuItem => ({
    path,
    label,
    isCurrent: page.path.startsWith(path) && path !== urls.home(locale),
  });
  return {
    page,
    info,
    t,
    formats,
    siteName: getWords(site, settings.name, locale),
    organisation: getWords(site, settings.organisation, locale),
    description: page.summary ?? getWords(site, settings.description, locale),
    homePath: urls.home(locale),
    searchPath: urls.section(locale, 'search'),
    readingListPath: urls.section(locale, 'reading-list'),
    myDataPath: urls.section(locale, 'my-data'),
    offline: { pack: urls.offlinePack(locale), worker: urls.offlineWorker() },
    keepableId: isKeepable(site, page) ? page.id : undefined,
    menu: (isFull ? cityMenu : newcomersMenu).map((section) =>
      item(urls.section(locale, section), t(`menu.${section}` as 'menu.guides')),
    ),
    footer: site.query(footerQuery, locale).map(({ path, label }) => item(path, label)),
    choices: versions.choices(page),
    alternates: versions.alternates(page),
    canonical: urls.absolute(getCanonicalPath(site, page)).href,
    // A page in another language than its own shows the picture of the site: the words of a picture cannot be marked.
    shareImage: urls.absolute(page.isFallback ? getSharePath(locale) : getSharePath(locale, page.collection, page.key))
      .href,
    feeds: isFull
      ? [
          { path: urls.feed(locale), title: t('feed.all') },
          ...getThemeTags(site, locale)
            .filter((theme) => page.path === theme.path)
            .map((theme) => ({ path: urls.feed(locale, theme.path.split('/').at(-2)), title: theme.name })),
        ]
      : [],
    repository: settings.repository,
    editUrl: getEditUrl(site, page),
    exitUrl: page.isSensitive ? settings.exitUrl : undefined,
  };
}

interface FooterLink {
  path: string;
  label: string;
}

const footerQuery = defineQuery('footer', (site, locale: Locale): FooterLink[] => {
  const { t } = site.language(locale);
  const sections: AddressSection[] = site.registry.get(locale).scope === 'all' ? footerSections : [];
  const standing = [...site.entries('pages').values()].flatMap((entry) => {
    const { text, fallback } = pickText(site, entry, locale);
    const isOwn = entry.facts.role !== 'home' && entry.facts.role !== 'newcomers';
    const path = getPath(site, 'pages', entry.key, locale);
    return isOwn && path !== undefined && !(fallback && sections.length === 0)
      ? [{ path, label: text.frontmatter.title, role: entry.facts.role }]
      : [];
  });
  const order = ['about', 'method', 'contribute', 'cite', 'licence', 'accessibility', 'privacy'];
  standing.sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role));
  return [
    ...sections.map((section) => ({
      path: site.urls.section(locale, section),
      label: t(`section-title.${section}` as 'section-title.guides'),
    })),
    ...standing.map(({ path, label }) => ({ path, label })),
  ];
});

/** A fallback page points to the text that it repeats. */
function getCanonicalPath(site: Site, page: SitePage): string {
  if (!page.isFallback || !page.collection || page.key === undefined) return page.path;
  for (const { locale } of site.registry.locales) {
    const path = getPath(site, page.collection, page.key, locale);
    const entry = site.entries(page.collection as 'guides').get(page.key);
    if (path !== undefined && entry?.source === locale) return path;
  }
  return page.path;
}

/** The page of the repository that edits the text which this page shows. */
function getEditUrl(site: Site, { collection, key, locale }: SitePage): string | undefined {
  const { repository } = site.settings;
  if (repository === undefined || collection === undefined || key === undefined) return undefined;
  const edit = (file: string) => `${repository}/edit/main/content/${file}`;
  if (!isEntryCollection(collection)) return edit(`${collection}/${key}.yaml`);
  const entry = site.entries(collection).get(key);
  return entry && edit(pickText(site, entry, locale).text.file);
}
