import type { Book } from '../../book/flow/model.ts';
import { writeWord } from './document.ts';
import { readImages } from './images.ts';

/** Makes the Word file of a publication, its pictures drawn here. */
export const packWord = async (book: Book): Promise<Uint8Array> => writeWord(book, await readImages(book));
