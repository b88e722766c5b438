import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { definitions } from '../../src/lib/collections/collections.ts';
import { readContent } from '../../src/lib/content/reading/read.ts';
import { buildSite, type EntryInput } from '../../src/lib/content/site/build-site.ts';
import { buildRelations } from '../../src/lib/content/site/relations.ts';
import type { Site } from '../../src/lib/content/site/site.ts';
import { parseDocument } from '../../src/lib/document/parse/parse.ts';
import { summarizeDocument } from '../../src/lib/document/summary.ts';
import { buildBook } from '../../src/lib/downloads/book/flow/flow.ts';
import type { Book } from '../../src/lib/downloads/book/flow/model.ts';
import { buildPublication } from '../../src/lib/downloads/book/publication/build-publication.ts';
import type { Publication } from '../../src/lib/downloads/book/publication/publication.ts';
import type { Locale } from '../../src/lib/i18n/registry.ts';
import { project } from './build.ts';

const richGuide = join(project, 'tests/fixtures/rich-guide');
const labels = ['ask', 'open', 'review'];
const words: Record<string, string[]> = {
  en: ['Ask', 'Open', 'Review'],
  fr: ['Demander', 'Ouvrir', 'Faire le bilan'],
  ar: ['اسأل', 'افتح', 'راجع'],
};

function readText(locale: string): EntryInput['texts'][number] {
  const file = `guides/rich-guide/text.${locale}.mdx`;
  const source = readFileSync(join(richGuide, `text.${locale}.mdx`), 'utf8');
  const document = parseDocument(source, {
    file,
    collection: 'guides',
    report: ({ code, line }) => {
      throw new Error(`${file}:${line} ${code}`);
    },
  });
  return {
    locale,
    file,
    frontmatter: definitions.guides.frontmatter.parse(parse(source.split('---\n')[1] ?? '')),
    document,
    summary: summarizeDocument(document),
  };
}

const empty = { children: [], footnotes: [] };

function getInfographic(): EntryInput {
  const text = (locale: string) => ({
    locale,
    file: `infographics/route/text.${locale}.mdx`,
    frontmatter: definitions.infographics.frontmatter.parse({
      title: { en: 'The route', fr: 'Le parcours', ar: 'الطريق' }[locale],
      summary: 'Three stations.',
      slug: 'route',
      updated: '2026-11-20',
      alt: { en: 'A line with three stations.', fr: 'Une ligne et trois stations.', ar: 'خط فيه ثلاث محطات.' }[locale],
      labels: Object.fromEntries(labels.map((label, index) => [label, words[locale]?.[index]])),
      ...(locale === 'en' ? {} : { translation: { from: 'en' } }),
    }),
    document: empty,
    summary: summarizeDocument(empty),
  });
  const facts = definitions.infographics.facts.parse({
    themes: ['welcome'],
    figure: { kind: 'process', steps: labels.map((label) => ({ label })) },
    sources: ['example-report'],
  });
  return { collection: 'infographics', key: 'route', folder: '', facts, texts: ['en', 'fr', 'ar'].map(text) };
}

/** The small fixture site with a guide that holds every kind of block, an infographic, a term, and a toolkit of it all. */
export async function loadRichSite(): Promise<Site> {
  const content = await readContent(join(project, 'tests/fixtures/three-locales'));
  if (!content.settings || !content.advice) throw new Error('The fixture has no settings.');
  const facts = definitions.guides.facts.parse({
    months: { from: 1, to: 2 },
    themes: ['welcome'],
    sources: ['example-report'],
  });
  const guide: EntryInput = {
    collection: 'guides',
    key: 'rich-guide',
    folder: richGuide,
    facts,
    texts: ['en', 'fr', 'ar'].map(readText),
    images: new Map([
      ['photo.png', { hash: 'a1b2c3d4e5f60718a1b2c3d4e5f60718', check: { width: 24, height: 16, bytes: 100 } }],
    ]),
  };
  const same = (en: string, fr: string, ar: string) => ({ en, fr, ar });
  return buildSite({
    settings: { ...content.settings, locales: content.settings.locales.map((row) => ({ ...row, scope: 'all' })) },
    advice: content.advice,
    strings: content.strings,
    entries: [...content.entries, guide, getInfographic()],
    records: [
      ...content.records,
      {
        collection: 'glossary',
        key: 'newcomer',
        value: {
          term: same('Newcomer', 'Personne nouvelle', 'قادم جديد'),
          definition: same('Who has just come.', 'Qui vient d’arriver.', 'من وصل قبل قليل.'),
          themes: [],
          sources: [],
        },
      },
      {
        collection: 'toolkits',
        key: 'example-kit',
        value: {
          themes: ['welcome'],
          name: same('Example kit', 'Kit exemple', 'حقيبة المثال'),
          slug: same('example-kit', 'kit-exemple', 'example-kit'),
          summary: same('All of the fixture.', 'Tout le jeu d’essai.', 'كل المثال.'),
          items: [
            'guides/rich-guide',
            'infographics/route',
            'benchmarks/example-benchmark',
            'practices/example-practice',
          ],
        },
      },
    ],
  });
}

/** A publication of that site. */
export async function loadPublication(id: string, locale: string): Promise<Publication> {
  const site = await loadRichSite();
  return buildPublication(site, buildRelations(site), id, locale as Locale);
}

/** The same, resolved for print. */
export const loadBook = async (id: string, locale: string): Promise<Book> =>
  buildBook(await loadPublication(id, locale));
