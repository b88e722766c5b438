import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openContext, openReader, type Reader } from './support/browser.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader(inject('site'));
});
afterAll(() => reader.close());

const languages = [
  {
    locale: 'en',
    path: '/en/search/',
    query: 'interpreter',
    type: 'guides',
    none: 'Nothing found',
    list: '/en/practices/',
  },
  {
    locale: 'fr',
    path: '/fr/recherche/',
    query: 'interprète',
    type: 'guides',
    none: 'Rien trouvé',
    list: '/fr/pratiques/',
  },
];

/** Two cores may be busy with other tests. */
const PATIENCE = { timeout: 20_000 };

const results = (page: Page) => page.locator('[data-results] a');
const status = (page: Page) => page.locator('site-search [data-status]');
const isOtherCount = async (page: Page, before: string | null): Promise<boolean> => {
  const words = await status(page).textContent();
  return words !== before && /\d/.test(words ?? '');
};

describe.each(languages)('the search in $locale', ({ locale, path, query, type, none }) => {
  test('shows results of its own language as one types, and counts them aloud', async () => {
    const page = await (await openContext(reader)).newPage();
    await page.goto(path);
    await page.locator('input[type="search"]').fill(query);
    await results(page).first().waitFor();
    const paths = await results(page).evaluateAll((links) =>
      links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
    );
    expect(paths.every((found) => found.startsWith(`/${locale}/`))).toBe(true);
    expect(await status(page).textContent()).toMatch(/\d/);
    expect(new URL(page.url()).searchParams.get('q')).toBe(query);
  });

  test('narrows by kind, keeps the state on reload and gives it back on Back', async () => {
    const page = await (await openContext(reader)).newPage();
    await page.goto(`${path}?q=${encodeURIComponent(query)}`);
    await results(page).first().waitFor();
    const all = await status(page).textContent();
    await page.locator('select[name="type"]').selectOption(type);
    // While results are on their way the status says so: only a number is an answer.
    await expect.poll(() => isOtherCount(page, all), PATIENCE).toBe(true);
    const narrowed = await status(page).textContent();
    await page.reload();
    await expect.poll(() => status(page).textContent(), PATIENCE).toBe(narrowed);
    expect(await page.locator('select[name="type"]').inputValue()).toBe(type);
    await page.goBack();
    await expect.poll(() => status(page).textContent(), PATIENCE).toBe(all);
  });

  test('names each kind once, and takes an address that asks for a part of one', async () => {
    const page = await (await openContext(reader)).newPage();
    await page.goto(`${path}?type=newcomers`);
    await results(page).first().waitFor();
    const select = page.locator('select[name="type"]');
    expect(await select.inputValue()).toBe('services');
    const names = (await select.locator('option').allTextContents()).map((name) => name.replace(/ \(\d+\)$/, ''));
    expect(names.length).toBeGreaterThan(10);
    expect(names).toEqual([...new Set(names)]);
  });

  test('helps when nothing is found', async () => {
    const page = await (await openContext(reader)).newPage();
    await page.goto(`${path}?q=zzzxqj`);
    await expect.poll(() => status(page).textContent(), PATIENCE).toContain(none);
    expect(await page.locator('[data-help]').isVisible()).toBe(true);
    expect(await page.locator('main section li a').count()).toBeGreaterThan(3);
  });
});

test('a filter that leaves nothing says so, and does not call the word unknown', async () => {
  const page = await (await openContext(reader)).newPage();
  await page.goto('/en/search/?q=housing&city=constructor');
  await expect.poll(() => status(page).textContent(), PATIENCE).toBe('0 results');
  expect(await page.locator('[data-note]').isVisible()).toBe(false);
  await page.locator('select[name="city"]').selectOption('');
  await results(page).first().waitFor();
});

test('a filter that another language brought, and this one has no field for, takes nothing away', async () => {
  const page = await (await openContext(reader)).newPage();
  await page.goto('/es/buscar/?q=CPAS&theme=housing');
  await results(page).first().waitFor();
});

describe.each(languages)('the filters of a list in $locale', ({ list }) => {
  test('narrow in place, with the state in the address, on reload and on Back', async () => {
    const page = await (await openContext(reader)).newPage();
    const count = () => page.locator('[data-card]:visible').count();
    await page.goto(list);
    await page.locator('#filter-theme').waitFor();
    const all = await count();
    await page.locator('#filter-theme').selectOption('one-stop-shops');
    await page.locator('#filter-country').selectOption('DE');
    // The entries may come from other pages of the list.
    await expect.poll(count, PATIENCE).toBeLessThan(10);
    const narrowed = await count();
    expect(narrowed).toBeGreaterThan(0);
    expect(narrowed).toBeLessThan(all);
    expect(new URL(page.url()).search).toBe('?theme=one-stop-shops&country=DE');
    await page.reload();
    await page.locator('#filter-theme').waitFor();
    await expect.poll(count, PATIENCE).toBe(narrowed);
    await page.goBack();
    await page.goBack();
    await expect.poll(count, PATIENCE).toBe(all);
  });

  test('are links to narrowed pages without JavaScript', async () => {
    const page = await (await openContext(reader, { javaScriptEnabled: false })).newPage();
    await page.goto(list);
    await page.locator('.filters summary').first().click();
    await page.locator('.filters a[data-key="one-stop-shops"]').click();
    expect(new URL(page.url()).pathname.startsWith(list)).toBe(true);
    expect(await page.locator('[data-card]').count()).toBeGreaterThan(3);
    expect(await page.locator('.filters a[aria-current="true"]').count()).toBe(1);
  });
});
