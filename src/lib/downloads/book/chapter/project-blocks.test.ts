import { expect, it } from 'vitest';
import { loadSmallSite, toLocale } from '../../../../../tests/support/small-site.ts';
import { listDownloads } from '../../catalogue/manifest.ts';
import { buildChapter } from './build-chapter.ts';

const site = await loadSmallSite();
const en = toLocale(site, 'en');

it('makes a leaflet of a project: who took part, from what the page shows', () => {
  const { title, facts, blocks } = buildChapter(
    { site, relations: site.relations, locale: en },
    'projects/example-exchange',
  );
  expect(title).toBe('Example exchange');
  expect(facts.map(({ label }) => label)).toContain('Coordinator');
  expect(blocks.some((block) => block.type === 'heading')).toBe(true);
});

it('is offered as PDF, Word and references in each language that has the words of the project', () => {
  const files = listDownloads(site).filter(({ of }) => of === 'projects/example-exchange');
  expect(new Set(files.map(({ format }) => format))).toEqual(new Set(['pdf', 'docx', 'bibtex', 'ris', 'csl']));
});
