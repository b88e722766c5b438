import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openContext, openReader, type Reader, visitAll } from './support/browser.ts';
import { readPages } from './support/pages.ts';

const WIDTH = 320;
const isFull = process.env['AXE'] === 'full';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader(inject('site'));
});
afterAll(() => reader.close());

test(`no page scrolls sideways at ${WIDTH} px`, async () => {
  const context = await openContext(reader, { viewport: { width: WIDTH, height: 640 }, bypassCSP: true });
  const paths = readPages(inject('site'))
    .map((page) => page.path)
    .filter((path, index) => isFull || index % 4 === 0 || !hasLikes(path));
  expect(await visitAll(context, paths, findOverflow)).toEqual([]);
});

/** Narrowed lists, and translations of a sheet, have the parts of others: one in four of them is looked at. */
const hasLikes = (path: string): boolean => path.split('/').length > 5 || /^\/(?:ar|uk|es)\//.test(path);

async function findOverflow(page: Page, path: string): Promise<string[]> {
  await page.goto(path, { waitUntil: 'domcontentloaded' });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  return width > WIDTH ? [`${path} is ${width} px wide`] : [];
}
