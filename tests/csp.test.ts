import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openContext, openReader, type Reader, visitAll } from './support/browser.ts';
import { getKinds, type Page, readReaderPages } from './support/pages.ts';

const pages = readReaderPages(inject('site'));

let reader: Reader;
beforeAll(async () => {
  reader = await openReader(inject('site'));
});
afterAll(() => reader.close());

test('a page of each kind runs without console error, breach of the policy, cookie or request to another host', async () => {
  const context = await openContext(reader);
  const issues = watch(context, reader.site.origin);
  const kinds = getKinds(pages).map((page) => page.path);
  await visitAll(context, kinds, async (page, path) => {
    await page.goto(path, { waitUntil: 'networkidle' });
    return [];
  });
  expect(issues).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

test('search finds pages under the policy', async () => {
  const context = await openContext(reader);
  const issues = watch(context, reader.site.origin);
  const page = await context.newPage();
  await page.goto(getSearchPage().path);
  await page.locator('main input[type="search"]').fill('city');
  await page
    .locator('main a[href*="/en/"]', { hasText: /city|cities/i })
    .first()
    .waitFor();
  expect(issues).toEqual([]);
});

test('an injected inline script does not run', async () => {
  const page = await (await openContext(reader)).newPage();
  await page.goto(getSearchPage().path);
  const hasRun = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.documentElement.dataset.injected = "yes"';
    document.body.append(script);
    return document.documentElement.dataset.injected === 'yes';
  });
  expect(hasRun).toBe(false);
});

/** Collects what must not happen on any page of the context. */
function watch(context: BrowserContext, origin: string): string[] {
  const issues: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error') issues.push(`${message.page()?.url()}: ${message.text()}`);
  });
  context.on('weberror', (error) => issues.push(`${error.page()?.url()}: ${error.error().message}`));
  context.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && new URL(request.url()).origin !== origin) issues.push(request.url());
  });
  return issues;
}

function getSearchPage(): Page {
  const found = pages.find((page) => page.path === '/en/search/');
  if (!found) throw new Error('There is no page /en/search/.');
  return found;
}
