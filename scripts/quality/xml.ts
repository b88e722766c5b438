const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<!DOCTYPE[^>]*>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g;

/** The first fault of an XML text: a tag that is not closed, a sign that stands bare. It knows no schema. */
export function findXmlFault(text: string): string | undefined {
  const open: string[] = [];
  let end = 0;
  let roots = 0;
  for (const token of text.matchAll(TOKEN)) {
    const bare = findBareSign(text.slice(end, token.index));
    if (bare) return bare;
    end = token.index + token[0].length;
    const [, closing, name, , empty] = token;
    if (!name) continue;
    if (closing) {
      const expected = open.pop();
      if (expected !== name) return `</${name}> closes <${expected ?? 'nothing'}>`;
      continue;
    }
    if (open.length === 0) roots += 1;
    if (!empty) open.push(name);
  }
  if (open.length > 0) return `<${open.at(-1)}> is not closed`;
  return roots === 1 ? findBareSign(text.slice(end)) : `${roots} roots`;
}

const findBareSign = (words: string): string | undefined =>
  words.includes('<') || /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(words)
    ? `a bare sign in "${words.trim().slice(0, 40)}"`
    : undefined;
