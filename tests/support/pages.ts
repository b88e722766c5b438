import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './files.ts';
import { parseHtml, type Tree } from './html-tree.ts';
import { getKind } from './sample.ts';

/** A page of a built site. */
export interface Page {
  /** Address inside the site: `/en/guides/`. */
  path: string;
  html: string;
  tree: Tree;
  /** `lang` of the page. */
  lang: string;
}

const known = new Map<string, Page[]>();

/**
 * Reads every HTML page of a built site, once; files to pass on and lists for other sites are no pages. A page is parsed when
 * its tree is asked for: most tests need a few of two thousand.
 */
export function readPages(site: string): Page[] {
  let pages = known.get(site);
  if (!pages) {
    pages = listFiles(site)
      .filter((file) => file.endsWith('.html') && !/^(?:offline|embed|downloads)\//.test(file))
      .map((file) => toPage(`/${file.replace(/(^|\/)index\.html$/, '$1')}`, readFileSync(join(site, file), 'utf8')));
    known.set(site, pages);
  }
  return pages;
}

function toPage(path: string, html: string): Page {
  let tree: Tree | undefined;
  return {
    path,
    html,
    lang: /<html [^>]*?\blang="([^"]*)"/.exec(html)?.[1] ?? '',
    get tree() {
      tree ??= parseHtml(html);
      return tree;
    },
  };
}

/** Pages that readers are led to: without redirects and without the pages shown for a wrong address. */
export const readReaderPages = (site: string): Page[] =>
  readPages(site).filter((page) => !/\/404(?:\.html|\/)$/.test(page.path) && !isRedirect(page));

/** Whether a page only sends its reader to another one. */
export const isRedirect = (page: Page): boolean => /<meta[^>]+http-equiv="?refresh/i.test(page.html);

/**
 * One page of each kind: the first at each depth of each section of each locale.
 * `/en/guides/` and `/en/guides/x/` are two kinds, `/en/guides/y/` is no third.
 */
export function getKinds(pages: Page[]): Page[] {
  const kinds = new Map<string, Page>();
  for (const page of pages) {
    const kind = getKind(page.path);
    if (!kinds.has(kind)) kinds.set(kind, page);
  }
  return [...kinds.values()];
}
