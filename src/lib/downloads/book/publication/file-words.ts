import type { Translator } from '../../../i18n/translator.ts';

/** First parts of the string keys that a file may print; a change of other words builds no file again. */
const AREAS: ReadonlySet<string> = new Set([
  'block',
  'callout',
  'downloads',
  'entry',
  'factor',
  'figure',
  'notice',
  'print',
  'section',
  'section-title',
  'toolkit',
  'type',
  'worksheet',
]);

/** Whether files may print the words of this key. */
export const isFileWord = (key: string): boolean => AREAS.has(key.split('.')[0] ?? '');

/** A translator that knows the words of files only, so that the hash of a file never misses one. */
export const createFileTranslator =
  (t: Translator): Translator =>
  (key, values) => {
    if (!isFileWord(key)) throw new Error(`Files may not print "${key}": add its area to file-words.ts first.`);
    return t(key, values);
  };
