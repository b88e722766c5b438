/**
 * Makes what an editor typed safe: braces and angle brackets that are no tag of the site become signs to read. Code and the
 * tags themselves stay as they are. A guard for those who type; the check is the authority.
 * @param text body of a text, as Markdown
 * @param tags names of the tags that a text may use
 */
export function protectText(text: string, tags: readonly string[]): string {
  const names = tags.join('|');
  const kept = new RegExp(
    // Code in fences and in a line, tags of the site, addresses between angle brackets, signs that are escaped already.
    `^(\`{3,}|~{3,})[^\\n]*\\n[\\s\\S]*?^\\1[ \\t]*$|(\`+)(?!\`)[\\s\\S]*?[^\`]\\2(?!\`)|</?(?:${names})\\b(?:[^<>"]|"[^"]*")*>|<(?:https?://|mailto:)[^\\s<>]+>|<[^\\s<>@]+@[^\\s<>@]+>|\\\\.`,
    'gm',
  );
  let safe = '';
  let end = 0;
  for (const match of text.matchAll(kept)) {
    safe += escapeSigns(text.slice(end, match.index)) + match[0];
    end = match.index + match[0].length;
  }
  return safe + escapeSigns(text.slice(end));
}

const escapeSigns = (text: string): string => text.replaceAll(/[{}]/g, '\\$&').replaceAll('<', '&lt;');
