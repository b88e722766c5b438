import { writeWord } from '../../lib/downloads/formats/docx/document.ts';
import { packWorksheets } from '../../lib/downloads/formats/docx/worksheets.ts';
import { packWorkbook } from '../../lib/downloads/formats/xlsx/spreadsheet.ts';
import { loadSelection } from './load-selection.ts';
import type { Order } from './order.ts';
import { readPictures } from './pictures.ts';
import { writeArchive } from './write-archive.ts';

/** How far the making of a file has come. */
export type OnProgress = (done: number, total: number) => void;

/** What a file is made with. */
export interface ComposeContext {
  /** Path of the imprint of the page's locale. */
  imprint: string;
  /** Name of the files, without an extension. */
  name: string;
  onProgress: OnProgress;
}

/**
 * Makes the Word file of a reader's toolkit with the code of the build.
 * @throws PartError where a part cannot be fetched
 */
export async function composeWord(order: Order, { imprint, onProgress }: ComposeContext): Promise<Uint8Array> {
  const total = order.parts.length + 1;
  const { book } = await loadSelection(order, imprint, (done) => onProgress(done, total));
  return writeWord(book, await readPictures(book.publication));
}

/**
 * Makes an archive of the Word file, the worksheets of its parts, and the files of its entries.
 * @throws PartError where a part cannot be fetched
 */
export async function composeArchive(order: Order, { imprint, name, onProgress }: ComposeContext): Promise<Uint8Array> {
  // Files are as many as parts, about; the exact number is known once the parts are here.
  const { book, files } = await loadSelection(order, imprint, (done) => onProgress(done, order.parts.length * 2));
  const total = order.parts.length + files.length + 1;
  const { t } = book;
  const made = [
    { name: `${name}.docx`, bytes: writeWord(book, await readPictures(book.publication)) },
    {
      name: `worksheets/${name}-${t('downloads.name-worksheets-docx')}.docx`,
      bytes: await packWorksheets(book),
    },
    {
      name: `worksheets/${name}-${t('downloads.name-worksheets-xlsx')}.xlsx`,
      bytes: await packWorkbook(book),
    },
  ];
  return writeArchive(book, made, files, name, (done) => onProgress(order.parts.length + done, total));
}
