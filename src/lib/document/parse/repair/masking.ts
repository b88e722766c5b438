/** A stretch of a source, from `start` up to `end`. */
export interface Range {
  start: number;
  end: number;
}

/** Replaces stretches, whatever their order, by spaces; line ends stay, so that every position after them still holds. */
export function mask(source: string, ranges: readonly Range[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const from = Math.max(start, done);
    if (end <= from) continue;
    pieces.push(source.slice(done, from), source.slice(from, end).replace(/[^\r\n]/g, ' '));
    done = end;
  }
  return pieces.join('') + source.slice(done);
}

/** The line around an offset. */
export function lineAround(source: string, offset: number): Range {
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  const end = source.indexOf('\n', offset);
  return { start, end: end === -1 ? source.length : end };
}

/** The paragraph around an offset: everything between two blank lines. */
export function paragraphAround(source: string, offset: number): Range {
  let start = lineAround(source, offset).start;
  while (start > 0) {
    const before = lineAround(source, start - 1);
    if (source.slice(before.start, before.end).trim() === '') break;
    start = before.start;
  }
  const blank = /\n[ \t]*\r?(?:\n|$)/g;
  blank.lastIndex = offset;
  return { start, end: blank.exec(source)?.index ?? source.length };
}

/** A tag from its `<` up to its `>`; to the end of its line where the `>` is missing. */
export function tagAt(source: string, start: number): Range {
  const { end: limit } = paragraphAround(source, start);
  let isQuoted = false;
  for (let offset = start; offset < limit; offset += 1) {
    const character = source[offset];
    if (character === '"') isQuoted = !isQuoted;
    if (character === '>' && !isQuoted) return { start, end: offset + 1 };
  }
  // A quote was never closed: the first `>` ends the tag.
  const line = lineAround(source, start);
  const first = source.slice(start, line.end).indexOf('>');
  return { start, end: first === -1 ? line.end : start + first + 1 };
}

/** The braces of the expression around an offset: its `{`, those inside it, and where it ends. */
export function bracesAround(source: string, offset: number): { start: number; ranges: Range[] } {
  const paragraph = paragraphAround(source, offset);
  const open: number[] = [];
  for (const token of source.slice(paragraph.start, offset + 1).matchAll(/`[^`]*`|\\[{}]|[{}]/g)) {
    if (token[0] === '{') open.push(paragraph.start + token.index);
    else if (token[0] === '}') open.pop();
  }
  const start = open[0] ?? Math.max(source.lastIndexOf('{', offset), paragraph.start);
  const ranges: Range[] = [];
  let depth = 0;
  for (let at = start; at < paragraph.end; at += 1) {
    if (source[at] === '{') {
      depth += 1;
      ranges.push({ start: at, end: at + 1 });
    } else if (source[at] === '}') {
      depth -= 1;
      if (depth === 0) break;
    }
  }
  return { start, ranges };
}
