import { type Document, Packer } from 'docx';
import { strToU8 } from 'fflate';
import type { Book } from '../../book/flow/model.ts';
import { pack } from '../zip/zip.ts';
import { toProofing } from './look.ts';

/** The library keeps the parts of a file to itself and hands out an archive; to unpack that again would cost a fifth of the time. */
const { compiler } = Packer as unknown as {
  compiler: { compile(document: Document): Map<string, string | Uint8Array<ArrayBuffer> | ArrayBuffer> };
};

/**
 * Packs a Word file with the same bytes on every build: ids in the order of their first use, dates of the content, no times
 * in the archive. Words in the language of the whole file do not name it again.
 */
export function packDocument(document: Document, { date, lang }: Pick<Book, 'date' | 'lang'>): Uint8Array {
  const tag = toProofing(lang);
  const ownLanguage = new RegExp(`<w:lang w:val="${tag}" w:bidi="${tag}"/>`, 'g');
  const parts = [...compiler.compile(document)];
  const rename = (prefix: string) => {
    const known = new Map<string, string>();
    return (id: string) => {
      const found = known.get(id) ?? `${prefix}${known.size + 1}`;
      known.set(id, found);
      return found;
    };
  };
  // docx names hyperlinks `rId` and random letters; numbered ids are stable already.
  const rel = rename('rLink');
  const members = parts.map(([name, content]) => {
    if (typeof content !== 'string') return { name, bytes: new Uint8Array(content) };
    const bookmark = rename('');
    const drawing = rename('');
    const heading = rename('_Toc');
    const text = content
      .replaceAll(name === 'word/styles.xml' ? /(?!)/g : ownLanguage, '')
      .replaceAll('<w:rPr></w:rPr>', '')
      .replaceAll(/\brId(?!\d+")[A-Za-z0-9_-]+/g, rel)
      .replaceAll(
        /(<w:bookmark(?:Start|End)\b[^>]*?\bw:id=")([^"]+)"/g,
        (_, start: string, id: string) => `${start}${bookmark(id)}"`,
      )
      .replaceAll(/(<wp:docPr\b[^>]*?\bid=")([^"]+)"/g, (_, start: string, id: string) => `${start}${drawing(id)}"`)
      .replaceAll(/\b_Toc\d+/g, heading)
      .replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${date}T00:00:00Z`);
    return { name, bytes: strToU8(text) };
  });
  return pack(members);
}
