import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openContext, openReader, type Reader } from './support/browser.ts';
import { readReaderPages } from './support/pages.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader(inject('site'));
});
afterAll(() => reader.close());

describe.each(['en', 'fr'] as const)('the decision helper in %s', (lang) => {
  test('leads from the home page to a guide by links alone, without JavaScript', async () => {
    const page = await (await openContext(reader, { javaScriptEnabled: false })).newPage();
    await page.goto(`/${lang}/`);
    await page.locator('main .quiet-action').first().click();
    for (const answer of [0, 1, 3]) {
      await page.locator('.fork a').nth(answer).click();
      await page.waitForLoadState();
    }
    expect(await page.locator('.given dd').count()).toBe(3);
    const plan = page.locator('.plans section').nth(1);
    await page.locator('.choose a').nth(1).click();
    expect(new URL(page.url()).hash).toBe(`#${await plan.getAttribute('id')}`);
    await page.locator('.reasoned h3 a').first().click();
    await page.waitForURL(`**/${lang}/guides/**`);
  });

  test('takes an answer back', async () => {
    const page = await (await openContext(reader, { javaScriptEnabled: false })).newPage();
    await page.goto(`/${lang}/`);
    await page.locator('main .quiet-action').first().click();
    await page.locator('.fork a').first().click();
    await page.locator('.fork a').first().click();
    await page.locator('.given a').first().click();
    await page.waitForLoadState();
    expect(await page.locator('.given').count()).toBe(0);
  });
});

test('every way to answer ends at a guide or says that there is none, with reasons', () => {
  const results = readReaderPages(inject('site')).filter((page) =>
    /^\/en\/helper\/[^/]+\/[^/]+\/[^/]+\/$/.test(page.path),
  );
  expect(results.length).toBeGreaterThanOrEqual(9);
  for (const page of results) expect(page.html, page.path).toMatch(/class="why"|There is no guide/);
});
