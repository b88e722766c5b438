/**
 * Offsets of the attributes of an opening tag, in order. Sätteri gives a place to tags, not to their attributes.
 * @param start offset of the `<`
 */
export function findAttributeOffsets(source: string, start: number): number[] {
  const offsets: number[] = [];
  const space = /[\s/]*/y;
  const part = /\{|[^\s=>{}"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|(?=\{)))?/y;
  let at = start + (/^<[^\s/>{]*/.exec(source.slice(start, start + 200))?.[0].length ?? 1);
  while (at < source.length) {
    space.lastIndex = at;
    at += space.exec(source)?.[0].length ?? 0;
    part.lastIndex = at;
    const match = part.exec(source);
    if (!match) break;
    offsets.push(at);
    at += match[0].length;
    if (match[0] === '{') at = skipBraces(source, at - 1);
    else if (source[at] === '{') at = skipBraces(source, at);
  }
  return offsets;
}

/** Offset after the `}` that closes the `{` at `start`; braces in strings do not count. */
function skipBraces(source: string, start: number): number {
  const token = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`|[{}]/gs;
  token.lastIndex = start;
  let depth = 0;
  for (let match = token.exec(source); match; match = token.exec(source)) {
    if (match[0] === '{') depth += 1;
    else if (match[0] === '}') depth -= 1;
    if (depth === 0) return token.lastIndex;
  }
  return source.length;
}
