import type { Position } from '../document/model.ts';

/** Some characters of a file that stand together. */
export interface CharacterRun extends Position {
  found: string;
}

/** Finds characters in a file, line by line; a space or a mark between two of them does not part them. */
export function findRuns(source: string, characters: Iterable<string>): CharacterRun[] {
  const one = `[${[...characters].map((character) => `\\u{${character.codePointAt(0)?.toString(16)}}`).join('')}]`;
  const run = new RegExp(`${one}(?:[\\s\\p{P}\\u200d\\ufe0f]*${one})*`, 'gu');
  return source
    .split(/\r\n|\n|\r/)
    .flatMap((text, index) =>
      [...text.matchAll(run)].map((match) => ({ line: index + 1, column: match.index + 1, found: match[0] })),
    );
}
