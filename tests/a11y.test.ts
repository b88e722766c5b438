import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { runAxe } from './support/axe.ts';
import { openContext, openReader, type Reader, visitAll } from './support/browser.ts';
import { readPages } from './support/pages.ts';

const views = [
  { colorScheme: 'light', width: 360 },
  { colorScheme: 'dark', width: 360 },
  { colorScheme: 'light', width: 1440 },
  { colorScheme: 'dark', width: 1440 },
] as const;

let reader: Reader;
beforeAll(async () => {
  reader = await openReader(inject('site'));
});
afterAll(() => reader.close());

const isFull = process.env['AXE'] === 'full';

test('no page has an issue that axe can see, light and dark, on a phone and a desk', {
  timeout: isFull ? 7_200_000 : 1_500_000,
}, async () => {
  // The policy of the site would keep axe itself out; csp.test.ts watches the policy.
  const context = await openContext(reader, { bypassCSP: true, reducedMotion: 'reduce' });
  const paths = readPages(inject('site')).map((page) => page.path);
  const plan = planViews(paths);
  expect(await visitAll(context, paths, (page, path) => findIssues(page, path, plan.get(path) ?? views))).toEqual([]);
});

type View = (typeof views)[number];

/**
 * Every page but the narrowed lists in one view, in turn, and the first page of each part of the site in all four. Sheets
 * have the same parts in each language: of their translations one in four is looked at, in turn.
 * `AXE=full` looks at every page in every view: some eight thousand runs, for a release.
 */
function planViews(paths: string[]): Map<string, readonly View[]> {
  const seen = new Set<string>();
  return new Map<string, readonly View[]>(
    paths.map((path, index): [string, readonly View[]] => {
      const part = path.split('/').slice(1, 3).join('/') + path.split('/').length;
      const isFirst = !seen.has(part);
      seen.add(part);
      if (isFirst || isFull) return [path, views];
      // Narrowed lists differ in their entries only.
      const isLeftOut = path.split('/').length > 5 || (/^\/(?:ar|uk|es)\//.test(path) && index % 4 !== 0);
      return [path, isLeftOut ? [] : [views[(index >> 2) % views.length] as View]];
    }),
  );
}

async function findIssues(page: Page, path: string, chosen: readonly View[]): Promise<string[]> {
  const issues: string[] = [];
  if (chosen.length === 0) return issues;
  await page.goto(path);
  for (const { colorScheme, width } of chosen) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    for (const issue of await runAxe(page)) issues.push(`${path} ${colorScheme} ${width}: ${issue}`);
  }
  return issues;
}
