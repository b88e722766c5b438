import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openContext, openReader, type Reader, visitAll } from './support/browser.ts';
import { getKinds, readPages, readReaderPages } from './support/pages.ts';
import { samplePaths } from './support/sample.ts';

const WIDTH = 320;
/** A phone whose reader has set larger letters. */
const LARGE_WIDTH = 360;

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

test(`with letters twice as large, no kind of page scrolls sideways at ${LARGE_WIDTH} px`, async () => {
  const context = await openContext(reader, { viewport: { width: LARGE_WIDTH, height: 640 }, bypassCSP: true });
  await context.addInitScript(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('html { font-size: 200% !important; }');
    document.adoptedStyleSheets.push(sheet);
  });
  const paths = getKinds(readReaderPages(inject('site')).filter(({ path }) => /^\/(?:ar|fr)\//.test(path)));
  expect(
    await visitAll(
      context,
      paths.map(({ path }) => path),
      findOverflow,
    ),
  ).toEqual([]);
});

async function findOverflow(page: Page, path: string): Promise<string[]> {
  await page.goto(path, { waitUntil: 'domcontentloaded' });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  const room = page.viewportSize()?.width ?? WIDTH;
  return width > room ? [`${path} is ${width} px wide`] : [];
}
