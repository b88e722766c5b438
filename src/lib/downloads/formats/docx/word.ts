import type { Publication } from '../../book/publication/publication.ts';
import { writeWord } from './document.ts';
import { readImages } from './images.ts';

/** Makes the Word file of a publication, its pictures drawn here. */
export const packWord = async (publication: Publication): Promise<Uint8Array> =>
  writeWord(publication, await readImages(publication));
