import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openContext, openReader, type Reader, visitAll } from './support/browser.ts';
import { readPages } from './support/pages.ts';
import { samplePaths } from './support/sample.ts';

const WIDTH = 320;

let reader: Reader;
beforeAll(async () => {
  reader = await openReader(inject('site'));
});
afterAll(() => reader.close());

test(`no page scrolls sideways at ${WIDTH} px`, async () => {
  const context = await openContext(reader, { viewport: { width: WIDTH, height: 640 }, bypassCSP: true });
  const paths = samplePaths(readPages(inject('site')).map((page) => page.path));
  expect(await visitAll(context, paths, findOverflow)).toEqual([]);
});

async function findOverflow(page: Page, path: string): Promise<string[]> {
  await page.goto(path, { waitUntil: 'domcontentloaded' });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  return width > WIDTH ? [`${path} is ${width} px wide`] : [];
}
