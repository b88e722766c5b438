import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { type Page, readReaderPages } from './support/pages.ts';

const site = inject('site');
const pages = readReaderPages(site);

const guides = pages.filter((page) => page.html.includes('<guide-progress'));

/** Bytes of JavaScript that a guide may ask for before its reader asks for an export. */
const GUIDE_SCRIPT = 8 * 1024;
/** And the page where a reader puts her own toolkit together. */
const TOOLKIT_SCRIPT = 10 * 1024;

/** And a newcomers' page, with all that it asks for, on prepaid data. */
const NEWCOMERS = 20 * 1024;
/** Of it, scripts: the city, the way out, the voice, the hours. */
const NEWCOMERS_SCRIPT = 6 * 1024;
/** Bytes of a guide with its styles and scripts, the search field of its header among them. */
const GUIDE = 30 * 1024;

test('a guide ships at most 8 KB of compressed JavaScript', () => {
  expect(guides.length).toBeGreaterThan(10);
  expect(getHeavy(guides, GUIDE_SCRIPT, (page) => getScriptWeight(page))).toEqual([]);
});

test('a guide ships at most 30 KB of compressed HTML, styles and JavaScript', () => {
  const weigh = (page: Page) => gzip(page.html) + getStyleWeight(page) + getScriptWeight(page);
  expect(getHeavy(guides, GUIDE, weigh)).toEqual([]);
});

test('no page ships more than 9 KB of compressed styles', () => {
  expect(pages.map((page) => getStyleWeight(page)).filter((bytes) => bytes === 0)).toEqual([]);
  expect(getHeavy(pages, 9 * 1024, (page) => getStyleWeight(page))).toEqual([]);
});

test('a toolkit of one’s own ships at most 10 KB of compressed JavaScript before a file is asked for', () => {
  const lists = pages.filter((page) => page.html.includes('<toolkit-export'));
  expect(lists.length).toBeGreaterThan(1);
  expect(lists.map((page) => getScriptWeight(page)).filter((bytes) => bytes > TOOLKIT_SCRIPT)).toEqual([]);
});

test('the decision helper ships no JavaScript', () => {
  const helper = pages.filter((page) => /^\/[a-z]+\/(?:helper|trouver-sa-voie)\//.test(page.path));
  expect(helper.length).toBeGreaterThan(10);
  expect(getHeavy(helper, 0, getScriptWeight)).toEqual([]);
});

test('a newcomers’ page asks for 20 KB at most, compressed, and for no typeface', () => {
  const newcomers = pages.filter((page) => page.html.includes('<footer class="foot"'));
  expect(newcomers.length).toBeGreaterThan(100);
  const weigh = (page: Page) => gzip(page.html) + getStyleWeight(page) + getScriptWeight(page);
  expect(getHeavy(newcomers, NEWCOMERS, weigh)).toEqual([]);
  // The search is more script than words.
  const read = newcomers.filter(({ html }) => !html.includes('<site-search'));
  expect(getHeavy(read, NEWCOMERS_SCRIPT, getScriptWeight)).toEqual([]);
  expect(newcomers.filter((page) => page.html.includes('as="font"')).map((page) => page.path)).toEqual([]);
});

/** Pages that weigh more than they may, each with its bytes. */
function getHeavy(candidates: Page[], limit: number, weigh: (page: Page) => number): [path: string, bytes: number][] {
  return candidates.map((page): [string, number] => [page.path, weigh(page)]).filter(([, bytes]) => bytes > limit);
}

const gzip = (content: string | Buffer): number => gzipSync(content, { level: 9 }).length;

const weights = new Map<string, number>();

/** Bytes, compressed, of a style sheet or script: most pages ask for the same. */
function weighFile(path: string): number {
  const known = weights.get(path) ?? gzip(readFileSync(join(site, path)));
  weights.set(path, known);
  return known;
}

/** Bytes, compressed, of the style sheets of a page. */
function getStyleWeight(page: Page): number {
  return [...page.html.matchAll(/<link rel="stylesheet"[^>]* href="([^"]+)"/g)].reduce(
    (sum, [, path = '']) => sum + weighFile(path),
    0,
  );
}

/** Bytes, compressed, of the scripts of a page and of all that they import. */
function getScriptWeight(page: Page): number {
  const found = new Set<string>();
  const visit = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    const code = readFileSync(join(site, path), 'utf8');
    for (const [, name = ''] of code.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g)) {
      visit(posix.join(posix.dirname(path), name));
    }
  };
  for (const [, source = ''] of page.html.matchAll(/<script[^>]* src="([^"]+)"/g)) visit(source);
  return [...found].reduce((sum, path) => sum + weighFile(path), 0);
}
