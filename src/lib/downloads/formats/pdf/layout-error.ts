import { toCodePoints } from '../../../fonts/coverage.ts';

/** What the layout refused, in words. */
export class LayoutError extends Error {
  override readonly name = 'LayoutError';
  /** Letters of the content that no typeface has; none where something else is wrong. */
  readonly letters: readonly string[];

  constructor(messages: readonly string[]) {
    const letters = [...new Set(messages.flatMap(getLetters))];
    const others = messages.filter((message) => getLetters(message).length === 0);
    super([...describe(letters), ...new Set(others)].join('\n'));
    this.letters = letters;
  }
}

/** Undoes the notation in which Typst quotes words: `\"\\u{200b}\"`. */
const unquote = (quoted: string): string =>
  quoted.replace(/\\(?:u\{([0-9a-f]+)\}|(.))/g, (_, code?: string, sign?: string) =>
    code ? String.fromCodePoint(Number.parseInt(code, 16)) : sign === 'n' ? '\n' : sign === 't' ? '\t' : (sign ?? ''),
  );

/** Words that could not be displayed or may not stand in the file. */
function getLetters(message: string): string[] {
  const quoted = /the (?:text|disallowed codepoint) `"((?:[^"\\]|\\.)+)"`/.exec(message)?.[1];
  return quoted === undefined ? [] : [unquote(quoted)];
}

function describe(letters: readonly string[]): string[] {
  if (letters.length === 0) return [];
  return [`no typeface has ${letters.map((found) => `“${found}” (${toCodePoints(found).join(' ')})`).join(', ')}.`];
}

/** The issue behind what Typst throws while it writes a file: its notes as a programmer would print them. */
export function toLayoutError(error: unknown): unknown {
  const text = error instanceof Error ? error.message : '';
  const messages = [...text.matchAll(/SourceDiagnostic \{[^"]*message: "((?:[^"\\]|\\.)*)"/g)];
  return messages.length === 0 ? error : new LayoutError(messages.map((match) => unquote(match[1] ?? '')));
}
