import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openContext, openReader, type Reader } from './support/browser.ts';
import { readReaderPages } from './support/pages.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader(inject('site'));
});
afterAll(() => reader.close());

/** Sum of the moves of a page that nobody asked for: a tenth of what search engines call good. */
const MOST = 0.01;
/** A script comes late on a slow line, long after the first paint; very late, but before the steps open without it. */
const LATE = 500;
const VERY_LATE = 3500;

const phone = { width: 360, height: 640 };
const desk = { width: 1440, height: 900 };

const isGuide = ({ html, path }: { html: string; path: string }) =>
  html.includes('<guide-progress') && path.startsWith('/en/');
const pages = readReaderPages(inject('site')).filter(isGuide);
const guides = pages.map(({ path }) => path);
const guide = guides[0] ?? '';
const guideHtml = pages[0]?.html ?? '';

async function open(viewport: { width: number; height: number }, late = LATE): Promise<BrowserContext> {
  const context = await openContext(reader, { viewport });
  await context.route('**/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, late));
    await route.continue();
  });
  await context.addInitScript(() => {
    Object.assign(globalThis, { moved: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        Object.assign(globalThis, { moved: Reflect.get(globalThis, 'moved') + Reflect.get(entry, 'value') });
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return context;
}

async function measure(page: Page, path: string): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(path);
  await page.waitForTimeout(2 * LATE);
  return page.evaluate(() => Reflect.get(globalThis, 'moved'));
}

/** Waits for what a reader sees first, with its styles. */
const waitForPaint = (page: Page) =>
  page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);

const listMoved = async (paths: string[], viewport: typeof phone) => {
  const context = await open(viewport);
  const moved: [path: string, by: number][] = [];
  for (const path of paths) {
    const page = await context.newPage();
    moved.push([path, await measure(page, path)]);
    await page.close();
  }
  return moved.filter(([, by]) => by > MOST);
};

describe.each([
  ['a phone', phone],
  ['a desk', desk],
])('on %s', (_name, viewport) => {
  test('nothing moves in a guide when its scripts come', async () => {
    expect(guides.length).toBeGreaterThan(5);
    expect(await listMoved(guides.slice(0, 2), viewport)).toEqual([]);
  });

  test('nothing moves on the search page and on a page that is not there', async () => {
    expect(await listMoved(['/en/search/', '/fr/recherche/', '/en/404/'], viewport)).toEqual([]);
  });
});

test('on a phone the steps of a guide are closed before its script is there', async () => {
  const page = await (await open(phone, VERY_LATE)).newPage();
  await page.goto(guide, { waitUntil: 'commit' });
  await waitForPaint(page);
  const first = page.locator('[data-step]').first();
  expect(await first.locator('.step-title button').count()).toBe(0);
  expect(await first.locator('p').first().isVisible()).toBe(false);
  await first.locator('.step-title button').waitFor();
  expect(await first.locator('p').first().isVisible()).toBe(false);
});

test('on a phone only the step that an address leads to is open', async () => {
  const page = await (await open(phone)).newPage();
  const id = [...guideHtml.matchAll(/ id="([^"]+)"[^>]* data-step/g)][1]?.[1] ?? '';
  await page.goto(`${guide}#${id}`);
  const step = page.locator(`[id="${id}"]`);
  await step.locator('.step-title button').waitFor();
  expect(await step.locator('p').first().isVisible()).toBe(true);
  expect(await page.locator('[data-step][data-closed]').count()).toBe((await page.locator('[data-step]').count()) - 1);
});

test('on a phone the steps open by themselves where the script never comes', async () => {
  const context = await openContext(reader, { viewport: phone });
  await context.route('**/*.js', (route) => route.abort());
  const page = await context.newPage();
  await page.goto(guide, { waitUntil: 'commit' });
  await waitForPaint(page);
  const words = page.locator('[data-step]').first().locator('p').first();
  expect(await words.isVisible()).toBe(false);
  await words.waitFor({ state: 'visible', timeout: 10_000 });
  expect(await page.locator('keep-entry button').isVisible()).toBe(false);
});
