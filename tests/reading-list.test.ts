import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openContext, openReader, type Reader } from './support/browser.ts';
import { readTitles, type ToolkitLang, toolkitPaths } from './support/my-toolkit.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader(inject('site'));
});
afterAll(() => reader.close());

/** Keeps two practices from their list, and gives their titles. */
async function keepTwo(page: Page, lang: ToolkitLang): Promise<string[]> {
  await page.goto(toolkitPaths[lang].practices);
  const cards = page.locator('[data-entry]');
  const titles: string[] = [];
  for (const index of [0, 2]) {
    await cards.nth(index).locator('.keep').click();
    titles.push(((await cards.nth(index).locator('h2 a').textContent()) ?? '').trim());
  }
  return titles;
}

describe.each(['en', 'fr'] as const)('the reading list in %s', (lang) => {
  test('saves entries from lists and from their own pages, still there after a reload', async () => {
    const page = await (await openContext(reader)).newPage();
    const titles = await keepTwo(page, lang);
    await page.locator('[data-entry] h2 a').nth(1).click();
    await page.locator('keep-entry button').click();
    expect(await page.locator('keep-entry [role="status"]').textContent()).toContain('3');
    await page.reload();
    expect(await page.locator('keep-entry button').getAttribute('aria-pressed')).toBe('true');
    await page.locator('keep-entry a').click();
    await page.locator('[data-id]').nth(2).waitFor();
    expect((await readTitles(page)).slice(0, 2)).toEqual(titles);
  });

  test('is put in order by keyboard: the focus stays on the button, and the move is announced', async () => {
    const page = await (await openContext(reader)).newPage();
    const titles = await keepTwo(page, lang);
    await page.goto(toolkitPaths[lang].list);
    const down = page.locator('[data-id]').first().locator('[data-act="down"]');
    await down.focus();
    await page.keyboard.press('Enter');
    expect(await readTitles(page)).toEqual(titles.toReversed());
    expect(await page.locator('reading-list [data-status]').textContent()).toContain('2');
    // At the end of the list the button is off: its twin takes the focus.
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-act'))).toBe('up');
    await page.reload();
    await page.locator('[data-id]').nth(1).waitFor();
    expect(await readTitles(page)).toEqual(titles.toReversed());
  });

  test('gives back what was taken out', async () => {
    const page = await (await openContext(reader)).newPage();
    const titles = await keepTwo(page, lang);
    await page.goto(toolkitPaths[lang].list);
    await page.locator('[data-id]').first().locator('[data-act="remove"]').click();
    expect(await readTitles(page)).toEqual(titles.slice(1));
    await page.keyboard.press('Enter');
    expect(await readTitles(page)).toEqual(titles);
  });

  test('is saved as text with full addresses', async () => {
    const page = await (await openContext(reader)).newPage();
    const titles = await keepTwo(page, lang);
    await page.goto(toolkitPaths[lang].list);
    await page.locator('[data-id]').nth(1).waitFor();
    const download = page.waitForEvent('download');
    await page.locator('[data-tool="save"]').click();
    const file = await (await download).path();
    const text = await readFile(file, 'utf8');
    for (const title of titles) expect(text).toContain(title);
    expect(text).toContain(`${reader.site.origin}/${lang}/`);
  });

  test('travels in a link: a fresh profile shows the same list', async () => {
    const page = await (await openContext(reader)).newPage();
    const titles = await keepTwo(page, lang);
    await page.goto(toolkitPaths[lang].list);
    await page.locator('[data-id]').nth(1).waitFor();
    const link = await page.locator('#list-link').inputValue();
    const fresh = await (await openContext(reader)).newPage();
    await fresh.goto(link);
    await fresh.locator('[data-accept]').click();
    expect(await readTitles(fresh)).toEqual(titles);
    expect(new URL(fresh.url()).hash).toBe('');
  });
});

test('what was saved in English has its French title on the French page', async () => {
  const page = await (await openContext(reader)).newPage();
  const [english] = await keepTwo(page, 'en');
  await page.goto(toolkitPaths.fr.list);
  await page.locator('[data-id]').first().waitFor();
  const href = await page.locator('[data-id] h2 a').first().getAttribute('href');
  expect(href).toMatch(/^\/fr\//);
  expect(await readTitles(page)).not.toContain(english);
});

test('a hostile link adds nothing that the site does not have', async () => {
  const page = await (await openContext(reader)).newPage();
  await page.goto(`${toolkitPaths.en.list}#list=1:javascript:alert(1),<img/src=x>,guides/none,__proto__/x`);
  await page.locator('[data-offer]').waitFor();
  expect(await page.locator('[data-accept]').isVisible()).toBe(false);
  expect(await page.locator('[data-id]').count()).toBe(0);
});

test('without the site’s index the list still shows what it knew', async () => {
  const context: BrowserContext = await openContext(reader);
  const page = await context.newPage();
  const titles = await keepTwo(page, 'en');
  await context.route('**/entries-*.json', (route) => route.abort());
  await page.goto(toolkitPaths.en.list);
  await page.locator('[data-id]').nth(1).waitFor();
  expect(await readTitles(page)).toEqual(titles);
});

test('newcomers’ pages save nothing: others may use the device', async () => {
  const page = await (await openContext(reader)).newPage();
  await page.goto('/en/newcomers/');
  expect(await page.locator('.keep').count()).toBe(0);
});

test('printed, the list shows addresses and no buttons', async () => {
  const page = await (await openContext(reader)).newPage();
  await keepTwo(page, 'en');
  await page.goto(toolkitPaths.en.list);
  await page.locator('[data-id]').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('[data-address]').first().isVisible()).toBe(true);
  expect(await page.locator('[data-act]:visible, [data-tool]:visible').count()).toBe(0);
});
