import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Rules that axe leaves off unless they are asked for: the one for WCAG 2.2, and those for the levels A and AA that it calls
 * experimental. `p-as-heading` stays off: it takes each short line in bold for a heading, the name of the site included.
 */
export const askedRules: readonly string[] = [
  'target-size',
  'css-orientation-lock',
  'table-fake-caption',
  'td-has-header',
];

/**
 * Issues that axe sees in a page as it stands, each with its places. The policy of the site keeps axe out: bypass it.
 * A page that has been given axe keeps it until it goes elsewhere: reading its source takes longer than a run.
 */
export async function runAxe(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  return page.evaluate(async (asked) => {
    const { axe: loaded } = globalThis as unknown as { axe: typeof axe };
    const rules = Object.fromEntries(asked.map((id) => [id, { enabled: true }]));
    const { violations } = await loaded.run(document, { resultTypes: ['violations'], rules });
    return violations.map(({ id, nodes }) => `${id} at ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
  }, askedRules);
}
