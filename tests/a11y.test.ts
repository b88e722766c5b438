import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
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

test('no page has a fault that axe can see, light or dark, on a phone or a desk', { timeout: 1_500_000 }, async () => {
  // The policy of the site would keep axe itself out; csp.test.ts watches the policy.
  const context = await openContext(reader, { bypassCSP: true, reducedMotion: 'reduce' });
  const paths = readPages(inject('site')).map((page) => page.path);
  expect(await visitAll(context, paths, findFaults)).toEqual([]);
});

async function findFaults(page: Page, path: string): Promise<string[]> {
  const faults: string[] = [];
  await page.goto(path);
  for (const { colorScheme, width } of views) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    // Legacy mode spares a second tab per run; it only lacks frames of other sites, which we have none of.
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode()
      .options({ resultTypes: ['violations'] })
      .analyze();
    for (const { id, nodes } of violations) {
      faults.push(`${path} ${colorScheme} ${width}: ${id} at ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
    }
  }
  return faults;
}
