import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import type { KeptSearch } from '../src/lib/search/kept-search.ts';
import { serveSite } from '../src/lib/serving/serve-site.ts';
import { openReader, type Reader } from './support/browser.ts';
import { listFiles } from './support/files.ts';
import { readReaderPages } from './support/pages.ts';

const site = inject('site');
/** What a device does with a pack does not depend on its size: most tests keep the small one of the fixture. */
const smallSite = inject('fixtureSite');
let reader: Reader;
beforeAll(async () => {
  reader = await openReader(site);
});
afterAll(() => reader.close());

/** A reader at a server of her own, which can be cut off. */
async function openAt(path: string, folder = smallSite): Promise<{ page: Page; cutOff: () => Promise<void> }> {
  const server = await serveSite(folder, 0);
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

const readPack = (name: string, folder = smallSite): { bytes: number; files: { path: string }[] } =>
  JSON.parse(readFileSync(join(folder, 'offline', `${name}.json`), 'utf8'));
/** Addresses of the sheets that nobody may find on a device. */
const sensitive = readReaderPages(site)
  .filter(({ html }) => html.includes('<quick-exit'))
  .map(({ path }) => path);
/** A page of the pack that no test has visited before, so that the browser's own cache does not know it. */
const getSheet = (locale: string, folder = smallSite): string =>
  readPack(locale, folder).files.find(({ path }) => /^\/[^/]+\/[^/]+\/[^/]+\/$/.test(path))?.path ?? '';
const getTitle = (page: Page) => page.textContent('h1');
const isReachable = (page: Page, path: string) =>
  page.goto(path).then(
    () => true,
    () => false,
  );

describe.each([
  { locale: 'en', list: '/en/newcomers/', other: '/en/guides/design-a-one-stop-shop/' },
  { locale: 'fr', list: '/fr/nouveaux-arrivants/', other: '/fr/guides/concevoir-un-guichet-unique/' },
  { locale: 'ar', list: '/ar/', other: '/ar/services/city/lyon/' },
])('pages for newcomers in $locale', ({ locale, list, other }) => {
  test('open without a network once they are saved, as they look with one, and no other page', async () => {
    const { page, cutOff } = await openAt(list, site);
    const paths = readPack(locale, site).files.flatMap(({ path }) => (path.endsWith('/') ? path : []));
    const sheet = getSheet(locale, site);
    await page.goto(sheet);
    const looks = await page.screenshot();
    await page.goto(list);
    await keep(page);
    expect(await page.textContent('[data-status]')).toMatch(/20\d\d/);
    await cutOff();
    await page.goto(sheet);
    expect(await page.screenshot()).toEqual(looks);
    const answers = await page.evaluate(
      (all) => Promise.all(all.map(async (path) => [path, await (await fetch(path)).text()])),
      paths,
    );
    expect(answers.length).toBeGreaterThan(30);
    for (const [path, html] of answers) expect(html, path).toMatch(new RegExp(`<html [^>]*lang="${locale}"`));
    for (const path of paths.filter((_, index) => index % 10 === 0)) {
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
    const packs = listFiles(join(site, 'offline')).filter((file) => file.endsWith('.json'));
    const saved = packs.flatMap((file) => readPack(file.slice(0, -5), site).files.map(({ path }) => path));
    expect(sensitive.length).toBeGreaterThan(10);
    expect(saved.filter((path) => sensitive.includes(path))).toEqual([]);
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

test('what is saved of a city is searched without a network, from its search and from the field, and opens', async () => {
  const { page, cutOff } = await openAt('/ar/services/city/bruxelles/');
  await keep(page);
  // The network may go after the search has been opened.
  await page.goto('/ar/search/?q=طبيب');
  const results = page.locator('site-search [data-results] a');
  await results.first().waitFor();
  await cutOff();
  await page.locator('main input[type="search"]').fill('اللجوء');
  await page.waitForFunction(() => document.querySelector('[data-results]')?.textContent?.includes('اللجوء'));
  await page.goto('/ar/search/?q=طبيب');
  await page.waitForFunction(() => document.querySelector('[data-status]')?.textContent?.includes('بدون إنترنت'));
  await page.locator('[data-results] [data-excerpt] mark').first().waitFor();
  const title = await results.first().textContent();
  await results.first().click();
  expect(await getTitle(page)).toBe(title);
  await page.locator('quick-search input').fill('gemeente');
  await page.locator('quick-search li a').first().waitFor();
  expect(await page.locator('quick-search li').allTextContents()).toContainEqual(expect.stringContaining('gemeente'));
});

test('what is searched without a network names no page that nobody may find on a device', () => {
  const files = listFiles(join(site, 'search')).filter((file) => /^\w+\/kept/.test(file));
  expect(files.length).toBeGreaterThan(20);
  const paths = files.flatMap((file) =>
    (JSON.parse(readFileSync(join(site, 'search', file), 'utf8')) as KeptSearch).entries.map(({ path }) => path),
  );
  expect(paths.length).toBeGreaterThan(1000);
  expect(paths.filter((path) => sensitive.includes(path.split('#')[0] ?? ''))).toEqual([]);
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

describe.each(['en', 'ar', 'uk'])('the pages for Brussels in %s', (locale) => {
  const city = readReaderPages(site).find(
    ({ path, html }) => path.startsWith(`/${locale}/`) && html.includes(`/offline/${locale}/brussels.json`),
  );
  const path = city?.path ?? '';

  test('say their size while they are fetched, and at most 500 kB', async () => {
    const { page } = await openAt(path, site);
    const { bytes } = readPack(`${locale}/brussels`, site);
    expect(bytes).toBeLessThanOrEqual(500_000);
    const said = page.waitForFunction(() =>
      /\d+.{1,4}(?:kB|КБ|кБ|كيلوبايت|kB)/.test(document.querySelector('[data-status]')?.textContent ?? ''),
    );
    await page.click('[data-do="keep"]');
    await said;
  });

  test('hold, with the server gone, the page of the city, its sheets, and its addresses with their hours', async () => {
    const { page, cutOff } = await openAt(path, site);
    await keep(page);
    await cutOff();
    await page.goto(path);
    const sheets = await page
      .locator('.sheets a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    const open = sheets.filter((sheet) => !sensitive.includes(sheet));
    expect(open.length).toBeGreaterThan(20);
    const answers = await page.evaluate(
      (all) => Promise.all(all.map(async (sheet) => [sheet, await (await fetch(sheet)).text()])),
      open,
    );
    for (const [sheet, html] of answers) expect(html, sheet).toContain('<article');
    await page.goto(open[0] ?? '');
    expect(await page.locator('main a[href^="tel:"]').first().isVisible()).toBe(true);
    await page.goto(path);
    await page.locator('.office a').first().click();
    expect(await page.locator('.hours dd').first().isVisible()).toBe(true);
    expect(await page.locator('address').count()).toBeGreaterThan(10);
  });

  test('stay as they were where an update breaks off half-way', async () => {
    const { page, cutOff } = await openAt(path, site);
    await keep(page);
    await page.route('**/offline/**', async (route) => {
      const answer = await route.fetch();
      const pack = await answer.json();
      await route.fulfill({
        json: { ...pack, files: pack.files.map((file: { path: string }) => ({ ...file, hash: 'new' })) },
      });
    });
    await page.route(/\/(?:services|newcomers)\/[^/]+\/$/, (route) => route.abort());
    await page.reload();
    await page.waitForLoadState('networkidle');
    const keys = await page.evaluate(async () =>
      (await (await caches.open('passerelle-offline')).keys()).map(({ url }) => url),
    );
    expect(keys.filter((url) => url.includes('?kept=new'))).toEqual([]);
    await page.unrouteAll();
    await cutOff();
    for (const { path: saved } of readPack(`${locale}/brussels`, site)
      .files.filter((file) => file.path.endsWith('/'))
      .slice(0, 5)) {
      await page.goto(saved);
      expect(await page.getAttribute('html', 'lang')).toBe(locale);
    }
  });

  test('open as one file from a disk, without a script, with links that stay in it', async () => {
    const context = await reader.browser.newContext({ javaScriptEnabled: false, offline: true });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    await page.goto(`file://${join(site, 'offline', locale, 'brussels.html')}`);
    expect(await page.getAttribute('html', 'lang')).toBe(locale);
    const links = await page
      .locator('a[href^="#"]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(links.length).toBeGreaterThan(40);
    const ids = new Set(await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id)));
    expect(links.filter((link) => !ids.has(link.slice(1)))).toEqual([]);
    expect(await page.locator('a[href^="tel:"]').count()).toBeGreaterThan(20);
    await page.locator('nav a').nth(3).click();
    expect(page.url()).toMatch(/#p4$/);
  });

  test('are searched in the one file too, under the policy that it is served with', async () => {
    const { page } = await openAt(`/offline/${locale}/brussels.html`);
    const errors: string[] = [];
    page.on('console', (message) => errors.push(message.text()));
    await page.fill('[role="search"] input', 'gemeente');
    expect(await page.locator('[role="search"] li').count()).toBeGreaterThan(1);
    const link = page.locator('[role="search"] li a').first();
    const name = await link.textContent();
    await link.click();
    expect(await page.locator(`${new URL(page.url()).hash} h1`).textContent()).toBe(name);
    await page.fill('[role="search"] input', 'zzzxqj');
    expect(await page.locator('[role="search"] [role="status"]').textContent()).not.toBe('');
    expect(errors).toEqual([]);
  });
});

test('pages open without a network though the host answers each of them through a redirect', async () => {
  const { page, cutOff } = await openAt('/ar/');
  const { files } = readPack('ar');
  const sheet = getSheet('ar');
  const inner = new URL(page.url()).origin;
  // As hosts do that leave out the last slash.
  const server = createServer(async (request, response) => {
    const path = request.url ?? '/';
    if (path !== '/' && path.endsWith('/')) {
      response.writeHead(308, { location: path.slice(0, -1) }).end();
      return;
    }
    const asked = files.some((file) => file.path === `${path}/`) || path.endsWith('/offline') ? `${path}/` : path;
    const answer = await fetch(inner + asked);
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' });
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  const context = await reader.browser.newContext({ baseURL: `http://localhost:${port}` });
  onTestFinished(() => context.close());
  const other = await context.newPage();
  await other.goto('/ar');
  await keep(other);
  server.closeAllConnections();
  server.close();
  await cutOff();
  for (const path of [sheet, sheet.replace(/\/$/, ''), '/ar/', '/ar']) {
    await other.goto(path);
    expect(await other.getAttribute('html', 'lang'), path).toBe('ar');
  }
});
