import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadSite } from '../../../content/load.ts';
import { buildRelations } from '../../../content/relations.ts';
import type { Locale } from '../../../i18n/registry.ts';
import { buildPublication } from './build-publication.ts';

const site = await loadSite(join(import.meta.dirname, '../../../../../tests/fixtures/three-locales'));
const relations = buildRelations(site);
const build = (id: string, locale: string) => buildPublication(site, relations, id, locale as Locale);

it('resolves a toolkit in its reading order', () => {
  const { title, chapters, url, date } = build('toolkits/example-toolkit', 'en');
  expect(title).toBe('Example toolkit');
  expect(chapters.map(({ id }) => id)).toEqual([
    'guides-example-guide',
    'benchmarks-example-benchmark',
    'practices-example-practice',
  ]);
  expect(url).toBe('https://network.example/en/toolkits/example-toolkit/');
  expect(date).toBe('2026-11-21');
});

it('marks a chapter that is not translated, with its own language', () => {
  const [guide, , practice] = build('toolkits/example-toolkit', 'fr').chapters;
  expect(guide).toMatchObject({ lang: 'fr', fallback: undefined });
  expect(practice).toMatchObject({ lang: 'en', dir: 'ltr', fallback: 'anglais', title: 'Example practice' });
});

it('leads to chapters of the same file, and to the live page of the reader’s language elsewhere', () => {
  const inToolkit = build('toolkits/example-toolkit', 'fr').chapters[0]?.resolve.practices['example-practice'];
  expect(inToolkit?.internalId).toBe('practices-example-practice');
  const alone = build('guides/example-guide', 'fr').chapters[0]?.resolve.practices['example-practice'];
  expect(alone?.internalId).toBeUndefined();
  expect(alone?.url).toMatch(/^https:\/\/network\.example\/fr\//);
});

it('numbers each source once for the whole file', () => {
  const { sources, chapters } = build('toolkits/example-toolkit', 'en');
  expect(sources.map(({ number }) => number)).toEqual([1]);
  expect(chapters.map(({ resolve }) => resolve.sources['example-report'])).toContain(1);
});

it('puts papers and desks of a service into its text', () => {
  const { lang, dir, chapters } = build('services/example-service', 'ar');
  expect([lang, dir]).toEqual(['ar', 'rtl']);
  expect(chapters[0]?.blocks.some((block) => block.type === 'heading' && block.id === 'papers-to-bring')).toBe(true);
});

it('is plain data but for words and formats', () => {
  const { t: _t, formats: _formats, ...data } = build('toolkits/example-toolkit', 'en');
  expect(JSON.parse(JSON.stringify(data)).chapters[0].title).toBe('Example guide');
});

it('refuses words that the hash of a file does not cover', () => {
  const { t } = build('guides/example-guide', 'en');
  expect(() => t('site.skip')).toThrow('file-words.ts');
});
