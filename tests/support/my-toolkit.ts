import type { BrowserContext, Page } from 'playwright-core';

/** Addresses of the pages where a reader saves entries, and of what she has saved. */
export const toolkitPaths = {
  en: {
    guide: '/en/guides/design-a-one-stop-shop/',
    practices: '/en/practices/',
    benchmarks: '/en/benchmarks/',
    themes: '/en/themes/',
    list: '/en/my-toolkit/',
  },
  fr: {
    guide: '/fr/guides/concevoir-un-guichet-unique/',
    practices: '/fr/pratiques/',
    benchmarks: '/fr/criteres/',
    themes: '/fr/themes/',
    list: '/fr/ma-boite-a-outils/',
  },
} as const;

/** A language of these pages. */
export type ToolkitLang = keyof typeof toolkitPaths;

/** Adds what the pages offer: a guide, an infographic in its text, a practice from a list, a factor, a theme. */
export async function fillToolkit(page: Page, lang: ToolkitLang): Promise<void> {
  const { guide, practices, benchmarks, themes, list } = toolkitPaths[lang];
  await page.goto(guide);
  await page.locator('keep-entry button').click();
  await page.locator('figure.infographic .keep').first().click();
  await page.goto(practices);
  await page.locator('[data-entry] .keep').nth(1).click();
  await page.goto(benchmarks);
  await page.locator('[data-entry] h2 a').first().click();
  await page.locator('.factor .keep').nth(1).click();
  await page.goto(themes);
  await page.locator(`main a[href^="${themes}"]:not([href="${themes}"])`).first().click();
  await page.locator('keep-entry button').click();
  await page.goto(list);
  await page.locator('[data-id]').nth(4).waitFor();
}

/** Has a browser remember, as the page stores it, what was saved on an earlier visit. */
export const rememberList = (context: BrowserContext, stored: string): Promise<unknown> =>
  context.addInitScript((saved) => localStorage.setItem('passerelle.reading-list', saved), stored);

/** The titles of what is saved, in order. */
export const readTitles = async (page: Page): Promise<string[]> =>
  (await page.locator('[data-id] h2').allTextContents()).map((title) => title.trim());
