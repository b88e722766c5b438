import { getColon } from '../../../i18n/typography.ts';
import type { Book, PrintChapter, SourceLine } from '../../book/flow/model.ts';
import { isToolkit, toPrintedUrl } from '../../book/publication/publication.ts';
import { writeBlock, writeHeading } from './blocks.ts';
import { writeInline } from './inlines.ts';
import { joinBlocks, writeFacts } from './parts.ts';
import { escapeInline, escapeStart, indent } from './signs.ts';
import type { MarkdownWriter } from './writer.ts';

/**
 * Makes a text in Markdown (CommonMark with the tables, tasks and footnotes of GitHub) that other sites and programs take in. Pictures are in words,
 * so that it is one file.
 */
export async function packMarkdown(book: Book): Promise<Uint8Array> {
  const text = joinBlocks([
    ...writeHead(book),
    ...book.chapters.map((chapter) => writeChapter(book, chapter)),
    ...writeGlossary(book),
    ...writeSources(book),
  ]);
  return new TextEncoder().encode(`${text}\n`);
}

const words = (text: string): string => escapeStart(escapeInline(text));

const writeHead = ({ t, formats, title, type, summary, organisation, date, licence, url, lang }: Book): string[] => [
  writeHeading(1, escapeInline(title)),
  words(summary),
  writeFacts(
    [
      { label: type, value: organisation },
      { label: t('print.updated'), value: formats.date(date) },
      { label: t('print.language'), value: formats.language(lang) },
      { label: t('print.licence'), value: licence.name, url: licence.url },
      { label: t('print.live'), value: url, url },
    ],
    getColon(lang),
  ),
];

/** A chapter; where it is the only one, its title is that of the file. */
function writeChapter(book: Book, chapter: PrintChapter): string {
  const isPart = isToolkit(book);
  const writer: MarkdownWriter = {
    shift: isPart ? 1 : 0,
    chapter: chapter.id,
    colon: getColon(chapter.lang),
    inlines: (nodes) => nodes.map((node) => writeInline(node, writer)).join(''),
    blocks: (nodes) => joinBlocks(nodes.map((node) => writeBlock(node, writer))),
  };
  return joinBlocks([
    ...(isPart ? [writeHeading(2, escapeInline(chapter.title)), words(chapter.summary)] : []),
    ...chapter.notices.map((notice) => indent(words(notice), '> ')),
    ...chapter.remarks.map(words),
    writeFacts(chapter.facts, writer.colon),
    writer.blocks(chapter.blocks),
    ...chapter.notes.map(({ number, children }) =>
      indent(writer.blocks(children), '    ', `[^${chapter.id}-${number}]: `),
    ),
  ]);
}

const writeGlossary = ({ t, glossary, lang }: Book): string[] =>
  glossary.length === 0
    ? []
    : [
        writeHeading(2, escapeInline(t('print.glossary'))),
        glossary
          .map(({ term, definition }) => `- **${escapeInline(term)}**${getColon(lang)}${escapeInline(definition)}`)
          .join('\n'),
      ];

function writeSources({ t, formats, sources, organisation, title, date, url }: Book): string[] {
  const line = ({ number, title: name, date: day, url: address }: SourceLine) => {
    const told = [name, ...(day === undefined ? [] : [formats.date(day)])].map(escapeInline).join(', ');
    return `${number}. ${told}${address === undefined ? '' : ` <${encodeURI(decodeURI(address))}>`}`;
  };
  const citation = t('print.citation', { organisation, title, date: formats.date(date), url: toPrintedUrl(url) });
  return [
    ...(sources.length === 0 ? [] : [writeHeading(2, escapeInline(t('print.sources'))), sources.map(line).join('\n')]),
    writeHeading(2, escapeInline(t('print.cite'))),
    words(citation),
    words(t('print.generated', { date: formats.date(date) })),
  ];
}
