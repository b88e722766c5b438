import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { searchKinds } from '../src/lib/search/search-entry.ts';
import type { SearchIndex } from '../src/lib/search/search-index.ts';
import { openContext, openReader, type Reader } from './support/browser.ts';
import { readQueries } from './support/queries.ts';

const site = inject('site');
const addresses: Readonly<Record<string, string>> = { en: '/en/search/', fr: '/fr/recherche/', ar: '/ar/search/' };

let reader: Reader;
const pages = new Map<string, Page>();
beforeAll(async () => {
  reader = await openReader(site);
  for (const [locale, address] of Object.entries(addresses)) {
    const page = await (await openContext(reader)).newPage();
    await page.goto(address);
    pages.set(locale, page);
  }
});
afterAll(() => reader.close());

/** Kind and key by address. */
const names = new Map(
  Object.keys(addresses).flatMap((locale) => {
    const index = JSON.parse(readFileSync(join(site, `search/${locale}/1/index.json`), 'utf8')) as SearchIndex;
    return index.pages.map(([key, path, , kind]): [string, string] => [path, `${searchKinds[kind]}/${key}`]);
  }),
);

describe('a question that readers put is answered among the first three results', () => {
  test.each(readQueries('queries.csv'))('$locale: $query', async ({ locale, query, pages: expected }) => {
    const page = pages.get(locale) as Page;
    await page.locator('main input[type="search"]').fill(query);
    await page.waitForURL((url) => url.searchParams.get('q') === query);
    const readFirst = () =>
      page
        .locator('[data-results] a')
        .evaluateAll((links) => links.slice(0, 3).map((link) => link.getAttribute('href') ?? ''));
    await expect
      .poll(async () => (await readFirst()).map((path) => names.get(path)), { timeout: 10_000 })
      .toSatisfy((first: string[]) => expected.some((name) => first.includes(name)));
  });
});
