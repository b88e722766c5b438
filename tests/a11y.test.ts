import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { runAxe } from './support/axe.ts';
import { openContext, openReader, type Reader, visitAll } from './support/browser.ts';
import { readPages } from './support/pages.ts';
import { getKind, isFull, samplePaths } from './support/sample.ts';

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

test('no page has an issue that axe can see, light and dark, on a phone and a desk', {
  timeout: isFull ? 7_200_000 : 1_500_000,
}, async () => {
  // The policy of the site would keep axe itself out; csp.test.ts watches the policy.
  const context = await openContext(reader, { bypassCSP: true, reducedMotion: 'reduce' });
  const plan = planViews(samplePaths(readPages(inject('site')).map((page) => page.path)));
  const paths = [...plan.keys()];
  expect(await visitAll(context, paths, (page, path) => findIssues(page, path, plan.get(path) ?? []))).toEqual([]);
});

type View = (typeof views)[number];

/** Every page in one view, in turn, and the first page of each kind in all four. The full matrix has every page in each view. */
function planViews(paths: string[]): Map<string, readonly View[]> {
  const seen = new Set<string>();
  return new Map(
    paths.map((path, index) => {
      const isFirst = !seen.has(getKind(path));
      seen.add(getKind(path));
      return [path, isFirst || isFull ? views : [views[index % views.length] as View]];
    }),
  );
}

async function findIssues(page: Page, path: string, chosen: readonly View[]): Promise<string[]> {
  const issues: string[] = [];
  await page.goto(path);
  for (const { colorScheme, width } of chosen) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    for (const issue of await runAxe(page)) issues.push(`${path} ${colorScheme} ${width}: ${issue}`);
  }
  return issues;
}
