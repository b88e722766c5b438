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

type View = (typeof views)[number];

/** Two views that hold both schemes and both widths. */
const pickPair = (turn: number): readonly View[] => (turn % 2 === 0 ? [views[0], views[3]] : [views[1], views[2]]);

let reader: Reader;
beforeAll(async () => {
  reader = await openReader(inject('site'));
});
afterAll(() => reader.close());

test('no page has an issue that axe can see, light and dark, on a phone and a desk', {
  timeout: isFull ? 7_200_000 : 900_000,
}, async () => {
  // The policy of the site would keep axe itself out; csp.test.ts watches the policy.
  const context = await openContext(reader, { bypassCSP: true, reducedMotion: 'reduce' });
  const plan = planViews(samplePaths(readPages(inject('site')).map((page) => page.path)));
  const paths = [...plan.keys()];
  expect(await visitAll(context, paths, (page, path) => findIssues(page, path, plan.get(path) ?? []))).toEqual([]);
});

test('axe is asked for the rules that it leaves off by itself', async () => {
  const page = await (await openContext(reader, { bypassCSP: true })).newPage();
  await page.goto('/en/');
  const small = '<button style="all: unset; width: 9px; height: 9px; display: block">a</button>';
  await page.setContent(`<html lang="en"><title>Small</title><main><h1>Small</h1>${small}${small}</main></html>`);
  expect((await runAxe(page)).join()).toMatch(/^target-size at /);
});

/**
 * Every page in one view, in turn, and the first page of each kind in two that share neither scheme nor width. The full matrix
 * has every page in each view.
 */
function planViews(paths: string[]): Map<string, readonly View[]> {
  const kinds = new Set<string>();
  return new Map(
    paths.map((path, index) => {
      const isFirst = !kinds.has(getKind(path));
      kinds.add(getKind(path));
      return [path, isFull ? views : isFirst ? pickPair(kinds.size) : [views[index % views.length] as View]];
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
