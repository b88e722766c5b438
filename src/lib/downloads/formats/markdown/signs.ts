/** Signs that Markdown would read as its own, wherever they stand. */
const INLINE = /[\\`*_[\]<>|~]|&(?=#?\w+;)/g;

/** Makes words safe in a line of Markdown. */
export const escapeInline = (words: string): string => words.replaceAll(INLINE, (sign) => `\\${sign}`);

/** Makes the beginning of a paragraph safe: `1.`, `#`, `-`, `+` and `=` would begin a list, a heading or a line. */
export const escapeStart = (line: string): string =>
  line.replace(/^(\s*)(?:(\d+)(?=[.)](?:\s|$))|(?=[#+=-]))/, (_, space: string, number?: string) =>
    number === undefined ? `${space}\\` : `${space}${number}\\`,
  );

/** An address between round brackets. */
export const toTarget = (url: string): string =>
  /[()\s<>]/.test(url) ? `<${url.replaceAll(/[<>\s]/g, encodeURIComponent)}>` : url;

/** Puts signs around words; the spaces at their ends stay outside, as Markdown wants them. */
export function wrap(words: string, sign: string): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(words) ?? [];
  return inner === '' ? words : before + sign + inner + sign + after;
}

/** A line of code, with more backquotes around it than it holds. */
export function toCode(value: string): string {
  const most = Math.max(0, ...[...value.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(most + 1);
  const space = /^[`\s]|[`\s]$/.test(value) ? ' ' : '';
  return fence + space + value + space + fence;
}

/** Moves every line of a block to the right of a prefix: `> `, or spaces under a list item. */
export const indent = (block: string, prefix: string, first = prefix): string =>
  block
    .split('\n')
    .map((line, index) => (index === 0 ? first + line : `${prefix}${line}`).trimEnd())
    .join('\n');
