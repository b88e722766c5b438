import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Places where a word of Arabic letters meets Latin letters or a number. */
const MEETING = /(?<=\p{Script=Arabic})(?=[\p{Script=Latin}\p{N}])|(?<=[\p{Script=Latin}\p{N}])(?=\p{Script=Arabic})/gu;

/**
 * Words as they are compared, in the source and in the file: Arabic letters in their plain forms, without vowel marks (the PDF
 * has none), stretching or direction marks. A word ends where the script changes, since readers of PDFs lose the space there:
 * a line that runs both ways comes as pieces, whose order on paper they know but do not always give.
 */
export const toWordList = (text: string): string[] =>
  text
    .normalize('NFKC')
    .replaceAll(/[\u0640\u064b-\u0652\u0670\u200b-\u200f\u2060-\u2069\u00ad]/g, '')
    .replaceAll(MEETING, ' ')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Reads the words of a PDF back from its text layer, as a search or a screen reader finds them. */
export async function readPdfWords(bytes: Uint8Array): Promise<Set<string>> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  let text = '';
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    for (const item of items) if ('str' in item) text += item.str + (item.hasEOL ? '\n' : '');
    text += '\n';
  }
  // A word that was hyphenated at the end of a line is one word.
  return new Set([...toWordList(text), ...toWordList(text.replaceAll(/[-\u2010\u00ad]\n/g, ''))]);
}

/** Share of the words of a text that the PDF gives back. */
export async function getFoundShare(bytes: Uint8Array, source: string): Promise<number> {
  const found = await readPdfWords(bytes);
  const words = [...new Set(toWordList(source))];
  return words.filter((word) => found.has(word)).length / words.length;
}
