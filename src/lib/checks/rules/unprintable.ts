import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../../content/reading/raw.ts';
import type { Position } from '../../document/model.ts';
import { findUnprintable, toCodePoints } from '../../fonts/coverage.ts';
import type { IssueParams } from '../../issues/issue-params.ts';
import { findRuns } from '../character-runs.ts';
import { createReporter, type Rule } from '../rule.ts';
import { type VisitWords, visitWords } from '../words.ts';

/** Longest piece of a text that a message shows, and most code points that it names. */
const LONGEST = 40;
const MOST = 3;

/** Files with words that cannot be printed, and the first position of each character. */
function findFiles(content: Content): Map<string, Map<string, Position>> {
  const files = new Map<string, Map<string, Position>>();
  const visit: VisitWords = (words, file, position) => {
    for (const character of findUnprintable(words)) {
      const found = files.get(file) ?? new Map<string, Position>();
      files.set(file, found);
      if (!found.has(character)) found.set(character, position());
    }
  };
  visitWords(content, visit, (characters) => findUnprintable(characters).length > 0);
  return files;
}

/** The plain letters that stand for compatible ones: `㎡` → `m2`. */
function getPlainForm(found: string): string {
  const plain = found.normalize('NFKC');
  return plain !== found && findUnprintable(plain).length === 0 ? plain : '';
}

function toParams(found: string): IssueParams['character-unprintable'] {
  const codes = toCodePoints(findUnprintable(found));
  const isSeen = /[\p{L}\p{M}\p{N}\p{P}\p{S}]/u.test(found);
  return {
    found: !isSeen ? '' : found.length > LONGEST ? `${[...found].slice(0, LONGEST).join('')}…` : found,
    character: codes.slice(0, MOST).join(', ') + (codes.length > MOST ? '…' : ''),
    expected: getPlainForm(found),
  };
}

/** All words can be printed: the typefaces of the files to download have their letters. */
export const checkUnprintable: Rule = (content, report) => {
  const refuse = createReporter(report, 'character-unprintable');
  const reported = new Set(
    content.issues
      .filter(({ code }) => code === 'character-hidden')
      .map(({ file, line, column }) => `${file} ${line} ${column}`),
  );
  for (const [file, characters] of findFiles(content)) {
    const source = new TextDecoder().decode(readFileSync(join(content.dir, file)));
    const runs = findRuns(source, characters.keys());
    for (const { found, ...position } of runs) {
      if (!reported.has(`${file} ${position.line} ${position.column}`)) refuse({ file, ...position }, toParams(found));
    }
    const seen = new Set(runs.flatMap(({ found }) => [...found]));
    for (const [character, position] of characters) {
      // Written as a code, such as &#9742; or "\u260e".
      if (!seen.has(character)) refuse({ file, ...position }, toParams(character));
    }
  }
};
