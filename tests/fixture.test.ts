import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { project } from './support/build.ts';
import { listFiles } from './support/files.ts';
import { findElements, getAttribute, walkWords } from './support/html-tree.ts';
import { readPages, readReaderPages } from './support/pages.ts';

const site = inject('fixtureSite');
const pages = readReaderPages(site);

test('another content folder gives a site without a trace of the project’s own content', () => {
  const names = getOwnNames();
  const issues = listFiles(site)
    .filter((file) => /\.(?:html|xml|json|css|js|txt|webmanifest|svg|csv)$/.test(file))
    .flatMap((file) => {
      const text = readFileSync(join(site, file), 'utf8');
      return names.filter((name) => text.includes(name)).map((name) => `${file}: ${name}`);
    });
  expect(names.length).toBeGreaterThan(5);
  expect(issues).toEqual([]);
});

test('a note for colleagues stands in no file that readers get', () => {
  const note = 'colleagues alone may read';
  expect(listFiles(site).filter((file) => readFileSync(join(site, file)).includes(note))).toEqual([]);
});

test('every locale of the registry has its home page, in its language and direction', () => {
  const homes = pages.filter((page) => /^\/[a-z]+\/$/.test(page.path));
  const found = homes.map((page) => {
    const [root] = findElements(page.tree, 'html');
    return [page.path, page.lang, (root && getAttribute(root, 'dir')) ?? 'ltr'];
  });
  expect(found).toEqual([
    ['/ar/', 'ar', 'rtl'],
    ['/en/', 'en', 'ltr'],
    ['/fr/', 'fr', 'ltr'],
  ]);
});

test('a newcomer reads the service in Arabic, and no page for cities is offered in Arabic', () => {
  const arabic = pages.filter((page) => page.lang === 'ar');
  expect(arabic.some((page) => page.html.includes('اذهب إلى مكتب المثال'))).toBe(true);
  expect(arabic.filter((page) => /example-guide|guide-exemple|exchange/.test(page.path))).toEqual([]);
});

test('a text that is missing in French is shown in English, marked as such, and not declared as French', () => {
  const words = 'This sentence has no French translation.';
  const page = pages.find(({ lang, html }) => lang === 'fr' && html.includes(words));
  expect(page, 'a French page that falls back to English').toBeDefined();
  if (!page) return;
  expect([...walkWords(page.tree)].find(({ text }) => text.includes(words))).toMatchObject({ lang: 'en', dir: 'ltr' });
  expect(findElements(page.tree, 'link', { rel: 'alternate', hreflang: 'fr' })).toEqual([]);
});

test('a wrong address has a page in each locale', () => {
  const paths = readPages(site).map((page) => page.path);
  expect(paths).toEqual(expect.arrayContaining(['/404.html', '/ar/404/', '/en/404/', '/fr/404/']));
});

test('every page, and every file to pass on, says whom to tell what is wrong, and names itself', () => {
  const isToTell = (html: string) => html.includes('mailto:welcome@network.example?subject=');
  // The first page only leads to a language.
  const silent = pages.filter(({ html, path }) => !isToTell(html) && path !== '/');
  expect(silent.map(({ path }) => path)).toEqual([]);
  const unnamed = pages.filter(
    ({ html, path }) => isToTell(html) && !html.includes(encodeURIComponent(`https://network.example${path}`)),
  );
  expect(unnamed.map(({ path }) => path)).toEqual([]);
  const files = listFiles(site).filter((file) => file.startsWith('offline/') && file.endsWith('.html'));
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((file) => !isToTell(readFileSync(join(site, file), 'utf8')))).toEqual([]);
});

/** Names that only the project's own content has: long ones, so that chance plays no part. */
function getOwnNames(): string[] {
  const names = ['themes', 'cities', 'projects', 'benchmarks', 'toolkits'].flatMap((collection) => {
    const folder = join(project, 'content', collection);
    return (existsSync(folder) ? readdirSync(folder) : []).flatMap((file) => {
      const { name } = parse(readFileSync(join(folder, file), 'utf8')) as { name: Record<string, string> };
      return Object.values(name);
    });
  });
  // A theme may bear the name of a section, which is a word of the interface and in the data of every site.
  const stock = new Set(['en', 'fr'].flatMap(readStockWords));
  const { url } = parse(readFileSync(join(project, 'content/site.yaml'), 'utf8')) as { url: string };
  return [url, ...new Set(names.filter((name) => name.length >= 14 && !stock.has(name)))];
}

const readStockWords = (locale: string): string[] =>
  Object.values(JSON.parse(readFileSync(join(project, `content/strings/${locale}.json`), 'utf8')) as object);
