import type { Article, BreadcrumbList, CollectionPage, HowTo, WebPage, WebSite, WithContext } from 'schema-dts';
import type { Crumb } from './breadcrumbs.ts';
import type { Shell } from './shell.ts';

/** JSON-LD that a page of the site may carry, by the vocabulary of schema.org. */
export type StructuredData = { '@context': 'https://schema.org'; '@graph': Exclude<Graph, string>[] };
type Graph = Article | BreadcrumbList | CollectionPage | HowTo | WebPage | WebSite;

/** Turns JSON-LD into the text of a script element: `<` is escaped so that no content can close it. */
export const serializeData = (data: StructuredData): string => JSON.stringify(data).replaceAll('<', '\\u003c');

const absolute = (shell: Shell, path: string) => new URL(path, shell.canonical).href;

/** Breadcrumbs as JSON-LD. */
function getBreadcrumbData(shell: Shell, crumbs: Crumb[]): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map((crumb, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: crumb.label,
      item: absolute(shell, crumb.path),
    })),
  };
}

/** JSON-LD of the home page. */
export function getHomeData(shell: Shell): StructuredData {
  const site: WithContext<WebSite> = {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: shell.siteName,
    description: shell.description,
    url: shell.canonical,
    inLanguage: shell.info.lang,
    publisher: { '@type': 'Organization', name: shell.organisation },
  };
  return { '@context': 'https://schema.org', '@graph': [site] };
}

/** JSON-LD of an entry: a how-to with its steps for a guide, an article otherwise. */
export function getEntryData(shell: Shell, crumbs: Crumb[], lang: string, steps: { title: string }[]): StructuredData {
  const shared = {
    description: shell.description,
    inLanguage: lang,
    url: shell.canonical,
    dateModified: shell.page.updated,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    publisher: { '@type': 'Organization', name: shell.organisation },
  } as const;
  const entry: Article | HowTo =
    steps.length > 0
      ? {
          '@type': 'HowTo',
          ...shared,
          name: shell.page.title,
          step: steps.map(({ title }) => ({ '@type': 'HowToStep', name: title })),
        }
      : { '@type': 'Article', headline: shell.page.title, ...shared };
  return { '@context': 'https://schema.org', '@graph': [entry, getBreadcrumbData(shell, crumbs)] };
}

/** JSON-LD of a list. */
export function getListData(shell: Shell, crumbs: Crumb[]): StructuredData {
  const list: CollectionPage = {
    '@type': 'CollectionPage',
    name: shell.page.title,
    description: shell.description,
    inLanguage: shell.info.lang,
    url: shell.canonical,
  };
  return { '@context': 'https://schema.org', '@graph': [list, getBreadcrumbData(shell, crumbs)] };
}
