import type { Book } from '../../book/flow/model.ts';
import { isToolkit } from '../../book/publication/publication.ts';
import { ownLanguage } from '../markup/writer.ts';
import { element, escapeXml } from '../markup/xml.ts';

/** The list of what the file holds, which leads there: chapters of a toolkit, steps of a guide. */
export function renderContents(book: Book): string {
  const { t, chapters } = book;
  const items = !isToolkit(book)
    ? chapters.flatMap(({ blocks }) =>
        blocks.flatMap((block) =>
          block.type === 'step' ? [{ id: block.id, words: `${block.number}. ${block.title}`, language: book }] : [],
        ),
      )
    : chapters.map((chapter) => ({ id: chapter.id, words: chapter.title, language: chapter }));
  if (items.length === 0) return '';
  const list = items.map(({ id, words, language }) =>
    element('li', {}, element('a', { href: `#${id}`, ...ownLanguage(language, book) }, escapeXml(words))),
  );
  return element(
    'nav',
    { 'aria-labelledby': 'contents' },
    element('h2', { id: 'contents' }, escapeXml(t('print.contents'))) + element('ol', {}, list.join('')),
  );
}
