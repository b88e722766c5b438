import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { searchKinds } from '../src/lib/search/search-entry.ts';
import type { SearchIndex } from '../src/lib/search/search-index.ts';
import { openContext, openReader, type Reader } from './support/browser.ts';
import { readQueries } from './support/queries.ts';

const site = inject('site');

let reader: Reader;
beforeAll(async () => {
  reader = await openReader(site);
});
afterAll(() => reader.close());

/** Kind and key by address. */
function readNames(locale: string): ReadonlyMap<string, string> {
  const index = JSON.parse(readFileSync(join(site, `search/${locale}/1/index.json`), 'utf8')) as SearchIndex;
  return new Map(index.pages.map(([key, path, , kind]) => [path, `${searchKinds[kind]}/${key}`]));
}

/** Addresses of the first three results of a question. */
async function ask(page: Page, query: string): Promise<string[]> {
  const input = page.locator('main input[type="search"]');
  const list = page.locator('[data-results]');
  // Emptied first, so that what stands there afterwards answers this question.
  await input.fill('');
  await list.locator('a').first().waitFor({ state: 'detached' });
  await input.fill(query);
  await list.locator('a').first().waitFor();
  return list.locator('a').evaluateAll((links) => links.slice(0, 3).map((link) => link.getAttribute('href') ?? ''));
}

test.each([
  ['en', '/en/search/'],
  ['fr', '/fr/recherche/'],
  ['ar', '/ar/search/'],
])('every question that readers put in %s is answered among the first three results', async (locale, address) => {
  const page = await (await openContext(reader)).newPage();
  await page.goto(address);
  const names = readNames(locale);
  const missed: string[] = [];
  for (const { query, pages } of readQueries('queries.csv').filter((row) => row.locale === locale)) {
    const first = (await ask(page, query)).map((path) => names.get(path) ?? path);
    if (!pages.some((name) => first.includes(name))) missed.push(`${query}: ${first.join(' ')}`);
  }
  expect(missed).toEqual([]);
});
