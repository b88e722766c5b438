import { isolateLeftToRight, readsRightToLeft } from './left-to-right.ts';

/**
 * What is not prose, and must stay as it is: addresses, code between backquotes. The starts of addresses are bounded,
 * so that a long text without any is not read again from each of its letters.
 */
const PROTECTED = /(`[^`]*`|(?:[a-z][a-z0-9+.-]{0,40}:\/\/|www\.)[^\s«»]+|[^\s@«»]{1,64}@[^\s@«»]+\.[^\s@«»]+)/i;

/** Without one of these a text has no address and no code. */
const SIGN_OF_PROTECTED = /[`@]|:\/\/|www\./i;

const NARROW = '\u202f';
const NO_BREAK = '\u00a0';

type Rule = [pattern: RegExp, replacement: string];

// A space is replaced only where the author put one: `10:30` and `?q=1` have none. A run of spaces is tried from its start only.
const frenchRules: Rule[] = [
  [/(?<=\p{L})'(?=\p{L})/gu, '’'],
  [/(?<!\.)\.{3}(?!\.)/g, '…'],
  [/(?<![ \u00a0\u202f])[ \u00a0\u202f]+(?=[;!?»])/g, NARROW],
  [/«[ \u00a0\u202f]+/g, `«${NARROW}`],
  // `18 : 30` is a time; `2014 : 26 bénévoles` is not.
  [
    /(?<!(?<!\d)\d{1,2}(?=[ \u00a0\u202f]*:[ \u00a0\u202f]*\d{2}(?!\d)))(?<![ \u00a0\u202f])[ \u00a0\u202f]+(?=:)/g,
    NO_BREAK,
  ],
  // Figures keep their groups and their units: `98 260`, `60 %`, `50 ans`.
  [/(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))/g, NARROW],
  [
    /(?<=\d)[ \u00a0\u202f](?=(?:%|[€£$°]|(?:k?m²?|ans?|mois|jours?|semaines?|h|heures?|minutes?|[kMG]o|millions?|milliards?)(?!\p{L})))/gu,
    NO_BREAK,
  ],
];

const isFrench = (lang: string): boolean => /^fr(?:-|$)/i.test(lang);

/** Parts the items of a line: Arabic script has a comma of its own. */
export const getComma = (lang: string): string => (/^(?:ar|ckb|fa|ps|sd|ug|ur)(?:-|$)/.test(lang) ? '، ' : ', ');

/** Whether a language has rules of typography here. */
export const hasTypography = (lang: string): boolean => isFrench(lang) || readsRightToLeft(lang);

/**
 * Gives words the spaces and marks that their language asks for. French: no-break spaces before `; : ! ? »`
 * and after `«`, ’ in `l’eau`, … for three dots. Right-to-left languages: isolates around numbers that would be drawn in the
 * wrong order. Other languages stay as they are written.
 * Doing it twice changes nothing more.
 * @param lang BCP 47 tag, e.g. `fr` or `fr-BE`
 */
export function typeset(text: string, lang: string): string {
  if (!hasTypography(lang)) return text;
  const applyRules = isFrench(lang) ? applyFrenchRules : isolateLeftToRight;
  if (!SIGN_OF_PROTECTED.test(text)) return applyRules(text);
  // Splitting on a group puts the protected parts at the odd positions.
  return text
    .split(PROTECTED)
    .map((part, index) => (index % 2 === 1 ? part : applyRules(part)))
    .join('');
}

const applyFrenchRules = (text: string): string =>
  frenchRules.reduce((changed, rule) => changed.replace(...rule), text);

/** What stands between a label and its value: `City: ` in English, a no-break space before the colon in French. */
export const getColon = (lang: string): string => (isFrench(lang) ? `${NO_BREAK}: ` : ': ');
