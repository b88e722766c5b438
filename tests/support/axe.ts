import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** Issues that axe sees in a page as it stands, each with its places. The policy of the site keeps axe out: bypass it. */
export async function runAxe(page: Page): Promise<string[]> {
  // Legacy mode spares a second tab per run; it only lacks frames of other sites, which we have none of.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .analyze();
  return violations.map(({ id, nodes }) => `${id} at ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
}
