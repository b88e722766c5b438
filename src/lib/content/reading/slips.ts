import type { Report } from '../../issues/issue.ts';
import { findMixedWords, hasMixedWord } from './mixed-words.ts';
import { findBroken, hasBroken } from './mojibake.ts';

/** What people write where something is still to come. `TODO` alone is a word of Spanish. */
const UNFINISHED =
  /lorem ipsum|(?<![\p{L}\p{N}_/.-])(?:TODO(?=[:\s(])|FIXME|TBD|XXX+|à compléter :|to be completed:)(?![\p{L}\p{N}_-])/giu;

/** Keys to somebody's account: public once they are in a repository. */
const SECRET =
  /(?<![\p{L}\p{N}])(?:gh[pousr]_[A-Za-z0-9]{30,}|github_pat_[A-Za-z0-9_]{30,}|glpat-[\w-]{20,}|AKIA[0-9A-Z]{16}|xox[abprs]-[\w-]{20,}|sk-[A-Za-z0-9_-]{32,})|-----BEGIN [A-Z ]*PRIVATE KEY-----/gu;

/** Whatever holds a slip of the two kinds above holds one of these. */
const MAYBE =
  /lorem ipsum|TODO|FIXME|TBD|XXX|à compléter :|to be completed:|gh[pousr]_|github_pat_|glpat-|AKIA|xox[abprs]-|sk-[\w-]{32}|PRIVATE KEY/iu;
const IS_ASCII = /^[\0-\x7f]*$/;

const isSpanish = (file: string, line: string): boolean => /\.es\.mdx$|\/es\.json$/.test(file) || /^\s*es:/.test(line);

/** Words in capitals are meant; small letters are words of a language. */
const isMeant = (found: string, file: string, line: string): boolean =>
  /^(?:lorem|à|to be)/i.test(found) ||
  (found === found.toUpperCase() && !(found.startsWith('TODO') && isSpanish(file, line)));

/** Reports slips that a reader would see: broken letters, letters of two alphabets in a word, gaps, and keys that nobody may see. */
export function reportSlips(text: string, file: string, report: Report): void {
  // Most texts have none: to look at the whole takes a third of the time that its lines take.
  if (!MAYBE.test(text) && (IS_ASCII.test(text) || !(hasBroken(text) || hasMixedWord(text)))) return;
  const isFields = !file.endsWith('.mdx');
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    const at = (column: number) => ({ file, line: index + 1, column: column + 1 });
    // A key is no less public in a note for colleagues.
    for (const { 0: found, index: column } of line.matchAll(SECRET))
      report({ code: 'text-secret', ...at(column), params: { found: `${found.slice(0, 8)}…` } });
    if (isFields && /^\s*#/.test(line)) continue;
    for (const { 0: found, index: column } of line.matchAll(UNFINISHED))
      if (isMeant(found, file, line)) report({ code: 'text-unfinished', ...at(column), params: { found } });
    if (!/[^\0-\x7f]/.test(line)) continue;
    for (const { column, ...params } of findBroken(line)) report({ code: 'character-broken', ...at(column), params });
    for (const { column, ...params } of findMixedWords(line))
      report({ code: 'character-mixed', ...at(column), params });
  }
}
