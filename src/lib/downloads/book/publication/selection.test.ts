import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { loadSite } from '../../../content/load.ts';
import { buildRelations } from '../../../content/site/relations.ts';
import type { Locale } from '../../../i18n/registry.ts';
import { hash } from '../../cache/fingerprint.ts';
import { writeWord } from '../../formats/docx/document.ts';
import { packMembers } from '../../formats/zip/archive-contents.ts';
import { buildServedImprint } from '../../served/served-imprint.ts';
import { buildChapter } from '../chapter/build-chapter.ts';
import type { Chapter } from '../chapter/chapter.ts';
import { selectFactor } from '../chapter/factor-chapter.ts';
import { buildBook } from '../flow/flow.ts';
import { createFileTranslator } from './file-words.ts';
import { getLanguages } from './languages.ts';
import type { Publication } from './publication.ts';
import { buildSelection, type Selection } from './selection.ts';

const site = await loadSite(join(import.meta.dirname, '../../../../../tests/fixtures/three-locales'));
const relations = buildRelations(site);
const translate = (locale: Locale) => createFileTranslator(site.language(locale).t);
const standalone = (item: string, locale: string): Chapter =>
  // As a browser gets it.
  JSON.parse(JSON.stringify(buildChapter({ site, relations, locale: locale as Locale }, item)));

function select(locale: string, chapters: Chapter[], more: Partial<Selection> = {}) {
  const selection = {
    title: 'Our welcome',
    preparedFor: 'Example town',
    day: '2026-11-22',
    fragment: '#list=1:x',
    chapters,
    elsewhere: [],
    ...more,
  };
  const locales = [locale as Locale, ...chapters.map(({ words }) => words)];
  return buildSelection(selection, buildServedImprint(site, locale as Locale), getLanguages(site, locales));
}

const getFactor = (locale: string, id: string) =>
  selectFactor(standalone('benchmarks/example-benchmark', locale), id, {
    reader: translate(locale as Locale),
    chapter: translate(locale as Locale),
  });

const guide = 'guides/example-guide';
const practice = 'practices/example-practice';

describe('a toolkit that a reader puts together', () => {
  it('has the chapters in her order, her title, and the address of the same choice', () => {
    const { title, chapters, url, cover } = select('en', [standalone(practice, 'en'), standalone(guide, 'en')]);
    expect(title).toBe('Our welcome');
    expect(cover).toEqual({ preparedFor: 'Example town', day: '2026-11-22' });
    expect(chapters.map(({ id }) => id)).toEqual(['practices-example-practice', 'guides-example-guide']);
    expect(url).toBe('https://network.example/en/my-toolkit/#list=1:x');
  });

  it('numbers each source once, in the order of the chapters', () => {
    const one = { ...standalone(guide, 'en'), blocks: [], sources: [{ key: 'b', title: 'B' }] };
    const two = {
      ...standalone(practice, 'en'),
      blocks: [],
      sources: [
        { key: 'a', title: 'A' },
        { key: 'b', title: 'B' },
      ],
    };
    const { sources } = buildBook(select('en', [one, two]));
    expect(sources.map(({ number, title }) => `${number} ${title}`)).toEqual(['1 B', '2 A']);
  });

  it('marks a chapter that is not translated, with its own language and words', () => {
    const { chapters } = buildBook(select('fr', [standalone(practice, 'fr')]));
    expect(chapters[0]).toMatchObject({ lang: 'en', notices: [expect.stringContaining('anglais')] });
    expect(JSON.stringify(chapters[0]?.blocks)).toContain(translate('en' as Locale)('section.problem'));
  });

  it('is dated by its newest chapter, records by the site', () => {
    expect(select('en', [standalone(guide, 'en')]).date).toBe('2026-11-21');
    expect(select('en', [standalone('benchmarks/example-benchmark', 'en')]).date).toBe('2026-11-21');
  });

  it('is the same as the toolkit of the site, chapter for chapter', async () => {
    const { buildPublication } = await import('./build-publication.ts');
    const built = buildPublication(site, relations, 'toolkits/example-toolkit', 'fr' as Locale);
    const items = site.records('toolkits').get('example-toolkit')?.value.items ?? [];
    const selected = select(
      'fr',
      items.map((item) => standalone(item, 'fr')),
    );
    const plain = (publication: Publication) => {
      const { chapters, sources, glossary } = buildBook(publication);
      return JSON.parse(JSON.stringify({ chapters, sources, glossary }));
    };
    expect(plain(selected)).toEqual(plain(built));
  });
});

describe('a key factor by itself', () => {
  it('says what it is, why it matters and where it comes from', () => {
    const factor = getFactor('fr', 'second-factor');
    expect(factor).toMatchObject({
      entry: 'benchmarks/example-benchmark#second-factor',
      type: 'Facteur clé',
      title: 'Deuxième facteur',
      summary: 'Ce facteur remplit le jeu d’essai.',
      facts: [{ label: 'Critère de référence', value: 'Critère de référence exemple' }],
    });
    expect(factor?.url).toMatch(/#second-factor$/);
  });

  it('holds its own part of the benchmark only', () => {
    const factor = getFactor('en', 'second-factor');
    const headings = factor?.blocks.flatMap((block) =>
      block.type === 'heading' ? [`${block.level} ${block.id}`] : [],
    );
    expect(headings).toEqual(['2 second-factor-how', '2 second-factor-questions', '2 second-factor-indicators']);
    expect(factor?.resolve.benchmarks['example-benchmark']?.factors.map(({ id }) => id)).toEqual(['second-factor']);
  });

  it('stands beside its benchmark without sharing a name', () => {
    const factor = getFactor('en', 'first-factor') as Chapter;
    const ids = select('en', [standalone('benchmarks/example-benchmark', 'en'), factor]).chapters.map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
  });

  it('is not made up', () => {
    expect(getFactor('en', 'no-such-factor')).toBeUndefined();
  });
});

describe('its files', () => {
  it('have a cover, a contents list and a heading of its own even for one chapter', async () => {
    const elsewhere = [{ title: 'Example town', type: 'City', url: 'https://network.example/en/cities/example-town/' }];
    const word = writeWord(buildBook(select('en', [standalone(guide, 'en')], { elsewhere })), new Map());
    const html = (await mammoth.convertToHtml({ buffer: Buffer.from(word) })).value;
    expect(html).toMatch(/<h1>.*Example guide.*<\/h1>/);
    for (const words of ['Our welcome', 'Prepared for', 'Contents', 'On the site', 'The choice and the order'])
      expect(html).toContain(words);
    // The address is printed without the list that it opens.
    expect(html).toContain('href="https://network.example/en/my-toolkit/#list=1:x"');
    expect(html).toContain('>https://network.example/en/my-toolkit/<');
  });

  it('take words of a reader as words', async () => {
    const word = writeWord(buildBook(select('en', [standalone(guide, 'en')], { title: '<w:p>&"' })), new Map());
    expect(strFromU8(unzipSync(word)['word/document.xml'] as Uint8Array)).toContain('&lt;w:p&gt;&amp;&quot;');
  });

  it('are listed in a manifest with size and hash', async () => {
    const content = new TextEncoder().encode('words');
    const member = { path: 'a.txt', locale: 'en', bytes: 5, sha256: hash(content), date: '2026-11-21', content };
    const zip = unzipSync(
      packMembers(buildBook(select('en', [standalone(guide, 'en')])), 'our-welcome', [member], hash),
    );
    const manifest = JSON.parse(strFromU8(zip['our-welcome/manifest.json'] as Uint8Array));
    expect(manifest.files.map(({ name }: { name: string }) => name)).toEqual(['README.txt', 'a.txt']);
    for (const { name, sha256, bytes } of manifest.files) {
      const file = zip[`our-welcome/${name}`] as Uint8Array;
      expect([hash(file), file.length]).toEqual([sha256, bytes]);
    }
    expect(strFromU8(zip['our-welcome/README.txt'] as Uint8Array)).toContain('Prepared for: Example town');
  });
});
