import type { Report } from '../../issues/issue.ts';
import type { IssueParams } from '../../issues/issue-params.ts';

/** Characters that nobody sees and that change what is read. A joiner or a mark of direction has its use in some scripts. */
const SUSPECT =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\u200B\u2060\uFEFF\u00AD\u{E0000}-\u{E007F}]/gu;

const isControl = (code: number): boolean => code < 0x20 || (code >= 0x7f && code <= 0x9f);
const isOverride = (code: number): boolean => code >= 0x202a && code <= 0x202e;
const isIsolate = (code: number): boolean => code >= 0x2066 && code <= 0x2069;

/** Signs before a character that say what it stands in: a longer look back would read a long line again for each. */
const NEAR = 400;

const getBefore = (line: string, index: number): string => line.slice(Math.max(0, index - NEAR), index);

/** True where a line is a name, a heading or a tag. */
const isName = (line: string): boolean =>
  /^\s*(#{1,6}\s|<\/?[A-Za-z])/.test(line) || /^\s*(- )?(title|slug|name|id|key):/.test(line);

/** True where a character sits in a name, a heading, a tag or an address, and not in running text. */
function isInName(line: string, index: number, file: string): boolean {
  const before = getBefore(line, index);
  if (index <= NEAR && !file.endsWith('.mdx') && /^\s*(- )?[\w-]*$/u.test(before) && line.indexOf(':', index) !== -1)
    return true;
  return /\]\([^)\s]*$/.test(before) || /<[A-Z][^>]*$/.test(before);
}

/** True where the line opens as many isolates as it closes. */
function isBalanced(line: string): boolean {
  let depth = 0;
  for (const character of line) {
    const code = character.codePointAt(0) ?? 0;
    if (code >= 0x2066 && code <= 0x2068) depth += 1;
    if (code === 0x2069) depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** Invisible letters, which can carry a whole sentence; in a flag such as that of Wales they follow a black flag. */
const isTagLetter = (code: number): boolean => code >= 0xe0000 && code <= 0xe007f;

const isInFlag = (line: string, index: number): boolean =>
  /\u{1f3f4}[\u{e0020}-\u{e007f}]*$/u.test(line.slice(Math.max(0, index - 16), index));

/** Spaces without width part words of scripts that write none; in the words of others they only hide something. */
const isInWord = (line: string, index: number): boolean =>
  /[\u200b\u2060\ufeff]/.test(line.charAt(index)) &&
  /[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Arabic}]$/u.test(line.slice(Math.max(0, index - 1), index)) &&
  /^[\u200b\u2060\ufeff]+[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Arabic}]/u.test(line.slice(index, index + NEAR));

const toName = (code: number): string => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;

const kindOf = (code: number): IssueParams['character-hidden']['kind'] =>
  isControl(code) ? 'control' : isOverride(code) || isIsolate(code) ? 'direction' : 'invisible';

/** Reports hidden characters that could mislead a reader, a reviewer or an address. */
export function reportCharacters(text: string, file: string, report: Report): void {
  if (text.search(SUSPECT) === -1) return;
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    const balanced = isBalanced(line);
    const isNameLine = isName(line);
    for (const match of line.matchAll(SUSPECT)) {
      const code = match[0].codePointAt(0) ?? 0;
      const isRefused =
        isControl(code) ||
        isOverride(code) ||
        (isTagLetter(code) && !isInFlag(line, match.index)) ||
        isInWord(line, match.index) ||
        (isIsolate(code) ? !balanced : isNameLine || isInName(line, match.index, file));
      if (!isRefused) continue;
      const params = { character: toName(code), kind: kindOf(code) };
      report({ code: 'character-hidden', file, line: index + 1, column: match.index + 1, params });
    }
  }
}
