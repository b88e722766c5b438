import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { findElements, getAttribute } from './support/html-tree.ts';
import { type Page, readReaderPages } from './support/pages.ts';

const site = inject('site');
const pages = readReaderPages(site);

/** Bytes of JavaScript that a guide may ask for before its reader asks for an export. */
const GUIDE_SCRIPT = 8 * 1024;
/** And the page where a reader puts her own toolkit together. */
const TOOLKIT_SCRIPT = 10 * 1024;

test('a guide ships at most 8 KB of compressed JavaScript', () => {
  const guides = pages.filter((page) => page.html.includes('<guide-progress'));
  const heavy = guides.map((page) => [page.path, getScriptWeight(page)] as const);
  expect(guides.length).toBeGreaterThan(0);
  expect(heavy.filter(([, bytes]) => bytes > GUIDE_SCRIPT)).toEqual([]);
});

test('a toolkit of one’s own ships at most 10 KB of compressed JavaScript before a file is asked for', () => {
  const lists = pages.filter((page) => page.html.includes('<toolkit-export'));
  expect(lists.length).toBeGreaterThan(1);
  expect(lists.map(getScriptWeight).filter((bytes) => bytes > TOOLKIT_SCRIPT)).toEqual([]);
});

test('the decision helper and the services for newcomers ship no JavaScript', () => {
  const light = pages.filter((page) =>
    /^\/[a-z]+\/(?:helper|trouver-sa-voie|newcomers|nouveaux-arrivants)\//.test(page.path),
  );
  expect(light.length).toBeGreaterThan(10);
  expect(light.filter((page) => getScriptWeight(page) > 0).map((page) => page.path)).toEqual([]);
});

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
  for (const script of findElements(page.tree, 'script')) {
    const source = getAttribute(script, 'src');
    if (source) visit(source);
  }
  return [...found].reduce((sum, path) => sum + gzipSync(readFileSync(join(site, path)), { level: 9 }).length, 0);
}
