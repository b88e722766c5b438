import { isEntryCollection } from '../collections/collections.ts';
import { getPath } from '../content/site/addresses.ts';
import { getReportUrl } from '../content/site/report-address.ts';
import type { Site } from '../content/site/site.ts';
import { getWords } from '../content/site/words.ts';
import type { Formats } from '../i18n/formats.ts';
import type { LocaleInfo } from '../i18n/registry.ts';
import type { Translator } from '../i18n/translator.ts';
import { getThemeTags } from '../views/cards.ts';
import { getSharePath } from '../views/share-path.ts';
import type { Alternate, LanguageChoice, Versions } from './alternates.ts';
import { getFooterMenu, getHeaderMenu, getToolMenu, type MenuItem } from './menu.ts';
import { getNewcomersBand, type NewcomersBand } from './newcomers-band.ts';
import { isMemberPage, type MemberPage, type SitePage } from './page.ts';
import { isKeepable } from './reading-index.ts';
import { getEditUrl } from './way-back.ts';

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
  /** Folder of what the search reads. */
  searchFolder: string;
  readingListPath: string;
  myDataPath: string;
  /** What stands at the top of newcomers' pages: their home, the city that a page is of, the number to call in danger. */
  newcomers: NewcomersBand;
  /** What a browser may save of the newcomers' pages, and the script that answers with it. */
  offline: { worker: string };
  /** Name and pictures for a home screen, on the page that readers put there. */
  manifest?: string;
  /** Address of the mark in a tab of the browser. */
  icon: string;
  /** Id of what this page shows, where a reader can save it to read. */
  keepableId?: string;
  menu: MenuItem[];
  /** Tools that the header leads to. */
  tools: MenuItem[];
  footer: MenuItem[];
  choices: LanguageChoice[];
  alternates: Alternate[];
  /** Absolute address of this page, or of the text that a fallback page shows. */
  canonical: string;
  /** Absolute address of the picture that stands for this page where its address is shared, and what it says. */
  shareImage: { url: string; alt: string };
  feeds: { path: string; title: string }[];
  repository?: string;
  /** Where to change the text of this page. */
  editUrl?: string;
  /** Where to say that something is wrong on this page. */
  reportUrl?: string;
  /** Quick way out of a sensitive page. */
  exitUrl?: string;
}

/** Builds what surrounds a page. */
export function buildShell(site: Site, versions: Versions, page: SitePage): Shell {
  const { locale } = page;
  const info = site.registry.get(locale);
  const { t, formats } = site.language(locale);
  const { urls, settings } = site;
  const isFull = info.scope === 'all';
  const member = isMemberPage(page) ? page : undefined;
  const siteName = getWords(site, settings.name, locale);
  const hasOwnPicture = !page.isFallback && !page.isSensitive;
  return {
    page,
    info,
    t,
    formats,
    siteName,
    organisation: getWords(site, settings.organisation, locale),
    description: page.summary ?? getWords(site, settings.description, locale),
    homePath: urls.home(locale),
    searchPath: urls.section(locale, 'search'),
    searchFolder: urls.searchFolder(locale),
    readingListPath: urls.section(locale, 'reading-list'),
    myDataPath: urls.section(locale, 'my-data'),
    newcomers: getNewcomersBand(site, page),
    offline: { worker: urls.offlineWorker() },
    icon: urls.icon(),
    ...(page.kind === 'service-list' && { manifest: urls.manifest(locale) }),
    keepableId: isKeepable(site, page) ? page.id : undefined,
    menu: getHeaderMenu(site, page),
    tools: getToolMenu(site, page),
    footer: getFooterMenu(site, page),
    choices: versions.choices(page),
    alternates: versions.alternates(page),
    canonical: urls.absolute((member && getSourcePath(site, member)) ?? page.path).href,
    // A page in another language than its own shows the picture of the site: the words of a picture cannot be marked.
    shareImage: {
      url: urls.absolute(urls.at(getSharePath(locale, hasOwnPicture ? member : undefined))).href,
      alt: page.isSensitive ? siteName : page.title,
    },
    feeds: isFull
      ? [
          { path: urls.feed(locale), title: t('feed.all') },
          ...getThemeTags(site, locale)
            .filter((theme) => page.path === theme.path)
            .map((theme) => ({ path: urls.feed(locale, theme.path.split('/').at(-2)), title: theme.name })),
        ]
      : [],
    repository: settings.repository,
    editUrl: member && getEditUrl(site, member),
    reportUrl: getReportUrl(site, page),
    exitUrl: page.isSensitive ? settings.exitUrl : undefined,
  };
}

/** A fallback page points to the text that it repeats. */
function getSourcePath(site: Site, { collection, key, isFallback }: MemberPage): string | undefined {
  const source = isFallback && isEntryCollection(collection) ? site.entries(collection).get(key)?.source : undefined;
  return source && getPath(site, collection, key, source);
}
