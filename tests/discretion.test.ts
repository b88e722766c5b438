import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { listFiles } from './support/files.ts';
import { type Page, readReaderPages } from './support/pages.ts';

/*
 * Every place where the subject of a sensitive page could come to the eyes of someone else than its reader. Whoever adds a new
 * way to share, keep, show or list pages adds it here.
 */

const site = inject('site');
const sensitive = readReaderPages(site).filter(({ html }) => html.includes('<quick-exit'));
const paths = new Set(sensitive.map(({ path }) => path));
const read = (file: string) => readFileSync(join(site, file), 'utf8');
const data: { entries: { collection: string; key: string; url: string }[]; files: { of: string; url: string }[] } =
  JSON.parse(read('data/site.json'));
/** Names of the entries, as they stand in the content folder: `without-papers-in-france`. */
const keys = new Set(data.entries.filter(({ url }) => paths.has(new URL(url).pathname)).map(({ key }) => key));
const files = listFiles(site);

/** What a sensitive page is about, in its own words. */
const getSubject = ({ html }: Page): string =>
  (/<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? '').replaceAll(/<[^>]+>/g, '').trim();
const getHead = ({ html }: Page): string => html.slice(0, html.indexOf('</head>'));
const getLinks = ({ html }: Page): string[] =>
  [...html.matchAll(/<a [^>]*href="([^"]+)"/g)].map(([, href = '']) => href);

/** Where a single page could give itself away, and what it must not have there. */
const places: Record<string, (page: Page) => boolean> = {
  'the address': ({ path }) => !/\/page-[a-z0-9]+\/$/.test(path),
  'the tab, the history and every other part of the head': (page) => getHead(page).includes(getSubject(page)),
  'a description for previews': (page) =>
    /name="description"|og:description|twitter:(?:title|description|image)/.test(getHead(page)),
  'data for search engines': ({ html }) => html.includes('application/ld+json'),
  'the picture of a shared link': (page) =>
    !/property="og:image" content="[^"]+\/share\/[a-z]+\/site\.png"/.test(getHead(page)),
  'the words for that picture': (page) => {
    const [name] = /(?<=property="og:site_name" content=")[^"]+/.exec(getHead(page)) ?? [];
    return !getHead(page).includes(`property="og:image:alt" content="${name}"`);
  },
  'a message, a code or a sheet of paper to pass on': ({ html }) =>
    /class="(?:share|qr|paper)"|wa\.me\/\?|href="sms:\?body/.test(html),
  'a file to download': (page) => getLinks(page).some((href) => href.startsWith('/downloads/')),
  'a form or an editor on another site': (page) =>
    getLinks(page).some((href) => /github\.com|\/issues\/|^mailto:.*subject=/.test(href)),
  'what the device remembers': ({ html }) => /<(?:remember-city|chosen-city|keep-offline|go-on)/.test(html),
  'the name of its entry': ({ html }) => [...keys].some((key) => new RegExp(`(?<![\\w-])${key}(?![\\w-])`).test(html)),
};

test('sensitive pages are found in every language', () => {
  expect(keys.size).toBeGreaterThan(5);
  for (const locale of ['en', 'fr', 'ar', 'uk', 'es'])
    expect(sensitive.filter(({ path }) => path.startsWith(`/${locale}/`)).length, locale).toBeGreaterThanOrEqual(
      keys.size,
    );
});

describe('a sensitive page does not give its subject away through', () => {
  test.each(Object.entries(places))('%s', (_, isLeak) => {
    expect(sensitive.filter(isLeak).map(({ path }) => path)).toEqual([]);
  });

  test('the name of any file of the site that a reader opens or keeps', () => {
    expect(files.filter((file) => [...keys].some((key) => file.includes(key)))).toEqual([]);
  });

  test('the list of pages that the search reads first', () => {
    const lists = files.filter((file) => /^search\/.*index\.json$/.test(file));
    expect(lists.length).toBeGreaterThanOrEqual(5);
    expect(lists.filter((file) => [...keys].some((key) => read(file).includes(`"${key}"`)))).toEqual([]);
  });

  test('a file to download or a picture, whatever its name', () => {
    expect(data.files.filter(({ of }) => [...keys].some((key) => of === `services/${key}`))).toEqual([]);
    const discreet = [...paths].map((path) => path.split('/').at(-2) ?? '');
    const own = new Set([...paths].map((path) => `${path.slice(1)}index.html`));
    // The search reads the text of such a page too, under the same name.
    for (const path of paths) {
      const [locale, slug] = [path.split('/')[1], path.split('/').at(-2)];
      for (const kind of ['services', 'newcomers']) own.add(`search/${locale}/text/${kind}/${slug}.json`);
    }
    expect(files.filter((file) => !own.has(file) && discreet.some((slug) => file.includes(slug)))).toEqual([]);
  });

  test('a sheet for the counter', () => {
    const counters = readReaderPages(site).filter(({ html }) => html.includes('class="counter"'));
    expect(counters.length).toBeGreaterThan(100);
    expect(counters.filter(({ path }) => [...paths].some((one) => path.startsWith(one)))).toEqual([]);
  });

  test('what is kept on a device', () => {
    const packs = files.filter((file) => /^offline\/.*\.json$/.test(file));
    expect(packs.length).toBeGreaterThan(50);
    const kept = packs.flatMap((file) => (JSON.parse(read(file)).files as { path: string }[]).map(({ path }) => path));
    expect(kept.filter((path) => paths.has(path))).toEqual([]);
  });

  test('a file to pass on: none of its parts is such a page', () => {
    const subjects = new Set(sensitive.map(getSubject));
    for (const file of files.filter((one) => /^offline\/.*\.html$/.test(one))) {
      const [contents = ''] = /<nav id="contents".*?<\/nav>/s.exec(read(file)) ?? [];
      expect(
        [...contents.matchAll(/<a [^>]*>([^<]*)</g)].filter(([, title = '']) => subjects.has(title)),
        file,
      ).toEqual([]);
    }
  });

  test('a list for other sites', () => {
    const lists = files.filter((file) => file.startsWith('embed/'));
    expect(lists.length).toBeGreaterThan(100);
    const leads = (file: string) =>
      [...read(file).matchAll(/href="([^"]+)"/g)].some(
        ([, href = '']) => /^https?:/.test(href) && paths.has(new URL(href).pathname),
      );
    expect(lists.filter(leads)).toEqual([]);
  });
});
