/** Letters that were read in another encoding than they were written in: `crÃ©er` for “créer”. */
export interface BrokenWords {
  /** From 0. */
  column: number;
  found: string;
  /** The words as they were meant; empty where they are lost. */
  expected: string;
}

/** What Windows-1252 makes of a byte that goes on in UTF-8, but for quotation marks and dashes, which stand beside letters. */
const GOES_ON = '\\u0080-\\u00bf€‚ƒ„†‡ˆ‰Š‹ŒŽ™š›œžŸ';

/** Two or three of them make one Latin letter or mark; those of Cyrillic and Arabic come in runs. */
const BROKEN = new RegExp(
  `Ã[${GOES_ON}]|Â[\\u00a0-\\u00bf]|â€[^\\s\\p{L}]|(?:[ÐÑØÙ][${GOES_ON}]){2,}|ï¿½|\\ufffd`,
  'u',
);

const WORD = /[^\s<>"'|()[\]{}]+/gu;

const bytesOf = new Map(
  Array.from({ length: 256 }, (_, byte) => [new TextDecoder('windows-1252').decode(Uint8Array.of(byte)), byte]),
);
const decoder = new TextDecoder('utf-8', { fatal: true });

/** Whether a text has broken letters. */
export const hasBroken = (text: string): boolean => BROKEN.test(text);

/** Finds words with broken letters in a line. */
export function findBroken(line: string): BrokenWords[] {
  if (!hasBroken(line)) return [];
  return [...line.matchAll(WORD)].flatMap(({ 0: found, index: column }) =>
    BROKEN.test(found) ? { column, found, expected: repair(found) } : [],
  );
}

/** Reads the letters as the bytes that they came from. */
function repair(found: string): string {
  const bytes = Array.from(found, (letter) => bytesOf.get(letter) ?? -1);
  if (bytes.includes(-1)) return '';
  try {
    return decoder.decode(Uint8Array.from(bytes));
  } catch {
    return '';
  }
}
