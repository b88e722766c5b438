import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openContext, openReader, type Reader } from './support/browser.ts';
import { build } from './support/build.ts';
import { listFiles } from './support/files.ts';
import { getAttribute, walkElements } from './support/html-tree.ts';
import { readPages } from './support/pages.ts';

const BASE = '/toolkit';
const HOST = 'https://city.example';
const folder = mkdtempSync(join(tmpdir(), 'base-path-'));
const site = join(folder, 'site');
let reader: Reader;

beforeAll(async () => {
  const { status, stderr } = build('tests/fixtures/three-locales', site, { SITE_URL: `${HOST}${BASE}/` }, undefined, [
    '--no-downloads',
  ]);
  expect(status, stderr).toBe(0);
  reader = await openReader(site);
}, 300_000);
afterAll(async () => {
  await reader.close();
  rmSync(folder, { recursive: true, force: true });
});

test('every address of a page starts with the path that the site stands under, and leads to a file', () => {
  const issues = readPages(site).flatMap((page) =>
    [...walkElements(page.tree)]
      // Lists that a script fills have an address to fill in.
      .flatMap((element) => (isEmptyLink(element) ? [] : (element.attrs ?? [])))
      .filter(({ value }) => value.startsWith('/') || value.startsWith(`${HOST}/`))
      .filter(({ name, value }) => !isAlive(name === 'srcset' ? (value.split(' ')[0] ?? '') : value))
      .map(({ name, value }) => `${page.path}: ${name}="${value}"`),
  );
  expect(issues).toEqual([]);
});

test('so do the addresses in data, feeds, styles, scripts and the list of headers', () => {
  const issues = listFiles(site)
    .filter((file) => /\.(?:json|webmanifest|xml|css|js|txt)$/.test(file) || file === '_headers')
    .flatMap((file) => {
      const text = readFileSync(join(site, file), 'utf8');
      const own = text.matchAll(
        /(?:["'(`]|^)(\/(?:_astro|en|fr|ar|data|search|offline|manifest|share|images|\*)[/"'`][^"'`)]*)/gm,
      );
      const absolute = text.matchAll(/https:\/\/city\.example(\/[^"<>\s)]*)?/g);
      return [...own, ...absolute].flatMap(([, path = '']) => (path.startsWith(`${BASE}/`) ? [] : `${file}: ${path}`));
    });
  expect(issues).toEqual([]);
});

test('search, saved pages and the choice of language work there', async () => {
  const context = await openContext(reader);
  const page = await context.newPage();
  await page.goto('/');
  expect(new URL(page.url()).pathname).toBe(`${BASE}/`);
  await page.click('main a[hreflang="en"], main a[lang="en"]');
  expect(new URL(page.url()).pathname).toBe(`${BASE}/en/`);

  await page.goto(`${BASE}/en/search/?q=example`);
  const found = page.locator(`main a[href^="${BASE}/en/"]`, { hasText: /example/i });
  await found.first().waitFor();

  await page.goto(`${BASE}/en/newcomers/`);
  await page.click('[data-do="keep"]');
  await page.waitForSelector('[data-do="remove"]:visible');
  await reader.site.close();
  await page.goto(`${BASE}/en/newcomers/`);
  expect(await page.textContent('h1')).not.toBe('');
  await page.goto(`${BASE}/en/about-nothing/`);
  await page.click('main a.action');
  expect(new URL(page.url()).pathname).toBe(`${BASE}/en/newcomers/`);
});

const isEmptyLink = (element: Parameters<typeof getAttribute>[0]): boolean => getAttribute(element, 'href') === '/';

/** Whether an address stands under the path of the site, and a file answers for it; downloads were left out of this build. */
function isAlive(address: string): boolean {
  const { origin, pathname } = new URL(address, HOST);
  if (origin !== HOST || !pathname.startsWith(`${BASE}/`)) return false;
  const inside = pathname.slice(BASE.length).replaceAll('{part}', '0').replaceAll('%7Bpart%7D', '0');
  if (/^\/(?:share|downloads|admin|data\/chapters)\//.test(inside)) return true;
  return [inside, `${inside}index.html`].some((file) => existsSync(join(site, decodeURIComponent(file))));
}
