import type { Book } from '../../book/flow/model.ts';
import { toPrintedUrl } from '../../book/publication/publication.ts';

/** What a bibliography says of a publication. */
export interface Reference {
  /** `guides-design-a-one-stop-shop-en`: letters, digits and hyphens, as every program takes them. */
  key: string;
  title: string;
  summary: string;
  /** The body that answers for it. */
  author: string;
  siteName: string;
  /** Day of the newest content: year, month, day. */
  date: [string, string, string];
  url: string;
  licence: string;
  /** BCP 47 tag. */
  lang: string;
  /** Kind of publication in words. */
  type: string;
}

/** Collects what is cited of a book. */
export function toReference(book: Book): Reference {
  const { id, locale, title, summary, organisation, siteName, date, url, licence, lang, type } = book;
  const [year = '', month = '', day = ''] = date.split('-');
  return {
    key: `${id.replaceAll(/[^a-z0-9]+/gi, '-')}-${locale}`,
    title,
    summary,
    author: organisation,
    siteName,
    date: [year, month, day],
    url: toPrintedUrl(url),
    licence: licence.url ?? licence.name,
    lang,
    type,
  };
}
