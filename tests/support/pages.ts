import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './files.ts';
import { findElements, getAttribute, parseHtml, type Tree } from './html-tree.ts';
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

/** Reads every HTML page of a built site; files to pass on are no pages. */
export function readPages(site: string): Page[] {
  return listFiles(site)
    .filter((file) => file.endsWith('.html') && !file.startsWith('offline/'))
    .map((file) => {
      const html = readFileSync(join(site, file), 'utf8');
      const tree = parseHtml(html);
      const [root] = findElements(tree, 'html');
      return {
        path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
        html,
        tree,
        lang: (root && getAttribute(root, 'lang')) ?? '',
      };
    });
}

/** Pages that readers are led to: without redirects and without the pages shown for a wrong address. */
export const readReaderPages = (site: string): Page[] =>
  readPages(site).filter((page) => !/\/404(?:\.html|\/)$/.test(page.path) && !isRedirect(page));

/** Whether a page only sends its reader to another one. */
export const isRedirect = (page: Page): boolean =>
  findElements(page.tree, 'meta', { 'http-equiv': 'refresh' }).length > 0;

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
