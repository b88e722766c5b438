import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { runAxe } from './support/axe.ts';
import { openContext, openReader, type Reader } from './support/browser.ts';
import { fillToolkit, readTitles, rememberList, toolkitPaths } from './support/my-toolkit.ts';
import { openProfile } from './support/tools.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader(inject('site'));
});
afterAll(() => reader.close());

const views = [
  { width: 320, colorScheme: 'dark' },
  { width: 768, colorScheme: 'light' },
  { width: 1440, colorScheme: 'dark' },
] as const;

describe.each(['en', 'fr'] as const)('a toolkit of one’s own in %s', (lang) => {
  test('keeps the words of its cover', async () => {
    const { page } = await openProfile(reader);
    await fillToolkit(page, lang);
    const standard = await page.locator('#compose-title').inputValue();
    await page.locator('#compose-audience').fill('Mechelen');
    await page.reload();
    await page.locator('[data-id]').first().waitFor();
    expect(await page.locator('#compose-audience').inputValue()).toBe('Mechelen');
    // The title of the site follows the language of the page.
    const other = lang === 'en' ? 'fr' : 'en';
    await page.goto(toolkitPaths[other].list);
    await page.locator('[data-id]').first().waitFor();
    expect(await page.locator('#compose-title').inputValue()).not.toBe(standard);
    expect(await page.locator('#compose-audience').inputValue()).toBe('Mechelen');
  });

  test('has no issue that axe can see, and no line too wide, when it is filled', async () => {
    const { page } = await openProfile(reader, { bypassCSP: true });
    await fillToolkit(page, lang);
    for (const { width, colorScheme } of views) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      expect(await runAxe(page), `${width} ${colorScheme}`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
});

test('a list that was saved before toolkits is still there', async () => {
  const { context, page } = await openProfile(reader);
  const value = [{ id: 'guides/design-a-one-stop-shop', title: 'Old title', path: '/en/guides/old/' }];
  await rememberList(context, JSON.stringify({ version: 1, value }));
  await page.goto(toolkitPaths.en.list);
  await page.locator('[data-id]').first().waitFor();
  expect(await readTitles(page)).toEqual(['Design a one-stop-shop']);
});

test.each([
  '{"version":2,"value":{"items":[{"id":"guides/a","title":"x","path":"javascript:alert(1)"}],"cover":{}}}',
  '{"version":2,"value":{"items":"all","cover":null}}',
  'not JSON',
])('a broken list %j leaves an empty page that works', async (saved) => {
  const { context, page, issues } = await openProfile(reader);
  await rememberList(context, saved);
  await page.goto(toolkitPaths.en.list);
  await page.locator('[data-empty]').waitFor();
  expect(await page.locator('toolkit-export').isVisible()).toBe(false);
  expect(issues).toEqual([]);
});

test('without JavaScript the page leads to ready-made toolkits', async () => {
  const context = await openContext(reader, { javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(toolkitPaths.en.list);
  await page.locator('reading-list noscript a').click();
  expect(new URL(page.url()).pathname).toBe('/en/toolkits/');
});
