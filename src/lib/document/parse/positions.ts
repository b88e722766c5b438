import type { Position } from '../model.ts';

/** Turns offsets of a source into lines and columns, and back. */
export interface PositionIndex {
  at(offset: number): Position;
  offset(position: Position): number;
}

/** Indexes the line ends of a source; `\n`, `\r\n` and a lone `\r` end a line, as they do for Sätteri. */
export function createPositionIndex(source: string): PositionIndex {
  const starts = [0];
  for (const match of source.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return {
    at(offset) {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    },
    offset: ({ line, column }) => Math.min((starts[line - 1] ?? source.length) + column - 1, source.length),
  };
}
