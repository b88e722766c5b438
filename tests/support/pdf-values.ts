import { PDFArray, PDFHexString, PDFName, type PDFObject, PDFString } from 'pdf-lib';

/** A name of a PDF as text; empty for anything else. */
export const nameOf = (object: PDFObject | undefined): string => (object instanceof PDFName ? object.decodeText() : '');

/** A string of a PDF as text; empty for anything else. */
export const wordsOf = (object: PDFObject | undefined): string =>
  object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : '';

/** Entries of an array of the file, resolved. */
export const itemsOf = (array: PDFObject | undefined): PDFObject[] =>
  array instanceof PDFArray
    ? array.asArray().map((_, index) => array.lookup(index) as PDFObject)
    : array
      ? [array]
      : [];
