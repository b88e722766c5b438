import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { toList, toTable } from './markdown-lines.ts';
import {
  type Block,
  type CorpusEntry,
  type CorpusText,
  getCollection,
  getKey,
  type Inline,
  keys,
  type Language,
  languages,
} from './model.ts';

/** A picture of one square, for the few figures. */
const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 60" width="80" height="60"><rect width="80" height="60" fill="#357"/></svg>\n';

/** Writes an entry into a content folder, as an editor would. */
export async function writeEntry(content: string, entry: CorpusEntry): Promise<void> {
  const folder = join(content, entry.collection, entry.key);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'facts.yaml'), stringify(toFacts(entry)));
  for (const language of languages) await writeFile(join(folder, `text.${language}.mdx`), toMdx(entry, language));
  if (JSON.stringify(entry.texts.en.intro).includes('"figure"')) await writeFile(join(folder, 'square.svg'), PICTURE);
}

function toFacts({ collection, theme, city, benchmark, sources, index }: CorpusEntry): unknown {
  const common = { themes: [keys.theme(theme)], sources: sources.map(keys.source) };
  return collection === 'guides'
    ? { ...common, benchmarks: [keys.benchmark(benchmark)], months: { from: 2, to: 6 }, order: index + 1 }
    : {
        ...common,
        city: keys.city(city),
        factors: [`${keys.benchmark(benchmark)}/${keys.factor(index % 4)}`],
        years: { from: 2020 },
      };
}

function toMdx({ collection, texts }: CorpusEntry, language: Language): string {
  const text: CorpusText = texts[language];
  const { title, summary, slug } = text;
  const guide = collection === 'guides' ? { audience: 'Towns', team: '1' } : {};
  const translation = language === 'en' ? {} : { translation: { from: 'en' } };
  const front = stringify({ title, summary, slug, updated: '2026-11-21', ...guide, ...translation });
  const notes: string[] = [];
  const body = [
    ...toBlocks(text.intro, notes),
    ...text.parts.map(({ id, title: heading, blocks }) =>
      collection === 'guides'
        ? wrap(`Step id="${id}" title="${heading}"`, toBlocks(blocks, notes))
        : wrap(`Section kind="${id}"`, toBlocks(blocks, notes)),
    ),
    ...notes.map((note, index) => `[^${index + 1}]: ${note}`),
  ];
  return `---\n${front}---\n\n${body.join('\n\n')}\n`;
}

const wrap = (tag: string, inner: readonly string[]): string =>
  `<${tag}>\n\n${inner.join('\n\n')}\n\n</${tag.split(' ')[0]}>`;

const toBlocks = (blocks: readonly Block[], notes: string[]): string[] => blocks.map((block) => toBlock(block, notes));

function toBlock(block: Block, notes: string[]): string {
  switch (block.type) {
    case 'paragraph':
      return toInlines(block.children, notes);
    case 'quote':
      return `> ${toInlines(block.children, notes)}`;
    case 'heading':
      return `### ${block.text}`;
    case 'list':
      return toList(block.items, block.isOrdered);
    case 'table':
      return toTable(block.rows);
    case 'callout':
      return wrap(`Callout kind="${block.kind}"`, toBlocks(block.blocks, notes));
    case 'checklist': {
      const items = block.items.map((item, index) => `<Item id="${block.id}-${index}">${item}</Item>`).join('\n');
      return wrap(`Checklist id="${block.id}"`, [items]);
    }
    case 'doDont':
      return `<DoDont>\n${wrap('Do', [toList(block.dos)])}\n${wrap('Dont', [toList(block.donts)])}\n</DoDont>`;
    case 'questions':
      return wrap('Questions', [toList(block.items)]);
    case 'measures':
      return wrap('Measures', [toList(block.items)]);
    case 'practice':
      return wrap(`Practice entry="${getKey(block.entry)}"`, [block.text]);
    case 'keyFactor':
      return `<KeyFactors benchmark="${keys.benchmark(block.benchmark)}" only="${keys.factor(block.factor)}" />`;
    case 'details':
      return wrap(`Details summary="${block.summary}"`, toBlocks(block.blocks, notes));
    case 'figure':
      return `<Figure src="./square.svg" alt="${block.alt}" />`;
    case 'infographic':
      return '<Infographic entry="route" />';
  }
}

const toInlines = (inlines: readonly Inline[], notes: string[]): string =>
  inlines.map((inline) => (typeof inline === 'string' ? inline : toInline(inline, notes))).join('');

function toInline(inline: Exclude<Inline, string>, notes: string[]): string {
  switch (inline.type) {
    case 'link':
      return `[${inline.text}](entry:${getCollection(inline.entry)}/${getKey(inline.entry)})`;
    case 'term':
      return `<Term entry="${keys.term(inline.term)}">${inline.text}</Term>`;
    case 'cite':
      return `<Cite source="${keys.source(inline.source)}" />`;
    case 'note':
      return `[^${notes.push(inline.text)}]`;
  }
}
