/** Reads a line from its beginning to its end. */
export interface Reader {
  /** Goes on after `text`, if it comes next. */
  take(text: string): boolean;
  /** What a pattern finds next, if it does. */
  match(pattern: RegExp): string | undefined;
  /** Which of these words comes next; -1 for none. */
  oneOf(words: readonly string[]): number;
  isAtEnd(): boolean;
  /** What was not read yet. */
  rest(): string;
}

export function createReader(line: string): Reader {
  let position = 0;
  const rest = () => line.slice(position);
  const take = (text: string): boolean => {
    if (!rest().startsWith(text)) return false;
    position += text.length;
    return true;
  };
  return {
    take,
    match: (pattern) => {
      const found = pattern.exec(rest());
      return found?.index === 0 && take(found[0]) ? found[0] : undefined;
    },
    oneOf: (words) => words.findIndex((word) => take(word)),
    isAtEnd: () => position === line.length,
    rest,
  };
}
