import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from './pages.ts';

/** What pages of a built site weigh, compressed. */
export interface Weights {
  /** Bytes of the page, its styles and its scripts. */
  all(page: Page): number;
  styles(page: Page): number;
  /** Of the scripts and of all that they import. */
  scripts(page: Page): number;
}

const gzip = (content: string | Buffer): number => gzipSync(content, { level: 9 }).length;

/** Weighs the pages of a site; most of them ask for the same files, which are weighed once. */
export function weighPages(site: string): Weights {
  const weights = new Map<string, number>();
  const weigh = (path: string): number => {
    const known = weights.get(path) ?? gzip(readFileSync(join(site, path)));
    weights.set(path, known);
    return known;
  };
  const add = (paths: Iterable<string>): number => [...paths].reduce((sum, path) => sum + weigh(path), 0);
  const styles = ({ html }: Page) =>
    add([...html.matchAll(/<link rel="stylesheet"[^>]* href="([^"]+)"/g)].map(([, path = '']) => path));
  const scripts = ({ html }: Page) => add(findScripts(site, html));
  return { styles, scripts, all: (page) => gzip(page.html) + styles(page) + scripts(page) };
}

/** The scripts of a page and all that they import. */
function findScripts(site: string, html: string): Set<string> {
  const found = new Set<string>();
  const visit = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    const code = readFileSync(join(site, path), 'utf8');
    for (const [, name = ''] of code.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g)) {
      visit(posix.join(posix.dirname(path), name));
    }
  };
  for (const [, source = ''] of html.matchAll(/<script[^>]* src="([^"]+)"/g)) visit(source);
  return found;
}

/** Bytes that pages may weigh, compressed, by kind. */
export const limits = {
  /** A guide with its styles and scripts, the search field of its header among them. */
  guide: 30 * 1024,
  /** A newcomers’ page, with all that it asks for, on prepaid data. */
  newcomers: 20 * 1024,
  /** The styles of any page. */
  styles: 9 * 1024,
} as const;

export const isGuide = (page: Page): boolean => page.html.includes('<guide-progress');
export const isNewcomers = (page: Page): boolean => page.html.includes('<footer class="foot"');
