import type { Page } from 'playwright-core';

/** Words that try to be something else. */
export const HOSTILE = '<img src=x onerror="document.title=1"> =cmd()|x';

/** Title of the plans that are started here. */
export const PLAN_TITLE = 'Plan d’été & co';

/** Starts a plan and names it. */
export async function startPlan(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.click('[data-empty] [data-do="new"]');
  await page.fill('[data-frame="title"]', PLAN_TITLE);
}

/** Adds an action to the first factor chosen and fills some of it in. */
export async function addAction(page: Page, what: string, fields: Record<string, string> = {}): Promise<void> {
  await page.locator('[data-group] [data-add], [data-add=""]').first().click();
  const id = await page.evaluate(() => document.activeElement?.closest('[data-action]')?.getAttribute('data-action'));
  for (const [field, value] of Object.entries({ what, ...fields }))
    await page.fill(`[data-action="${id}"] [data-field="${field}"]`, value);
}

/** Chooses the first key factors of the first benchmark. */
export async function chooseFactors(page: Page, count: number): Promise<void> {
  await page.locator('details[data-benchmark] summary').first().click();
  for (let index = 0; index < count; index += 1) await page.locator('[data-ref]').nth(index).check();
}

/** Takes a file of the plan away, and says where it is. */
export async function saveFile(page: Page, format: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click(`[data-format="${format}"]`)]);
  return download.path();
}

/** Opens a file as a plan. */
export const openFile = (page: Page, file: string) => page.setInputFiles('[data-file]', file);

/** What each action says, in order. */
export const getWhats = (page: Page) =>
  page
    .locator('[data-field="what"]')
    .evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));

/** What the browser has saved. */
export const getStored = (page: Page) =>
  page.evaluate(() => JSON.parse(localStorage.getItem('passerelle.plans') ?? 'null'));
