import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openContext, openReader, type Reader } from './support/browser.ts';
import { openProfile } from './support/tools.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader(inject('site'));
});
afterAll(() => reader.close());

const lists = { en: '/en/practices/', fr: '/fr/pratiques/' } as const;

/** What a reader sees: how many cards, and how many it says there are. */
async function see(page: Page): Promise<{ cards: number; said: number; pager: boolean }> {
  const said = await page.locator('list-filter [data-status]').filter({ hasText: /\d/ }).textContent();
  return {
    cards: await page.locator('[data-card]:visible').count(),
    said: Number.parseInt(said ?? '', 10),
    pager: await page.locator('[data-pager]').isVisible(),
  };
}

/** Chooses the first value of a facet, and gives how many entries the site says have it. */
async function choose(page: Page, facet: string): Promise<number> {
  const option = page.locator(`#filter-${facet} option`).nth(1);
  await page.selectOption(`#filter-${facet}`, { index: 1 });
  return Number(await option.getAttribute('data-count'));
}

describe.each(['en', 'fr'] as const)('a list of several pages in %s', (lang) => {
  test('is narrowed to entries of all its pages, in the address and through reload and Back', async () => {
    const { page, issues } = await openProfile(reader);
    const asked: string[] = [];
    page.on('request', (request) => request.resourceType() === 'fetch' && asked.push(request.url()));
    await page.goto(lists[lang]);
    const whole = await see(page);
    expect(whole).toMatchObject({ cards: 48, pager: true });
    expect(asked).toEqual([]);
    const count = await choose(page, 'theme');
    const narrowed = { cards: count, said: count, pager: false };
    await page.locator('[data-card]').nth(count).waitFor({ state: 'detached' });
    expect(await see(page)).toEqual(narrowed);
    expect(asked).toHaveLength(1);
    await page.reload();
    await page.locator('[data-card]').nth(count).waitFor({ state: 'detached' });
    expect(await see(page)).toEqual(narrowed);
    await page.goBack();
    await page.locator('[data-pager]').waitFor();
    expect(await see(page)).toEqual(whole);
    expect(issues).toEqual([]);
  });

  test('narrowed to several values it asks for the pages of the rarest one', async () => {
    const page = await (await openContext(reader)).newPage();
    await page.goto(lists[lang]);
    const keys = await page
      .locator('[data-card]')
      .first()
      .evaluate(({ dataset }) => ({ ...dataset }));
    await page.selectOption('#filter-country', keys['country']?.split(' ')[0] ?? '');
    await page.selectOption('#filter-theme', keys['theme']?.split(' ')[0] ?? '');
    await page.locator('[data-card]').nth(20).waitFor({ state: 'detached' });
    const { cards, said } = await see(page);
    expect(cards).toBe(said);
    expect(await page.locator(`[data-entry="${keys['entry']}"] .keep`).count()).toBe(1);
  });

  test('without JavaScript it has links to its pages, and to those of each value', async () => {
    const page = await (await openContext(reader, { javaScriptEnabled: false })).newPage();
    await page.goto(lists[lang]);
    await page.locator('[data-pager] [rel="next"]').click();
    expect(await page.locator('[data-pager] [aria-current="page"]').textContent()).toContain('2');
    expect(await page.locator('[data-card]').count()).toBeGreaterThan(0);
    await page.locator('[data-facet="theme"] summary').click();
    const link = page.locator('[data-facet="theme"] a').first();
    const count = Number(await link.getAttribute('data-count'));
    await link.click();
    expect(await page.locator('[data-card]').count()).toBe(count);
  });
});

test('a list of practices is narrowed to small towns that tell what failed, with scripts and without', async () => {
  const page = await (await openContext(reader)).newPage();
  await page.goto(`${lists.en}?size=small&told=setbacks`);
  await page.locator('[data-card]').nth(20).waitFor({ state: 'detached' });
  const { cards, said } = await see(page);
  expect(cards).toBe(said);
  expect(cards).toBeGreaterThan(0);
  expect(await page.locator('[data-card][data-size="small"][data-told~="setbacks"]').count()).toBe(cards);
  const plain = await (await openContext(reader, { javaScriptEnabled: false })).newPage();
  await plain.goto('/fr/pratiques/documente/ce-qui-a-echoue/');
  expect(await plain.locator('[data-card]:not([data-told~="setbacks"])').count()).toBe(0);
  expect(await plain.locator('[data-facet="told"] a[aria-current="true"]').textContent()).toContain('échoué');
});

test('where the entries do not come, it says so and leads to their page', async () => {
  const context = await openContext(reader);
  const page = await context.newPage();
  await page.goto(lists.en);
  await context.route('**/en/practices/city/**', (route) => route.abort());
  await page.selectOption('#filter-city', { index: 1 });
  const link = page.locator('list-filter [data-status] a');
  expect(await link.getAttribute('href')).toMatch(/^\/en\/practices\/city\/[a-z-]+\/$/);
  await page.locator('[data-reset]').click();
  expect(await page.locator('[data-card]').count()).toBe(48);
});
