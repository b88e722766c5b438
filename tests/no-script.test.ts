import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openContext, openReader, type Reader, visitAll } from './support/browser.ts';
import { getKinds, readReaderPages } from './support/pages.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader(inject('site'));
});
afterAll(() => reader.close());

test('without JavaScript, a page of each kind shows a heading and words', async () => {
  const context = await openContext(reader, { javaScriptEnabled: false });
  const kinds = getKinds(readReaderPages(inject('site'))).map((page) => page.path);
  const issues = await visitAll(context, kinds, async (page, path) => {
    await page.goto(path);
    const headings = await page.locator('h1:visible').count();
    const blocks = await page.locator('main :is(p, li, a, form):visible').count();
    return headings === 1 && blocks > 0 ? [] : [path];
  });
  expect(issues).toEqual([]);
});

test('without JavaScript, the language switch leads to the same page in the other language', async () => {
  const page = await (await openContext(reader, { javaScriptEnabled: false })).newPage();
  await page.goto('/');
  await page.locator('a[hreflang="en"]').first().click();
  await page.waitForURL('**/en/');
  await page.locator('main a[href^="/en/guides/"]:visible').first().click();
  const expected = await page.locator('link[rel="alternate"][hreflang="fr"]').getAttribute('href');
  const link = page.locator('a[hreflang="fr"]').first();
  await page.locator('[popovertarget="language_list"]').click();
  await link.click();
  expect(new URL(page.url()).pathname).toBe(new URL(expected ?? '', page.url()).pathname);
  expect(await page.locator('html').getAttribute('lang')).toBe('fr');
});
