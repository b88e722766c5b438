import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openContext, openReader, type Reader } from './support/browser.ts';
import { listFiles } from './support/files.ts';
import { getKinds, readReaderPages } from './support/pages.ts';

const folder = inject('site');
const lists = listFiles(join(folder, 'embed')).map((file) => ({
  path: `/embed/${file}`,
  html: readFileSync(join(folder, 'embed', file), 'utf8'),
}));
const LIMIT = 10_000;

let reader: Reader;
let town: Server;
/** The page of a town on its own site. */
let townPage = '';
beforeAll(async () => {
  reader = await openReader(folder);
  town = createServer((request, response) => {
    const path = decodeURIComponent(request.url?.split('?')[1] ?? '');
    response.setHeader('content-type', 'text/html');
    response.end(`<!doctype html><title>Town</title><h1>Town</h1><iframe src="${reader.site.origin}${path}"></iframe>`);
  });
  await new Promise<void>((resolve) => town.listen(0, resolve));
  townPage = `http://127.0.0.1:${(town.address() as AddressInfo).port}/`;
});
afterAll(async () => {
  await reader.close();
  town.closeAllConnections();
  town.close();
});

describe('the list of a city for its own site', () => {
  test('is there for every city and language that has a page for newcomers, and weighs little', () => {
    expect(lists.length).toBeGreaterThan(100);
    for (const { path, html } of lists) expect(gzipSync(html).length, path).toBeLessThan(LIMIT);
  });

  test('is kept out of search engines, runs no script, and is valid HTML', async () => {
    const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'] });
    for (const { path, html } of lists.filter(({ path: one }) => /brussels|lyon/.test(one))) {
      expect(html, path).toContain('<meta name="robots" content="noindex">');
      expect(html, path).not.toMatch(/<script|\son\w+=|<link rel="stylesheet"|<img/);
      const { results } = await validator.validateString(html, path);
      expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
    }
  });

  test('leads to pages that are there, in place of the page around it, and to numbers that can be tapped', () => {
    const pages = readReaderPages(folder);
    const paths = new Set(pages.map(({ path }) => path));
    for (const { path, html } of lists) {
      const links = [...html.matchAll(/<a [^>]*href="([^"]+)"([^>]*)>/g)];
      const addresses = links.map(([, href = '']) => href);
      expect(links.filter(([, , rest]) => !rest?.includes('target="_top"'))).toEqual([]);
      const dead = addresses.filter((href) => !/^(?:tel|sms):/.test(href) && !paths.has(new URL(href).pathname));
      expect(dead, path).toEqual([]);
      expect(
        addresses.some((href) => href.startsWith('tel:')),
        path,
      ).toBe(true);
    }
  });

  test('names no page on a sensitive subject', () => {
    const sensitive = readReaderPages(folder).flatMap(({ path, html }) => (html.includes('<quick-exit') ? [path] : []));
    expect(sensitive.length).toBeGreaterThan(10);
    for (const { path, html } of lists)
      expect(
        sensitive.filter((page) => html.includes(`${page}"`)),
        path,
      ).toEqual([]);
  });

  test.each(['en', 'ar', 'uk'])(
    'stands in a frame of another site, in %s, where a link opens the page',
    async (locale) => {
      const page = await (await openContext(reader)).newPage();
      // The address of the site as it is published leads here.
      await page.route(/^https:\/\/passerelle\.example\//, (route) =>
        route.fulfill({ contentType: 'text/html', body: '<h1>The page</h1>' }),
      );
      await page.goto(`${townPage}?/embed/${locale}/brussels.html`);
      const list = page.frameLocator('iframe');
      expect(await list.locator('html').getAttribute('dir')).toBe(locale === 'ar' ? 'rtl' : 'ltr');
      expect(await list.locator('a[href^="tel:"] bdi[dir="ltr"]').count()).toBeGreaterThan(10);
      await list.locator('a.t').first().click();
      await page.waitForURL(/passerelle\.example/);
    },
  );

  test('is the only thing that another site may frame', async () => {
    const page = await (await openContext(reader)).newPage();
    const [home, ...others] = getKinds(readReaderPages(folder)).filter(({ path }) => path.startsWith('/ar/'));
    for (const { path } of [home, ...others.slice(0, 2)].filter((one) => one !== undefined)) {
      await page.goto(`${townPage}?${path}`);
      await page.waitForLoadState('networkidle');
      expect(await page.frames()[1]?.evaluate(() => document.querySelector('main')), path).toBeNull();
    }
  });

  test('is offered on the page of the city, as a line to copy', async () => {
    const page = await (await openContext(reader)).newPage();
    await page.goto('/fr/villes/bruxelles/');
    const code = (await page.textContent('#embed ~ * code, section:has(#embed) code')) ?? '';
    expect(code).toMatch(/^<iframe src="https:\/\/[^"]+\/embed\/fr\/brussels\.html" title="[^"]+"/);
    expect(await page.locator('section:has(#embed) li a').count()).toBe(5);
  });
});
