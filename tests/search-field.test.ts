import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openContext, openReader, type Reader } from './support/browser.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader(inject('site'));
});
afterAll(() => reader.close());

const desk = { width: 1440, height: 900 };
const phone = { width: 360, height: 640 };

/** Two cores may be busy with other tests. */
const PATIENCE = { timeout: 20_000 };

const openPage = async (path: string, viewport = desk): Promise<Page> => {
  const page = await (await openContext(reader, { viewport })).newPage();
  await page.goto(path);
  return page;
};
const isFocused = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => element === document.activeElement);
const field = (page: Page) => page.locator('quick-search input');
const announced = (page: Page) => page.locator('quick-search [role="status"]').textContent();

test('the field says when no results come, and leads to the page of the search', async () => {
  const page = await openPage('/fr/guides/');
  await page.route('**/search/fr/**', (route) => route.abort());
  await field(page).fill('logement');
  const link = page.locator('quick-search li a');
  await link.waitFor();
  expect(await link.textContent()).toContain('Les résultats ne sont pas arrivés');
  expect(await announced(page)).toContain('Les résultats ne sont pas arrivés');
  expect(await link.getAttribute('href')).toBe('/fr/recherche/?q=logement');
  // The next letter tries again.
  await page.unroute('**/search/fr/**');
  await field(page).fill('logements');
  await expect.poll(() => link.count(), PATIENCE).toBeGreaterThan(1);
});

test('the field says for which word results are where it has mended one', async () => {
  const page = await openPage('/en/guides/');
  await field(page).fill('interprter');
  await page.locator('quick-search li a').first().waitFor();
  const words = 'Nothing found for “interprter”. These results are for: interpreter';
  expect(await page.locator('quick-search li').first().textContent()).toBe(words);
  expect(await announced(page)).toMatch(new RegExp(`^${words} \\d+ results$`));
});

test('Escape closes the results and keeps the question, and the arrow down opens them again', async () => {
  const page = await openPage('/en/guides/');
  const links = page.locator('quick-search li a');
  await field(page).fill('housing');
  await links.first().waitFor();
  await page.keyboard.press('Escape');
  expect(await links.count()).toBe(0);
  expect(await field(page).inputValue()).toBe('housing');
  await page.keyboard.press('ArrowDown');
  await links.first().waitFor();
  await page.keyboard.press('ArrowDown');
  expect(await links.first().evaluate((link) => link === document.activeElement)).toBe(true);
});

test.each([
  ['/en/guides/', '/en/search/'],
  ['/fr/nouveaux-arrivants/aide-pour-les-formulaires-en-france/', '/fr/recherche/'],
])('the slash leads from %s on a phone to the field of the page of the search', async (path, search) => {
  const page = await openPage(path, phone);
  expect(await field(page).isVisible()).toBe(false);
  await page.keyboard.press('/');
  await page.waitForURL(`**${search}#*`);
  await expect.poll(() => isFocused(page, '#search-query'), PATIENCE).toBe(true);
  await page.keyboard.type('logement');
  await expect.poll(() => new URL(page.url()).href, PATIENCE).toMatch(/\/\?q=logement$/);
});

test('the magnifier on a phone leads to the page of the search, without a script too', async () => {
  const page = await (await openContext(reader, { viewport: phone, javaScriptEnabled: false })).newPage();
  await page.goto('/en/guides/');
  await page.locator('quick-search button').click();
  expect(new URL(page.url()).pathname).toBe('/en/search/');
});

test.each([
  ['the field', '/en/guides/', 'quick-search', 'quick-search li a'],
  ['the page of the search', '/en/search/', 'site-search', '[data-results] a'],
])(
  'on a slow line %s says that it searches, and shows nothing of an earlier question',
  async (_, path, root, found) => {
    const page = await openPage(path);
    await page.locator(`${root} input`).fill('housing');
    await page.locator(found).first().waitFor();
    await page.route('**/search/**', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 2000));
      await route.continue();
    });
    await page.locator(`${root} input`).fill('school');
    const status = () => page.locator(`${root} [role="status"]`).textContent();
    await expect.poll(status, { ...PATIENCE, interval: 20 }).toBe('Searching…');
    expect(await page.locator(found).count()).toBe(0);
    await page.locator(found).first().waitFor();
    expect(await status()).toMatch(/^\d+ results$/);
  },
);
