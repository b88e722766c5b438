import { expect, inject, test } from 'vitest';
import { type Page, readReaderPages } from './support/pages.ts';
import { isGuide, isNewcomers, limits, weighPages } from './support/weights.ts';

const site = inject('site');
const pages = readReaderPages(site);

const weights = weighPages(site);
const guides = pages.filter(isGuide);

/** Bytes of JavaScript that a guide may ask for before its reader asks for an export. */
const GUIDE_SCRIPT = 8 * 1024;
/** And the page where a reader puts her own toolkit together. */
const TOOLKIT_SCRIPT = 10 * 1024;

/** Scripts of a newcomers’ page: the city, the way out, the voice, the hours. */
const NEWCOMERS_SCRIPT = 6 * 1024;

test('a guide ships at most 8 KB of compressed JavaScript', () => {
  expect(guides.length).toBeGreaterThan(10);
  expect(getHeavy(guides, GUIDE_SCRIPT, weights.scripts)).toEqual([]);
});

test('a guide ships at most 30 KB of compressed HTML, styles and JavaScript', () => {
  expect(getHeavy(guides, limits.guide, weights.all)).toEqual([]);
});

test('no page ships more than 9 KB of compressed styles', () => {
  expect(pages.map(weights.styles).filter((bytes) => bytes === 0)).toEqual([]);
  expect(getHeavy(pages, limits.styles, weights.styles)).toEqual([]);
});

test('a toolkit of one’s own ships at most 10 KB of compressed JavaScript before a file is asked for', () => {
  const lists = pages.filter((page) => page.html.includes('<toolkit-export'));
  expect(lists.length).toBeGreaterThan(1);
  expect(lists.map(weights.scripts).filter((bytes) => bytes > TOOLKIT_SCRIPT)).toEqual([]);
});

test('the decision helper ships no JavaScript', () => {
  const helper = pages.filter((page) => /^\/[a-z]+\/(?:helper|trouver-sa-voie)\//.test(page.path));
  expect(helper.length).toBeGreaterThan(10);
  expect(getHeavy(helper, 0, weights.scripts)).toEqual([]);
});

test('a newcomers’ page asks for 20 KB at most, compressed, and for no typeface', () => {
  const newcomers = pages.filter(isNewcomers);
  expect(newcomers.length).toBeGreaterThan(100);
  expect(getHeavy(newcomers, limits.newcomers, weights.all)).toEqual([]);
  // The search is more script than words.
  const read = newcomers.filter(({ html }) => !html.includes('<site-search'));
  expect(getHeavy(read, NEWCOMERS_SCRIPT, weights.scripts)).toEqual([]);
  expect(newcomers.filter((page) => page.html.includes('as="font"')).map((page) => page.path)).toEqual([]);
});

/** Pages that weigh more than they may, each with its bytes. */
function getHeavy(candidates: Page[], limit: number, weigh: (page: Page) => number): [path: string, bytes: number][] {
  return candidates.map((page): [string, number] => [page.path, weigh(page)]).filter(([, bytes]) => bytes > limit);
}
