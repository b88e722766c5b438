import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { makeEntry } from './make-entry.ts';
import { toList, toTable } from './markdown-lines.ts';
import { type Block, type CorpusEntry, getCollection, getKey, type Inline, type Language, languages } from './model.ts';
import { getFactor } from './records.ts';

/** What the Markdown of one site generator has of its own. */
export interface Dialect {
  /** What stands above the text, beside title and summary. */
  getFields(entry: CorpusEntry, language: Language): Record<string, unknown>;
  toAside(kind: string, inner: string): string;
}

/** Path of an entry on the sites of the peers, the same in both languages: that is how they find a translation. */
export const getPath = (index: number, language: Language): string =>
  `/${language}/${getCollection(index)}/${getKey(index)}/`;

/** Writes the corpus of `count` entries as Markdown: `<folder>/<language>/<collection>/<key>.md`. */
export async function writeMarkdown(folder: string, count: number, dialect: Dialect): Promise<void> {
  for (const language of languages)
    for (const collection of ['guides', 'practices'])
      await mkdir(join(folder, language, collection), { recursive: true });
  for (let index = 0; index < count; index += 1) {
    const entry = makeEntry(index, count);
    for (const language of languages) {
      const file = join(folder, language, entry.collection, `${entry.key}.md`);
      await writeFile(file, toMarkdown(entry, language, dialect));
    }
  }
}

function toMarkdown(entry: CorpusEntry, language: Language, dialect: Dialect): string {
  const { title, summary, intro, parts } = entry.texts[language];
  const notes: string[] = [];
  const write = (blocks: readonly Block[]): string[] => blocks.map(toBlock);

  function toBlock(block: Block): string {
    switch (block.type) {
      case 'paragraph':
        return toInlines(block.children);
      case 'quote':
        return `> ${toInlines(block.children)}`;
      case 'heading':
        return `### ${block.text}`;
      case 'list':
        return toList(block.items, block.isOrdered);
      case 'table':
        return toTable(block.rows);
      case 'callout':
        return dialect.toAside(block.kind, write(block.blocks).join('\n\n'));
      case 'checklist':
        return toList(block.items.map((item) => `[ ] ${item}`));
      case 'doDont':
        return [toList(block.dos), '<!-- -->', toList(block.donts)].join('\n\n');
      case 'questions':
      case 'measures':
        return toList(block.items);
      case 'practice':
        return `[${getKey(block.entry)}](${getPath(block.entry, language)})\n\n${block.text}`;
      case 'keyFactor': {
        const { name, why } = getFactor(block.benchmark, block.factor);
        return `#### ${name[language]}\n\n${why[language]}`;
      }
      case 'details':
        return `**${block.summary}**\n\n${write(block.blocks).join('\n\n')}`;
      case 'figure':
        return `*${block.alt}*`;
      case 'infographic':
        return toList(['First', 'Second', 'Third'], true);
    }
  }

  const toInlines = (inlines: readonly Inline[]): string =>
    inlines.map((inline) => (typeof inline === 'string' ? inline : toInline(inline))).join('');

  function toInline(inline: Exclude<Inline, string>): string {
    switch (inline.type) {
      case 'link':
        return `[${inline.text}](${getPath(inline.entry, language)})`;
      case 'term':
        return `[${inline.text}](/${language}/glossary/#term-${inline.term})`;
      case 'cite':
        return `[${entry.sources.indexOf(inline.source) + 1}](https://source-${inline.source}.example/)`;
      case 'note':
        return `[^${notes.push(inline.text)}]`;
    }
  }

  const body = [
    ...write(intro),
    ...parts.flatMap((part) => [`## ${part.title}`, ...write(part.blocks)]),
    ...notes.map((note, index) => `[^${index + 1}]: ${note}`),
  ];
  const fields = stringify({ title, description: summary, ...dialect.getFields(entry, language) });
  return `---\n${fields}---\n\n${body.join('\n\n')}\n`;
}
