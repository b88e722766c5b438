import { decodePDFRawStream, PDFDocument, PDFName, type PDFObject, PDFRawStream } from 'pdf-lib';
import { expect, it } from 'vitest';
import { compileTypst } from './compile-typst.ts';
import { packObjects } from './pack-objects.ts';

const source = `#set document(title: "Words")
#set text(font: "Overpass", lang: "en")
= Head
#for part in range(30) [== Part #part
- #link("https://network.example/")[A link] and *words*
#table(columns: 2, table.header[Since][What], [2026], [Desk #part])
]`;

/** A PDF as the layout writes it. */
const layOut = (): Promise<Uint8Array> =>
  compileTypst(
    { template: 'words.typ', data: {}, files: new Map([['words.typ', Buffer.from(source)]]) },
    (compiler, document) => compiler.pdf(document, { pdfStandard: 'ua-1', pdfTags: true }),
  );

/** Every object by its number, streams unpacked; what says how a file is packed is left out. */
async function readObjects(pdf: Uint8Array): Promise<Map<number, string>> {
  const { context } = await PDFDocument.load(pdf, { updateMetadata: false });
  const found = context.enumerateIndirectObjects().flatMap(([{ objectNumber }, object]): [number, string][] => {
    const words = toWords(object);
    return words === undefined ? [] : [[objectNumber, words]];
  });
  return new Map(found);
}

function toWords(object: PDFObject): string | undefined {
  if (!(object instanceof PDFRawStream)) return String(object);
  const type = String(object.dict.get(PDFName.of('Type')));
  if (type === '/ObjStm' || type === '/XRef') return undefined;
  const content = Buffer.from(decodePDFRawStream(object).decode()).toString('base64');
  const entries = object.dict.entries().filter(([name]) => name !== PDFName.of('Length'));
  return [...entries.filter(([name]) => name !== PDFName.of('Filter')).map(String), content].join('\n');
}

it('keeps every object with its number, at less than half the size', async () => {
  const plain = await layOut();
  const packed = packObjects(plain);
  expect(packed.length).toBeLessThan(plain.length * 0.5);
  expect(await readObjects(packed)).toEqual(await readObjects(plain));
});

it('keeps the root, the properties and the identity of the file', async () => {
  const plain = await layOut();
  const read = async (pdf: Uint8Array) => {
    const { ID, Info, Root } = (await PDFDocument.load(pdf, { updateMetadata: false })).context.trailerInfo;
    return [ID, Info, Root].map(String);
  };
  expect(await read(packObjects(plain))).toEqual(await read(plain));
});

it('leaves the metadata to be read without unpacking', async () => {
  expect(Buffer.from(packObjects(await layOut())).toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>');
});

it('refuses a file of another form', async () => {
  const packed = packObjects(await layOut());
  expect(() => packObjects(packed)).toThrow('unknown form');
  expect(() => packObjects(Buffer.from('%PDF-1.7\n'))).toThrow('no table of positions');
});
