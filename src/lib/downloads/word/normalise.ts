import { strFromU8, strToU8, unzipSync } from 'fflate';
import { pack } from '../zip.ts';

/**
 * Gives a Word file the same bytes on every build: ids in the order of their first use, dates of the content, no times in the archive.
 * @param date day of the content, `2026-11-21`
 */
export function normalise(file: Uint8Array, date: string): Uint8Array {
  const parts = Object.entries(unzipSync(file)).map(([name, bytes]) => {
    if (!/\.(xml|rels)$/.test(name)) return { name, bytes };
    return { name, text: strFromU8(bytes) };
  });
  const names = new Map<string, string>();
  const rename = (prefix: string) => {
    const known = new Map<string, string>();
    return (id: string) => {
      const found = known.get(id) ?? `${prefix}${known.size + 1}`;
      known.set(id, found);
      return found;
    };
  };
  const rel = rename('rLink');
  // docx names hyperlinks `rId` and random letters; numbered ids are stable already.
  const cleaned = parts.map((part) => {
    if (!('text' in part) || part.text === undefined) return part;
    const bookmark = rename('');
    const drawing = rename('');
    const text = part.text
      .replaceAll(/\brId(?!\d+")([A-Za-z0-9_-]+)/g, (id) => {
        const name = names.get(id) ?? rel(id);
        names.set(id, name);
        return name;
      })
      .replaceAll(
        /(<w:bookmark(?:Start|End)\b[^>]*?\bw:id=")([^"]+)"/g,
        (_, start: string, id: string) => `${start}${bookmark(id)}"`,
      )
      .replaceAll(/(<wp:docPr\b[^>]*?\bid=")([^"]+)"/g, (_, start: string, id: string) => `${start}${drawing(id)}"`)
      .replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${date}T00:00:00Z`);
    return { ...part, text };
  });
  return pack(
    cleaned.map((part) => ({
      name: part.name,
      bytes: 'text' in part && part.text !== undefined ? strToU8(part.text) : (part.bytes as Uint8Array),
    })),
  );
}
