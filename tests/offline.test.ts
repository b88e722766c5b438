import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { serveSite } from '../src/lib/serving/serve-site.ts';
import { openReader, type Reader } from './support/browser.ts';

const site = inject('site');
let reader: Reader;
beforeAll(async () => {
  reader = await openReader(site);
});
afterAll(() => reader.close());

/** A reader at a server of her own, which can be cut off. */
async function openAt(path: string): Promise<{ page: Page; cutOff: () => Promise<void> }> {
  const server = await serveSite(site, 0);
  const context = await reader.browser.newContext({ baseURL: server.origin });
  onTestFinished(async () => {
    await context.close();
    await server.close();
  });
  const page = await context.newPage();
  await page.goto(path);
  return { page, cutOff: () => server.close() };
}

async function keep(page: Page): Promise<void> {
  await page.click('[data-do="keep"]');
  await page.waitForSelector('[data-do="remove"]:visible');
}

const readPack = (locale: string): { files: { path: string }[] } =>
  JSON.parse(readFileSync(join(site, 'offline', `${locale}.json`), 'utf8'));
/** A page of the pack that no test has visited before, so that the browser's own cache does not know it. */
const getSheet = (locale: string): string =>
  readPack(locale).files.find(({ path }) => /^\/[^/]+\/[^/]+\/[^/]+\/$/.test(path))?.path ?? '';
const getTitle = (page: Page) => page.textContent('h1');
const isReachable = (page: Page, path: string) =>
  page.goto(path).then(
    () => true,
    () => false,
  );

describe.each([
  { locale: 'en', list: '/en/newcomers/', other: '/en/guides/design-a-one-stop-shop/' },
  { locale: 'fr', list: '/fr/nouveaux-arrivants/', other: '/fr/guides/concevoir-un-guichet-unique/' },
  { locale: 'ar', list: '/ar/', other: '/ar/search/' },
])('pages for newcomers in $locale', ({ locale, list, other }) => {
  test('open without a network once they are saved, as they look with one, and no other page', async () => {
    const { page, cutOff } = await openAt(list);
    const paths = readPack(locale).files.flatMap(({ path }) => (path.endsWith('/') ? path : []));
    const sheet = getSheet(locale);
    await page.goto(sheet);
    const looks = await page.screenshot();
    await page.goto(list);
    await keep(page);
    expect(await page.textContent('[data-status]')).toMatch(/20\d\d/);
    await cutOff();
    await page.goto(sheet);
    expect(await page.screenshot()).toEqual(looks);
    for (const path of paths) {
      await page.goto(path);
      expect(await page.evaluate(() => getComputedStyle(document.body).display), path).toBe('flex');
      expect(await page.getAttribute('html', 'lang'), path).toBe(locale);
    }
    await page.goto(sheet.replace(/\/$/, ''));
    expect(await getTitle(page)).not.toBe('');
    await page.goto(other);
    await page.click('main a.action');
    expect(new URL(page.url()).pathname).toBe(list);
  });

  test('are never saved unasked, and never the sensitive ones', async () => {
    const { page, cutOff } = await openAt(list);
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
    const sensitive = await page.locator('main a[href*="/victim"]').getAttribute('href');
    expect(readPack(locale).files.map(({ path }) => path)).not.toContain(sensitive);
    await cutOff();
    expect(await isReachable(page, getSheet(locale))).toBe(false);
  });

  test('are gone when they are removed, and so is the script that answered for them', async () => {
    const { page, cutOff } = await openAt(list);
    await keep(page);
    await page.click('[data-do="remove"]');
    await page.waitForSelector('[data-do="keep"]:focus');
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
    await cutOff();
    expect(await isReachable(page, getSheet(locale))).toBe(false);
  });
});

test('two languages are saved beside each other; removing one leaves the other whole', async () => {
  const { page, cutOff } = await openAt('/fr/nouveaux-arrivants/');
  await keep(page);
  await page.goto('/ar/');
  await keep(page);
  await page.click('[data-do="remove"]');
  await page.waitForSelector('[data-do="keep"]:visible');
  await cutOff();
  for (const { path } of readPack('fr').files) {
    expect((await page.evaluate(async (name) => (await fetch(name)).status, path)) === 200, path).toBe(true);
  }
  await page.goto(getSheet('ar'));
  expect(await page.getAttribute('html', 'lang')).toBe('fr');
});

test('what was saved is fetched anew where it has changed, and nothing else', async () => {
  const { page } = await openAt('/en/newcomers/');
  await keep(page);
  await page.evaluate(async () => {
    const cache = await caches.open('passerelle-offline');
    const list = await (await cache.match('/offline/en.json'))?.json();
    for (const file of list.files) if (file.path === '/en/glossary/') file.hash = 'old';
    await cache.put('/offline/en.json', Response.json({ ...list, day: '2026-01-01' }));
  });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.reload();
  await page.waitForFunction(() =>
    /^(?!.*January).*20\d\d/.test(document.querySelector('[data-status]')?.textContent ?? ''),
  );
  expect(asked.filter((path) => path === '/en/glossary/')).toHaveLength(1);
  expect(asked.filter((path) => path === '/en/addresses/')).toEqual([]);
});

test('a fetch that fails half-way changes nothing and says so', async () => {
  const { page } = await openAt('/en/newcomers/');
  await page.route('**/en/glossary/', (route) => route.abort());
  await page.click('[data-do="keep"]');
  await page.waitForFunction(() => /try again/i.test(document.querySelector('[data-status]')?.textContent ?? ''));
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  expect(await page.isEnabled('[data-do="keep"]')).toBe(true);
});

test('a device that is full saves no beginning of it', async () => {
  const { page } = await openAt('/en/newcomers/');
  await page.evaluate(() => {
    const { put } = Cache.prototype;
    let puts = 0;
    Cache.prototype.put = function (...args) {
      puts += 1;
      return puts > 3 ? Promise.reject(new DOMException('full', 'QuotaExceededError')) : put.apply(this, args);
    };
  });
  await page.click('[data-do="keep"]');
  await page.waitForFunction(() => /try again/i.test(document.querySelector('[data-status]')?.textContent ?? ''));
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test('the page of what this browser has saved names them and forgets them', async () => {
  const { page } = await openAt('/en/newcomers/');
  await keep(page);
  await page.goto('/en/my-data/');
  await page.waitForSelector('[data-area="offline"]:visible');
  await page.click('[data-forget]');
  await page.waitForSelector('[data-nothing]:visible');
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
});

test('without JavaScript nothing is offered that would not work', async () => {
  const context = await reader.browser.newContext({ baseURL: reader.site.origin, javaScriptEnabled: false });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto('/fr/nouveaux-arrivants/');
  expect(await page.isVisible('keep-offline')).toBe(false);
});
