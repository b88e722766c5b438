import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { runAxe } from './axe.ts';
import { openContext, type Reader } from './browser.ts';

/** A locale with the addresses of the tools, as the site names them. */
export const toolLocales = [
  { locale: 'en', lists: '/en/self-assessment/', plan: '/en/action-plan/' },
  { locale: 'fr', lists: '/fr/auto-evaluation/', plan: '/fr/plan-d-action/' },
] as const;

/** A page in a profile of its own, and the issues that its console reports. */
export async function openProfile(
  reader: Reader,
  options: BrowserContextOptions = {},
): Promise<{ context: BrowserContext; page: Page; issues: string[] }> {
  const context = await openContext(reader, { reducedMotion: 'reduce', ...options });
  const issues: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error') issues.push(message.text());
  });
  context.on('weberror', (error) => issues.push(error.error().message));
  return { context, page: await context.newPage(), issues };
}

/** Opens the first assessment of a list and gives the ids of its factors. */
export async function openFirstAssessment(page: Page, list: string): Promise<string[]> {
  await page.goto(list);
  await page.locator('main h2 a').first().click();
  await page.waitForSelector('self-assessment [data-tools]:visible');
  return page
    .locator('[data-factor]')
    .evaluateAll((factors) => factors.map((factor) => factor.getAttribute('data-factor') ?? ''));
}

/** Rates a factor. */
export async function rate(page: Page, factor: string, now: number, target: number): Promise<void> {
  await page.check(`input[name="now-${factor}"][value="${now}"]`);
  await page.check(`input[name="target-${factor}"][value="${target}"]`);
}

/** Issues that axe sees on a narrow phone, light and dark, and words that reach beyond its edge. */
export async function findIssues(page: Page): Promise<string[]> {
  const issues: string[] = [];
  await page.setViewportSize({ width: 320, height: 800 });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const issue of await runAxe(page)) issues.push(`${colorScheme}: ${issue}`);
  }
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  return width > 320 ? [...issues, `${width} px wide`] : issues;
}
