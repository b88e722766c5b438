import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { loadSite } from '../../../content/load.ts';
import { buildRelations } from '../../../content/relations.ts';
import type { Locale } from '../../../i18n/registry.ts';
import { hash } from '../../cache/fingerprint.ts';
import { writeWord } from '../../formats/docx/document.ts';
import { packMembers } from '../../formats/zip/archive-contents.ts';
import { buildServedImprint } from '../../served/served-imprint.ts';
import { buildChapter } from '../chapter/build-chapter.ts';
import type { LooseChapter } from '../chapter/chapter.ts';
import { selectFactor } from '../chapter/factor-chapter.ts';
import { createFileTranslator } from './file-words.ts';
import { buildSelection, type Selection } from './selection.ts';

const site = await loadSite(join(import.meta.dirname, '../../../../../tests/fixtures/three-locales'));
const relations = buildRelations(site);
const translate = (locale: Locale) => createFileTranslator(site.language(locale).t);
const loose = (item: string, locale: string): LooseChapter =>
  // As a browser gets it.
  JSON.parse(JSON.stringify(buildChapter({ site, relations, locale: locale as Locale }, item)));

function select(locale: string, chapters: LooseChapter[], more: Partial<Selection> = {}) {
  const selection = {
    title: 'Our welcome',
    preparedFor: 'Example town',
    day: '2026-11-22',
    fragment: '#list=1:x',
    chapters,
    elsewhere: [],
    ...more,
  };
  return buildSelection(selection, buildServedImprint(site, locale as Locale), translate);
}

const getFactor = (locale: string, id: string) =>
  selectFactor(loose('benchmarks/example-benchmark', locale), id, {
    reader: translate(locale as Locale),
    chapter: translate(locale as Locale),
  });

const guide = 'guides/example-guide';
const practice = 'practices/example-practice';

describe('a toolkit that a reader puts together', () => {
  it('has the chapters in her order, her title, and the address of the same choice', () => {
    const { title, chapters, url, cover } = select('en', [loose(practice, 'en'), loose(guide, 'en')]);
    expect(title).toBe('Our welcome');
    expect(cover).toEqual({ preparedFor: 'Example town', day: '2026-11-22' });
    expect(chapters.map(({ id }) => id)).toEqual(['practices-example-practice', 'guides-example-guide']);
    expect(url).toBe('https://network.example/en/my-toolkit/#list=1:x');
  });

  it('numbers each source once, in the order of the chapters', () => {
    const one = { ...loose(guide, 'en'), sources: [{ key: 'b', title: 'B' }] };
    const two = {
      ...loose(practice, 'en'),
      sources: [
        { key: 'a', title: 'A' },
        { key: 'b', title: 'B' },
      ],
    };
    const { sources, chapters } = select('en', [one, two]);
    expect(sources.map(({ number, title }) => `${number} ${title}`)).toEqual(['1 B', '2 A']);
    expect(chapters.map(({ resolve }) => resolve.sources)).toEqual([{ b: 1 }, { a: 2, b: 1 }]);
  });

  it('leads to a chapter of the same file, and to the live page of one that is not in it', () => {
    const both = select('en', [loose(guide, 'en'), loose(practice, 'en')]).chapters[0]?.resolve.practices;
    expect(both?.['example-practice']?.internalId).toBe('practices-example-practice');
    const alone = select('en', [loose(guide, 'en')]).chapters[0]?.resolve.practices;
    expect(alone?.['example-practice']?.internalId).toBeUndefined();
  });

  it('marks a chapter that is not translated, with its own language and words', () => {
    const [chapter] = select('fr', [loose(practice, 'fr')]).chapters;
    expect(chapter).toMatchObject({ lang: 'en', fallback: 'anglais' });
    expect(chapter?.t('section.problem')).toBe(translate('en' as Locale)('section.problem'));
  });

  it('is dated by its newest chapter, records by the site', () => {
    expect(select('en', [loose(guide, 'en')]).date).toBe('2026-11-21');
    expect(select('en', [loose('benchmarks/example-benchmark', 'en')]).date).toBe('2026-11-21');
  });

  it('is the same as the toolkit of the site, chapter for chapter', async () => {
    const { buildPublication } = await import('./build-publication.ts');
    const built = buildPublication(site, relations, 'toolkits/example-toolkit', 'fr' as Locale);
    const items = site.records('toolkits').get('example-toolkit')?.value.items ?? [];
    const { chapters, sources, glossary } = select(
      'fr',
      items.map((item) => loose(item, 'fr')),
    );
    const plain = (value: unknown) => JSON.parse(JSON.stringify(value));
    expect(plain({ chapters, sources, glossary })).toEqual(
      plain({ chapters: built.chapters, sources: built.sources, glossary: built.glossary }),
    );
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
    const factor = getFactor('en', 'first-factor') as LooseChapter;
    const ids = select('en', [loose('benchmarks/example-benchmark', 'en'), factor]).chapters.map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
  });

  it('is not made up', () => {
    expect(getFactor('en', 'no-such-factor')).toBeUndefined();
  });
});

describe('its files', () => {
  it('have a cover, a contents list and a heading of its own even for one chapter', async () => {
    const elsewhere = [{ title: 'Example town', type: 'City', url: 'https://network.example/en/cities/example-town/' }];
    const word = writeWord(select('en', [loose(guide, 'en')], { elsewhere }), new Map());
    const html = (await mammoth.convertToHtml({ buffer: Buffer.from(word) })).value;
    expect(html).toMatch(/<h1>.*Example guide.*<\/h1>/);
    for (const words of ['Our welcome', 'Prepared for', 'Contents', 'On the site', 'The choice and the order'])
      expect(html).toContain(words);
    // The address is printed without the list that it opens.
    expect(html).toContain('href="https://network.example/en/my-toolkit/#list=1:x"');
    expect(html).toContain('>https://network.example/en/my-toolkit/<');
  });

  it('take words of a reader as words', async () => {
    const word = writeWord(select('en', [loose(guide, 'en')], { title: '<w:p>&"' }), new Map());
    expect(strFromU8(unzipSync(word)['word/document.xml'] as Uint8Array)).toContain('&lt;w:p&gt;&amp;&quot;');
  });

  it('are listed in a manifest with size and sum', async () => {
    const content = new TextEncoder().encode('words');
    const member = { path: 'a.txt', locale: 'en', bytes: 5, sha256: hash(content), date: '2026-11-21', content };
    const zip = unzipSync(packMembers(select('en', [loose(guide, 'en')]), 'our-welcome', [member], hash));
    const manifest = JSON.parse(strFromU8(zip['our-welcome/manifest.json'] as Uint8Array));
    expect(manifest.files.map(({ name }: { name: string }) => name)).toEqual(['README.txt', 'a.txt']);
    for (const { name, sha256, bytes } of manifest.files) {
      const file = zip[`our-welcome/${name}`] as Uint8Array;
      expect([hash(file), file.length]).toEqual([sha256, bytes]);
    }
    expect(strFromU8(zip['our-welcome/README.txt'] as Uint8Array)).toContain('Prepared for: Example town');
  });
});
