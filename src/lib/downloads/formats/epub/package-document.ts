import { createHash } from 'node:crypto';
import type { Book } from '../../book/flow/model.ts';
import { element, escapeXml } from '../markup/xml.ts';

export interface ManifestItem {
  id: string;
  href: string;
  type: string;
  properties?: string;
  /** It is read in order, not just shown inside a page. */
  isRead: boolean;
}

/** An id that stays with the publication through all its versions: made from what it is, not when. */
export function toUuid({ id, locale, siteUrl }: Book): string {
  const hex = createHash('sha256')
    .update(`${new URL(siteUrl).origin} ${id} ${locale}`)
    .digest('hex');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Writes the package document: what the book is, its files, and their order. */
export function writePackage(book: Book, items: readonly ManifestItem[]): string {
  const { title, lang, dir, organisation, summary, date, licence, themes, t } = book;
  const meta = (property: string, value: string) => element('meta', { property }, escapeXml(value));
  const dc = (name: string, value: string, id?: string) => element(`dc:${name}`, { id }, escapeXml(value));
  const hasPictures = items.some(({ type, properties }) => type.startsWith('image/') && properties !== 'cover-image');
  const metadata = [
    dc('identifier', toUuid(book), 'id'),
    dc('title', title),
    dc('language', lang),
    dc('creator', organisation),
    dc('publisher', organisation),
    dc('description', summary),
    dc('date', date),
    dc('rights', licence.name),
    ...themes.map(({ name }) => dc('subject', name)),
    meta('dcterms:modified', `${date}T00:00:00Z`),
    meta('schema:accessMode', 'textual'),
    ...(hasPictures ? [meta('schema:accessMode', 'visual')] : []),
    meta('schema:accessModeSufficient', 'textual'),
    ...['alternativeText', 'displayTransformability', 'readingOrder', 'structuralNavigation', 'tableOfContents'].map(
      (value) => meta('schema:accessibilityFeature', value),
    ),
    meta('schema:accessibilityHazard', 'none'),
    // No claim of conformance: programs check these books, and nobody has certified them.
    meta('schema:accessibilitySummary', t('print.accessibility')),
    // Older programs look for the cover here.
    element('meta', { name: 'cover', content: 'cover' }),
  ];
  const manifest = items.map(({ id, href, type, properties }) =>
    element('item', { id, href, 'media-type': type, properties }),
  );
  const spine = items.filter(({ isRead }) => isRead).map(({ id }) => element('itemref', { idref: id }));
  const root = {
    xmlns: 'http://www.idpf.org/2007/opf',
    version: '3.0',
    'unique-identifier': 'id',
    'xml:lang': lang,
    dir,
    prefix: 'schema: http://schema.org/',
  };
  const body =
    element('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, metadata.join('\n')) +
    element('manifest', {}, manifest.join('\n')) +
    element('spine', { 'page-progression-direction': dir }, spine.join(''));
  return `<?xml version="1.0" encoding="utf-8"?>\n${element('package', root, body)}\n`;
}

export const containerXml = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
`;
