import { toInlineText } from '../inline-text.ts';
import type { Link } from '../kinds/inline/link.ts';
import type { Document } from '../model.ts';
import { walkBlocks } from '../walk.ts';
import type { ReportIssue } from './report-issue.ts';

const toTarget = ({ url, target }: Link): string =>
  target ? `${target.collection}/${target.key}#${target.fragment ?? ''}` : url.replace(/\/$/, '');

/** Reports links with the same words that lead to two places: in a list of links nobody can tell them apart. */
export function checkRepeatedLinks({ children, footnotes }: Document, reportIssue: ReportIssue): void {
  const seen = new Map<string, { target: string; line: number }>();
  const blocks = [...children, ...footnotes.flatMap((note) => note.children)];
  walkBlocks(blocks, undefined, (inline) => {
    if (inline.type !== 'link') return;
    const words = toInlineText(inline.children).replace(/\s+/g, ' ').trim();
    if (words === '') return;
    const name = words.toLowerCase();
    const target = toTarget(inline);
    const first = seen.get(name);
    if (!first) seen.set(name, { target, line: inline.position.line });
    else if (first.target !== target)
      reportIssue('link-words', inline.position, { found: words, line: String(first.line) });
  });
}
