import { Document, type FileChild, Footer, Header, NumberFormat, Paragraph } from 'docx';
import type { Book, PrintChapter } from '../../book/flow/model.ts';
import { isToolkit } from '../../book/publication/publication.ts';
import { toBack, toEndnotes } from './back.ts';
import { heading, toBlocks } from './blocks.ts';
import { toFront } from './front.ts';
import { bold } from './look.ts';
import { getNumbering } from './numbering.ts';
import { packDocument } from './pack-document.ts';
import { words } from './paragraph.ts';
import { toFact } from './parts.ts';
import { getRunningLines } from './running-lines.ts';
import type { ReadyImages, WordFile, WordScope } from './scope.ts';
import { createSourceNotes } from './source-notes.ts';
import { getStyles } from './styles.ts';
import { writeTableStyles } from './table-style.ts';

/**
 * Makes a Word file to edit: real headings, lists, footnotes and boxes to tick, no locked layout. Needs nothing of the
 * machine: the build and the browser of a reader write the same file.
 */
export function writeWord(book: Book, images: ReadyImages): Uint8Array {
  const file = openFile(book, images);
  const { lang, dir, title, summary, organisation } = book;
  const scope: WordScope = { file, chapter: '', lang, dir, indent: 0, depth: 0 };
  const children: FileChild[] = [
    ...toFront(book, scope),
    ...book.chapters.flatMap((chapter) => toChapter(chapter, book, scope)),
    ...toBack(book, scope),
  ];
  const footnotes = Object.fromEntries(
    book.chapters.flatMap((chapter) =>
      chapter.notes.map((note) => {
        const inside: WordScope = {
          ...scope,
          chapter: chapter.id,
          lang: chapter.lang,
          dir: chapter.dir,
          isFootnote: true,
        };
        return [
          file.getNote(chapter.id, note.number),
          { children: toBlocks(note.children, inside).filter((block) => block instanceof Paragraph) },
        ];
      }),
    ),
  );
  const document = new Document({
    title,
    description: summary,
    creator: organisation,
    lastModifiedBy: organisation,
    styles: getStyles(book),
    externalStyles: writeTableStyles(),
    numbering: getNumbering(file.starts),
    footnotes,
    endnotes: toEndnotes(book, scope),
    sections: [{ ...getFrame(book, scope), children }],
  });
  return packDocument(document, book);
}

function openFile(book: Book, images: ReadyImages): WordFile {
  const notes = new Map<string, number>();
  for (const chapter of book.chapters)
    for (const { number } of chapter.notes) notes.set(`${chapter.id} ${number}`, notes.size + 1);
  let lists = 0;
  return {
    book,
    images,
    starts: new Set([1]),
    sources: createSourceNotes(book.sources.length),
    getNote: (chapter, number) => notes.get(`${chapter} ${number}`) as number,
    nextList: () => {
      lists += 1;
      return lists;
    },
  };
}

/** In a toolkit every chapter starts a page of its own; a single entry goes on below its title. */
function toChapter(chapter: PrintChapter, book: Book, outer: WordScope): FileChild[] {
  const { id, lang, dir, type, title, summary, url } = chapter;
  const scope: WordScope = { ...outer, chapter: id, lang, dir };
  const small = { style: 'Small' };
  const isSingle = !isToolkit(book);
  const live = !isSingle && url ? [toFact({ label: book.t('print.live'), value: url, url }, outer)] : [];
  return [
    ...(isSingle
      ? []
      : [
          words(type, outer, { style: 'Kicker', pageBreakBefore: true }),
          heading(1, id, [{ type: 'text', value: title }], scope),
          words(summary, scope, { style: 'Lead' }),
        ]),
    ...chapter.notices.map((notice) => words(notice, outer, small, bold)),
    ...chapter.facts.map((fact) => toFact(fact, scope)),
    ...live,
    ...chapter.remarks.map((remark) => words(remark, scope, { ...small, spacing: { before: 120, after: 160 } })),
    ...toBlocks(chapter.blocks, scope),
  ];
}

/** Page, running head and page numbers; the first page, which has the title itself, goes without. */
function getFrame(book: Book, scope: WordScope) {
  const { headers, footers } = getRunningLines(book, scope);
  return {
    properties: {
      titlePage: true,
      endnoteProperties: { numberFormat: { type: NumberFormat.DECIMAL } },
      page: { size: { width: 11906, height: 16838 }, margin: { top: 1304, bottom: 1304, left: 1304, right: 1304 } },
    },
    headers: { ...headers, first: new Header({ children: [new Paragraph({})] }) },
    footers: { ...footers, first: new Footer({ children: [new Paragraph({})] }) },
  };
}
