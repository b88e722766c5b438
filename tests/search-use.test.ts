import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openContext, openReader, type Reader } from './support/browser.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader(inject('site'));
});
afterAll(() => reader.close());

const openPage = async (path: string): Promise<Page> => {
  const page = await (await openContext(reader)).newPage();
  await page.goto(path);
  return page;
};

test('the field in the header loads nothing of the search before someone goes into it', async () => {
  const page = await (await openContext(reader)).newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/en/guides/');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => path.startsWith('/search/') || /quick-results/.test(path))).toEqual([]);
  await page.locator('quick-search input').focus();
  await expect.poll(() => asked.filter((path) => path.startsWith('/search/en/')).length).toBeGreaterThan(1);
});

test('the header is used with keys alone: slash, arrows, Escape', async () => {
  const page = await openPage('/en/guides/');
  await page.keyboard.press('/');
  await page.keyboard.type('housing');
  const links = page.locator('quick-search li a');
  await links.first().waitFor();
  expect(await page.locator('quick-search [role="status"]').textContent()).toMatch(/^\d+ results?$/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await links.nth(1).evaluate((link) => link === document.activeElement)).toBe(true);
  await page.keyboard.press('Escape');
  expect(await page.locator('quick-search input').evaluate((input) => input === document.activeElement)).toBe(true);
  expect(await links.count()).toBe(0);
});

test('the key that leads to the search can be turned off, and stays off', async () => {
  const page = await openPage('/en/my-data/');
  await page.getByRole('checkbox').uncheck();
  expect(await page.locator('[data-area="slash"]').isVisible()).toBe(true);
  await page.goto('/en/guides/');
  await page.keyboard.press('/');
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
  await page.goto('/en/my-data/');
  await page.locator('[data-forget]').click();
  await expect.poll(() => page.getByRole('checkbox').isChecked()).toBe(true);
});

test('without JavaScript the field leads to the page of the search, which leads to the lists', async () => {
  const page = await (await openContext(reader, { javaScriptEnabled: false })).newPage();
  await page.goto('/fr/guides/');
  await page.locator('quick-search input').fill('logement');
  await page.locator('quick-search button').click();
  expect(new URL(page.url()).pathname).toBe('/fr/recherche/');
  expect(await page.locator('main section li a').count()).toBeGreaterThan(3);
});

test.each([
  ['/en/search/', 'needs JavaScript'],
  ['/fr/recherche/', 'a besoin de JavaScript'],
  ['/ar/search/', 'يحتاج إلى JavaScript'],
  ['/uk/search/', 'потрібен JavaScript'],
  ['/es/buscar/', 'necesita JavaScript'],
])('without JavaScript %s says that it needs it, and shows the lists', async (path, words) => {
  const page = await (await openContext(reader, { javaScriptEnabled: false })).newPage();
  await page.goto(path);
  expect(await page.locator('site-search p:visible').first().textContent()).toContain(words);
  expect(await page.locator('main section li a:visible').count()).toBeGreaterThan(0);
});

test('an excerpt is a sentence with the words marked', async () => {
  const page = await openPage('/fr/recherche/?q=l%27h%C3%A9bergement');
  const first = page.locator('[data-results] [data-excerpt]').first();
  await first.locator('mark').first().waitFor();
  expect(await first.locator('mark').first().textContent()).toMatch(/^hébergement/i);
  expect(await first.textContent()).toMatch(/^[\p{Lu}\p{N}«].*[.!?…»)]$/u);
});

test('a misspelt word is mended, which the page says and offers with one tap', async () => {
  const page = await openPage('/en/search/?q=interprter');
  await page.locator('[data-results] a').first().waitFor();
  expect(await page.locator('site-search [data-note]').textContent()).toContain('interprter');
  await page.locator('site-search [data-word="interpreter"]').click();
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('interpreter');
  await page.locator('site-search [data-note]').waitFor({ state: 'hidden' });
});

test('another language keeps the question and the filters of a search, and the choice of a list', async () => {
  const search = await openPage('/en/search/?q=women&theme=gender&type=practices');
  await search.locator('[data-results] a').first().waitFor();
  const toFrench = (page: Page) => page.locator('header a[hreflang="fr"]').first().getAttribute('href');
  expect(await toFrench(search)).toMatch(/\/fr\/recherche\/\?q=women&theme=gender&type=practices$/);
  const list = await openPage('/en/practices/?theme=gender&country=BE');
  await list.locator('#filter-theme').waitFor();
  expect(await toFrench(list)).toMatch(/\/fr\/pratiques\/\?theme=gender&country=BE$/);
});

test('results come within a tenth of a second once the words are there, and move nothing', async () => {
  const page = await openPage('/en/guides/');
  const getTop = () => page.locator('main').evaluate((main) => main.getBoundingClientRect().top);
  const top = await getTop();
  await page.locator('quick-search input').fill('housing');
  await page.locator('quick-search li a').first().waitFor();
  expect(await getTop()).toBe(top);
  const elapsed = await page.evaluate(async () => {
    const root = document.querySelector('quick-search') as HTMLElement;
    const input = root.querySelector('input') as HTMLInputElement;
    const list = root.querySelector('ul') as HTMLElement;
    const start = performance.now();
    const changed = new Promise((resolve) => new MutationObserver(resolve).observe(list, { childList: true }));
    input.value = 'housin';
    input.dispatchEvent(new Event('input'));
    await changed;
    return performance.now() - start;
  });
  expect(elapsed).toBeLessThan(100);
});
