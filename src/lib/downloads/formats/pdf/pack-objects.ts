import { deflateSync } from 'node:zlib';

/** Objects in one stream: more would pack a little closer, but a reader unpacks all of them to look at one. */
const OBJECTS_IN_STREAM = 200;

interface PdfObject {
  number: number;
  /** What stands between `obj` and `endobj`. */
  body: Buffer;
}

/** Where an object is found: at a position of the file, or in a stream of objects. */
type Place = readonly [type: 0 | 1 | 2, where: number, index: number];

/**
 * Writes the objects of a PDF into compressed streams (PDF 1.5, ISO 32000-1, 7.5.7): its tags are text, and make up most of
 * the file as the layout writes it. Every object keeps its number and its bytes, so nothing is lost. A library would have to
 * read and write every value anew, at seven times the time and with larger files.
 * @throws on a file of another form than the layout writes: one part, with a plain table of positions
 */
export function packObjects(pdf: Uint8Array): Uint8Array {
  const file = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const { objects, trailer, size, start } = readObjects(file);
  const places: Place[] = Array.from({ length: size }, () => [0, 0, 0]);
  const parts: Buffer[] = [file.subarray(0, start)];
  let length = start;
  const write = ({ number, body }: PdfObject) => {
    const bytes = Buffer.concat([Buffer.from(`${number} 0 obj\n`), body, Buffer.from('\nendobj\n')]);
    places[number] = [1, length, 0];
    parts.push(bytes);
    length += bytes.length;
  };

  const plain = objects.filter(({ body }) => !isStream(body));
  for (const object of objects) if (isStream(object.body)) write(compress(object));
  for (let first = 0; first < plain.length; first += OBJECTS_IN_STREAM) {
    const group = plain.slice(first, first + OBJECTS_IN_STREAM);
    const number = places.length;
    for (const [index, object] of group.entries()) places[object.number] = [2, number, index];
    write({ number, body: toObjectStream(group) });
  }
  const table = places.length;
  places.push([1, length, 0]);
  const tableStart = length;
  write({ number: table, body: toTable(places, trailer) });
  return Buffer.concat([...parts, Buffer.from(`startxref\n${tableStart}\n%%EOF\n`)]);
}

function readObjects(file: Buffer) {
  const refuse = (what: string): never => {
    throw new Error(`The layout wrote a PDF of an unknown form: ${what}.`);
  };
  const end = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(file.toString('latin1', file.length - 64));
  const table = file.toString('latin1', Number(end?.[1] ?? refuse('no table of positions')));
  const head = /^xref\s+0 (\d+)\s+/.exec(table) ?? refuse('a table in parts');
  const trailer = /\btrailer\s*<<([\s\S]*)>>\s*startxref/.exec(table)?.[1] ?? refuse('no trailer');
  const size = Number(head[1]);
  const positions = [...table.slice(0, table.indexOf('trailer')).matchAll(/^(\d{10}) (\d{5}) ([nf])/gm)];
  if (positions.length !== size || /\/(?:Prev|Encrypt)\b/.test(trailer)) refuse('changed or locked');
  const used = positions
    .flatMap(([, at, , kind], number) => (kind === 'n' ? [{ number, at: Number(at) }] : []))
    .sort((a, b) => a.at - b.at);
  const objects = used.map(({ number, at }, index): PdfObject => {
    const bytes = file.subarray(at, used[index + 1]?.at ?? Number(end?.[1]));
    const before = `${number} 0 obj\n`;
    const after = bytes.lastIndexOf('\nendobj');
    if (after === -1 || bytes.toString('latin1', 0, before.length) !== before) refuse(`object ${number}`);
    return { number, body: bytes.subarray(before.length, after) };
  });
  return { objects: objects.sort((a, b) => a.number - b.number), trailer, size, start: used[0]?.at ?? 0 };
}

const isStream = (body: Buffer): boolean => body.toString('latin1', body.length - 9) === 'endstream';

/** Compresses a stream that is not, such as the tables that turn signs back into letters; metadata stays to be read by all. */
function compress({ number, body }: PdfObject): PdfObject {
  const start = body.indexOf('stream\n') + 7;
  const head = body.toString('latin1', 0, start);
  const length = /\/Length (\d+)(?! \d+ R)/.exec(head);
  if (!length || /\/Filter\b|\/Type \/Metadata\b/.test(head)) return { number, body };
  const packed = deflateSync(body.subarray(start, start + Number(length[1])), { level: 9 });
  const words = head.replace(length[0], `/Length ${packed.length}\n  /Filter /FlateDecode`);
  return { number, body: Buffer.concat([Buffer.from(words, 'latin1'), packed, Buffer.from('\nendstream')]) };
}

function toObjectStream(objects: readonly PdfObject[]): Buffer {
  let position = 0;
  const index: string[] = [];
  for (const { number, body } of objects) {
    index.push(`${number} ${position}`);
    position += body.length + 1;
  }
  const head = Buffer.from(`${index.join(' ')}\n`);
  const content = Buffer.concat([head, ...objects.flatMap(({ body }) => [body, Buffer.from('\n')])]);
  return toStream(`/Type /ObjStm /N ${objects.length} /First ${head.length}`, content);
}

/** The table of positions as a stream, with what the trailer said. */
function toTable(places: readonly Place[], trailer: string): Buffer {
  const rows = Buffer.alloc(places.length * 7);
  for (const [number, [type, where, index]] of places.entries()) {
    rows.writeUInt8(type, number * 7);
    rows.writeUInt32BE(where, number * 7 + 1);
    rows.writeUInt16BE(index, number * 7 + 5);
  }
  const rest = trailer.replace(/\/Size \d+/, '').trim();
  return toStream(`/Type /XRef /Size ${places.length} /W [1 4 2] ${rest}`, rows);
}

function toStream(entries: string, content: Buffer): Buffer {
  const packed = deflateSync(content, { level: 9 });
  const head = Buffer.from(`<< ${entries} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`, 'latin1');
  return Buffer.concat([head, packed, Buffer.from('\nendstream')]);
}
