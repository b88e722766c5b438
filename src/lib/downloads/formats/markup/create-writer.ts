import type { Book, PrintChapter } from '../../book/flow/model.ts';
import { renderBlock } from './blocks.ts';
import { renderInline } from './inlines.ts';
import type { BookWriter } from './writer.ts';

/** What the renderers of a chapter work with, in the words of its book. */
export function createWriter(
  { t }: Book,
  chapter: PrintChapter,
  { shift, address, picture }: Pick<BookWriter, 'shift' | 'address' | 'picture'>,
): BookWriter {
  const writer: BookWriter = {
    language: chapter,
    shift,
    address,
    picture,
    words: {
      back: (number) => t('block.back', { number }),
      toDo: t('print.to-do'),
      note: t('block.footnote'),
      source: t('block.source'),
    },
    inlines: (nodes) => nodes.map((node) => renderInline(node, writer)).join(''),
    blocks: (nodes) => nodes.map((node) => renderBlock(node, writer)).join('\n'),
  };
  return writer;
}
