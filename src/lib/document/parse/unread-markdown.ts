import type { MarkdownReason } from '../../issues/reasons.ts';
import { endOffset, type ParseContext, startOffset } from './parse-context.ts';
import type { NodeOf } from './syntax-tree.ts';

/** One way in which Markdown, or the markup of another system, is printed as it stands instead of being read. */
interface Slip {
  reason: MarkdownReason;
  /** Global; bounded, so that no text takes the square of its length. */
  pattern: RegExp;
  /** Only at the start of a line, where other words may not stand before it. */
  startsLine?: true;
  /** Only at the start of a paragraph. */
  startsParagraph?: true;
  /** What was meant, in the words that an editor can copy. */
  toExpected?(match: RegExpExecArray): string | undefined;
}

/** Our call-outs for those of GitHub, Docusaurus, Starlight, MkDocs and VuePress. */
const callouts: Readonly<Record<string, string>> = {
  tip: 'tip',
  hint: 'tip',
  success: 'tip',
  example: 'example',
  warning: 'warning',
  caution: 'warning',
  danger: 'warning',
  attention: 'warning',
  important: 'warning',
};
const toCallout = (match: RegExpExecArray): string => callouts[match[1]?.toLowerCase() ?? ''] ?? 'note';

/** What an address starts with. */
const ADDRESS = '(?:https?:|mailto:|tel:|entry:|www\\.|\\.{1,2}/|#)';

const slips: readonly Slip[] = [
  {
    reason: 'callout',
    pattern: /^[ \t>]*:{3,}[ \t]*\{?[ \t]*(\p{L}{2,20})/gmu,
    startsLine: true,
    toExpected: toCallout,
  },
  { reason: 'callout', pattern: /^[ \t>]*\[!(\p{L}{2,20})\]/gmu, startsLine: true, toExpected: toCallout },
  {
    reason: 'callout',
    pattern: /^[ \t>]*(?:!!!|\?\?\?)\+?[ \t]+"?(\p{L}{2,20})/gmu,
    startsLine: true,
    toExpected: toCallout,
  },
  { reason: 'contents', pattern: /^[ \t>]*\[{1,2}_{0,2}toc_{0,2}\]{1,2}/gim, startsLine: true },
  { reason: 'heading', pattern: /^[ \t>]*(#{2,6})([^\s#][^\n]{0,60})/gm, startsLine: true, toExpected: toHeading },
  { reason: 'heading', pattern: /^(#)(\p{L}[^\n#]{0,60})$/gmu, startsParagraph: true, toExpected: toHeading },
  { reason: 'list', pattern: /^[ \t>]*[•●▪◦‣∙➢➤]/gm, startsLine: true, toExpected: () => '- ' },
  { reason: 'list', pattern: /^[ \t]*[·–—][ \t]+\S[^\n]{0,400}\n[ \t]*[·–—][ \t]/g, startsParagraph: true },
  { reason: 'list', pattern: /^[-+](?=\p{L})/gu, startsParagraph: true },
  { reason: 'list', pattern: /^\d{1,2}[.)](?=\p{L}{2})/gu, startsParagraph: true },
  { reason: 'checkbox', pattern: /^\[[ xX]\](?=\s)/g, startsParagraph: true },
  { reason: 'table', pattern: /^[ \t>]*\|[^\n]{1,400}\|[ \t]*$(?:\n[ \t>]*\|[^\n]*$)*/gm, startsLine: true },
  { reason: 'label', pattern: /^\([\w-]{1,60}\)=[ \t]*$/gm, startsLine: true },
  {
    reason: 'link-space',
    pattern: new RegExp(`(?<!\\\\)\\][ \\t]+\\((?=${ADDRESS}[^\\s)])`, 'g'),
  },
  { reason: 'link-order', pattern: new RegExp(`(?<!\\\\)\\)\\[(?=${ADDRESS}[^\\s)\\]])`, 'g') },
  { reason: 'page-link', pattern: /(?<![\\\][])!?\[\[(?!_{0,2}toc)[^[\]\n]{1,100}\]\]/gi },
  { reason: 'note', pattern: /(?<!\\)\^\[(?=[^\]\n])/g },
  { reason: 'highlight', pattern: /(?<![\\=])==(?=[^\s=])[^=\n]{1,100}(?<=[^\s=])==(?!=)/g },
  // Without a partner, only where words start or end: stars between spaces or letters are signs of their own.
  {
    reason: 'marks',
    pattern:
      /(?<![\\*])(\*{2,3})(?!\*)(?:(?=\S)[^*\n]{1,100}\1(?!\*)|(?<=(?:^|[\s«“"([])\*{2,3})(?=[\p{L}\p{N}«“"([])|(?<=[\p{L}\p{N}»”")\]!?.…]\*{2,3})(?=$|[\s.,;:!?]))/gmu,
  },
  { reason: 'marks', pattern: /(?<![\\*])\*(?=[^\s*])[^*\n]{1,100}(?<=[^\s*\\])\*(?!\*)/g },
  { reason: 'marks', pattern: /(?<![\\_\p{L}\p{N}])__(?=[^\s_])[^_\n]{1,100}(?<=[^\s_\\])__(?!_)/gu },
  { reason: 'emoji-code', pattern: /(?<=^|[\s(]):[a-z][a-z0-9_+-]{1,30}:(?=$|[\s).,;!?])/gm },
];

/** Signs that a slip holds: most texts have none of them. */
const SIGNS = /[*_=:!?#\]|^•●▪◦‣∙➢➤·–—]|^\s*[-+\d(]/;

/** What may stand before the first words of a paragraph on their line: quotes, hyphens and numbers of lists. */
const OPENING = /^(?:[ \t>]|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))*$/;
const LONGEST_OPENING = 120;

/** A slip may end in the nodes after its text: an address that was read as a link. */
const AHEAD = 240;

/** Reports Markdown that was not read as Markdown: readers would see its signs. */
export function checkUnreadMarkdown(node: NodeOf<'text'>, context: ParseContext): void {
  if (!node.position) return;
  const { source } = context;
  const start = startOffset(node);
  const end = endOffset(node);
  const own = source.slice(start, end);
  if (!SIGNS.test(own)) return;
  const isOpening = startsLine(source, start);
  const written = source.slice(start, end + AHEAD);
  for (const { reason, pattern, toExpected, ...place } of slips) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(written); match && match.index < own.length; match = pattern.exec(written)) {
      if (match[0] === '') pattern.lastIndex += 1;
      if ((place.startsLine || place.startsParagraph) && match.index === 0 && !isOpening) continue;
      if (place.startsParagraph && match.index > 0) break;
      const found = match[0].replace(/^[ \t>]+(?=\S)/, '');
      const offset = start + match.index + match[0].length - found.length;
      context.reportIssue('markdown-unread', context.positions.at(offset), {
        reason,
        found,
        expected: toExpected?.(match),
      });
    }
  }
}

/** Whether only signs of quotes and lists stand before an offset on its line. */
function startsLine(source: string, offset: number): boolean {
  const before = source.slice(Math.max(0, offset - LONGEST_OPENING), offset);
  const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'));
  return (lineStart !== -1 || offset <= LONGEST_OPENING) && OPENING.test(before.slice(lineStart + 1));
}

/** `##Heading` → `## Heading`; the title of the page is the only one of level 1. */
function toHeading({ 1: signs = '', 2: words = '' }: RegExpExecArray): string {
  return `${signs === '#' ? '##' : signs} ${words.trim()}`;
}
