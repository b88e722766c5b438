import type { Book } from '../../book/flow/model.ts';
import { toReference } from './reference.ts';

/** A reference as CSL-JSON, which Pandoc and Zotero read; a body is a `literal` name. */
export async function packCsl(book: Book): Promise<Uint8Array> {
  const { key, title, summary, author, siteName, date, url, licence, lang, type } = toReference(book);
  const item = {
    id: key,
    type: 'webpage',
    title,
    author: [{ literal: author }],
    'container-title': siteName,
    issued: { 'date-parts': [date.map(Number)] },
    URL: url,
    language: lang,
    genre: type,
    abstract: summary,
    license: licence,
  };
  return new TextEncoder().encode(`${JSON.stringify([item], null, 2)}\n`);
}
