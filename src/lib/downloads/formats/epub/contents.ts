import type { Book } from '../../book/flow/model.ts';
import { element, escapeXml } from '../markup/xml.ts';
import { type BookPage, writePage } from './pages.ts';

/** Writes the contents list, two levels deep, and where the book starts. */
export function writeContents(book: Book, pages: readonly BookPage[]): string {
  const { t } = book;
  const entries = pages.map(({ name, title, parts }) => {
    const inner = parts.map((part) =>
      element('li', {}, element('a', { href: `${name}#${part.id}` }, escapeXml(part.title))),
    );
    return element(
      'li',
      {},
      element('a', { href: name }, escapeXml(title)) + (inner.length === 0 ? '' : element('ol', {}, inner.join(''))),
    );
  });
  const title = t('print.contents');
  const nav = element(
    'nav',
    { 'epub:type': 'toc', role: 'doc-toc', id: 'toc' },
    element('h1', {}, escapeXml(title)) + element('ol', {}, entries.join('\n')),
  );
  const first = pages[0]?.name ?? 'title.xhtml';
  const landmark = (type: string, href: string, words: string) =>
    element('li', {}, element('a', { 'epub:type': type, href }, escapeXml(words)));
  const landmarks = element(
    'nav',
    { 'epub:type': 'landmarks', hidden: 'hidden' },
    element('ol', {}, landmark('toc', 'contents.xhtml', title) + landmark('bodymatter', first, t('print.start'))),
  );
  return writePage(book, title, nav + landmarks);
}
