import { getDirection } from './direction.ts';

/** Unicode marks around words that read from left to right, whatever stands beside them. */
const ISOLATE = '\u2066';
const POP = '\u2069';

/**
 * What reads from left to right inside right-to-left prose, and is drawn in the wrong order where nothing says so: telephone
 * numbers, groups of digits, times and their ranges, dates with slashes, references such as `2024/12-B`, bank accounts.
 */
const LEFT_TO_RIGHT = new RegExp(
  [
    // +32 2 279 49 70
    /\+\d(?:[\d ()\u00a0./-]*\d)?/,
    // BE68 5390 0754 7034
    /\b[A-Z]{2}\d{2}(?:[ \u00a0]?[A-Z0-9]{2,4}){3,}\b/,
    // 2024/12-B, AB-12/2024, 01/05/2026, 09:00–12:00
    /\b[A-Z0-9]+(?:[/:.–-][A-Z0-9]+)+\b/,
    // 0800 30 030, 116 006
    /\b\d{2,}(?:[ \u00a0\u202f]\d{2,})+\b/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
);

/**
 * A sentence in another alphabet, as a person says it at a counter: the whole text, or all that stands between `«` and `»`. Its last
 * mark would be drawn before it.
 */
const FOREIGN_SENTENCE =
  /(?<=^|«)(?=[^«»]*\p{L})(?:[^«»\p{L}]|[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])+[.?!…](?=$|»)/gu;

const isRightToLeft = new Map<string, boolean>();

/** Whether a language is written from right to left. */
export function readsRightToLeft(lang: string): boolean {
  const known = isRightToLeft.get(lang);
  if (known !== undefined) return known;
  const result = getDirection(lang) === 'rtl';
  isRightToLeft.set(lang, result);
  return result;
}

/** Puts what reads from left to right between isolates; a text with isolates of its own stays as it is. */
export function isolateLeftToRight(text: string): string {
  if (/[\u2066-\u2069]/.test(text)) return text;
  return splitIsolates(text.replaceAll(FOREIGN_SENTENCE, isolate))
    .map(({ text: part, isIsolated }) => (isIsolated ? isolate(part) : isolateNumbers(part)))
    .join('');
}

const isolate = (text: string): string => `${ISOLATE}${text}${POP}`;

const isolateNumbers = (text: string): string =>
  /\d/.test(text) ? text.replaceAll(LEFT_TO_RIGHT, (found) => (/\d/.test(found) ? isolate(found) : found)) : text;

/** Parts of a text, those between isolates and the others in turn. */
export const splitIsolates = (text: string): { text: string; isIsolated: boolean }[] =>
  text
    .split(/\u2066([^\u2066-\u2069]*)\u2069/)
    .map((part, index) => ({ text: part, isIsolated: index % 2 === 1 }))
    .filter((part) => part.text !== '');

/** Without isolates, e.g. for an address. */
export const dropIsolates = (text: string): string => text.replaceAll(/[\u2066\u2069]/g, '');
