import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openContext, openReader, type Reader } from './support/browser.ts';
import { readReaderPages } from './support/pages.ts';

/* Long lists of numbers to call, on the sheets of the site's own content that have one. */

const folder = inject('site');
const paths = readReaderPages(folder)
  .filter(({ html }) => html.includes('class="phone-countries"'))
  .map(({ path }) => path);
const screen = { viewport: { width: 360, height: 640 } };

let reader: Reader;
beforeAll(async () => {
  reader = await openReader(folder);
});
afterAll(() => reader.close());

test.each(['en', 'ar', 'uk'])('a number of the reader’s country is in the first screen, in %s', async (locale) => {
  const found = paths.filter((path) => path.startsWith(`/${locale}/`));
  expect(found.length).toBeGreaterThan(0);
  const page = await (await openContext(reader, { ...screen, timezoneId: 'Europe/Brussels' })).newPage();
  for (const path of found) {
    await page.goto(path);
    const first = page.locator('.phone-countries > details').first();
    expect(await first.getAttribute('data-country'), path).toBe('BE');
    const box = await first.locator('.call').first().boundingBox();
    expect((box?.y ?? 1000) + (box?.height ?? 0), path).toBeLessThanOrEqual(640);
  }
});

test('without a script each country opens by its name, and paper has all numbers', async () => {
  const context = await openContext(reader, { ...screen, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(paths[0] ?? '');
  const last = page.locator('.phone-countries > details').last();
  await last.locator('summary').click();
  expect(await last.locator('.call').first().isVisible()).toBe(true);
  await page.emulateMedia({ media: 'print' });
  const hidden = page.locator('.phone-countries .call:not(:visible)');
  expect(await hidden.count()).toBe(0);
});
