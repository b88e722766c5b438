/** Eight hexadecimal digits that YAML would read as a number, such as 12345678 or 1234e567. */
const LOOKS_LIKE_NUMBER = /^\d+(?:e\d+)?$/;

const quote = (hash: string): string => (LOOKS_LIKE_NUMBER.test(hash) ? `'${hash}'` : hash);

const indentOf = (line: string): number => line.length - line.trimStart().length;

/** Number of lines from `start` on that stand further in than `indent`. */
function countInside(lines: readonly string[], start: number, indent: number): number {
  let end = start;
  while (end < lines.length && (lines[end]?.trim() === '' || indentOf(lines[end] ?? '') > indent)) end += 1;
  return end - start;
}

/**
 * Writes the records of the sections of its source into the frontmatter of a translation; every other byte stays.
 * @param source the whole text file
 * @param records section key → record, in the order of the source text
 * @throws if the text has no `translation:` group of fields
 */
export function markTranslation(source: string, records: ReadonlyMap<string, string>): string {
  const lineEnd = source.includes('\r\n') ? '\r\n' : '\n';
  const lines = source.split(lineEnd);
  const close = lines.findIndex((line, index) => index > 0 && /^---[ \t]*$/.test(line));
  const start = lines.findIndex((line, index) => index < close && /^translation:[ \t]*$/.test(line));
  if (start === -1) throw new Error('The fields at the top have no line "translation:" with "from: …" under it.');

  const block = lines.slice(start + 1, Math.min(start + 1 + countInside(lines, start + 1, 0), close));
  const indent = block[0] ? indentOf(block[0]) : 2;
  const at = block.findIndex((line) => indentOf(line) === indent && /^\s*sections:/.test(line));
  const old =
    at === -1 ? { from: block.length, count: 0 } : { from: at, count: 1 + countInside(block, at + 1, indent) };

  const pad = ' '.repeat(indent);
  const written = [`${pad}sections:`, ...[...records].map(([key, record]) => `${pad}  ${key}: ${quote(record)}`)];
  return lines.toSpliced(start + 1 + old.from, old.count, ...written).join(lineEnd);
}
