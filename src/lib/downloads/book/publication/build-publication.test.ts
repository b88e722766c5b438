import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadSite } from '../../../content/load.ts';
import { buildRelations } from '../../../content/site/relations.ts';
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

it('puts papers and desks of a service into its text', () => {
  const { lang, dir, chapters } = build('services/example-service', 'ar');
  expect([lang, dir]).toEqual(['ar', 'rtl']);
  expect(chapters[0]?.blocks.some((block) => block.type === 'heading' && block.id === 'papers-to-bring')).toBe(true);
});

it('is plain data', () => {
  const publication = build('toolkits/example-toolkit', 'fr');
  expect(structuredClone(publication)).toEqual(publication);
});

it('holds the strings of its own language and of chapters that are not translated', () => {
  expect(Object.keys(build('toolkits/example-toolkit', 'fr').languages)).toEqual(['fr', 'en']);
  expect(Object.keys(build('guides/example-guide', 'fr').languages)).toEqual(['fr']);
});
