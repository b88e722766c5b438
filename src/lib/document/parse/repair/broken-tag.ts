import { getTag } from '../../tags.ts';
import { allowedSchemes, getScheme } from '../link-scheme.ts';
import type { PositionIndex } from '../positions.ts';
import { lineAround, paragraphAround, type Range, tagAt } from './masking.ts';
import { addOrphan, type RepairState } from './repair-state.ts';
import { reportUnknownTag } from './unknown-tag.ts';

/** Repairs a `<` that Sätteri could not read as a tag; returns what to mask. */
export function repairBrokenTag(offset: number, state: RepairState, index: PositionIndex): Range[] {
  const { source, reportIssue } = state;
  const position = index.at(offset);
  const rest = source.slice(offset, paragraphAround(source, offset).end);

  if (/^<[!?]/.test(rest)) {
    const isComment = rest.startsWith('<!--');
    reportIssue('mdx-html', position, { name: /^<(!--|[!?][\p{L}\p{N}]*)/u.exec(rest)?.[1] ?? '!' });
    const end = isComment ? source.indexOf('-->', offset) : -1;
    return [end === -1 ? tagAt(source, offset) : { start: offset, end: end + 3 }];
  }

  const address = /^<([a-z][a-z0-9+.-]*:[^\s<>]*|[^\s<>@/]+@[^\s<>]+)>?/i.exec(rest);
  if (address?.[1] !== undefined) {
    const scheme = getScheme(address[1]);
    if (scheme === undefined || allowedSchemes.has(scheme))
      reportIssue('mdx-syntax', position, { reason: 'autolink', found: address[1] });
    else reportIssue('link-scheme', position, { scheme, found: address[1] });
    return [{ start: offset, end: offset + address[0].length }];
  }

  const name = /^<\/?([\p{L}$_][\p{L}\p{N}.:_-]*)(?=[\s/>=,{"“]|$)/u.exec(rest)?.[1];
  const isTag =
    name !== undefined &&
    (getTag(name) !== undefined || (rest.includes('>') && !/[\p{L}\p{N}]/u.test(source[offset - 1] ?? '')));
  if (!isTag) {
    const { end } = lineAround(source, offset);
    reportIssue('mdx-syntax', position, { reason: 'less-than', found: source.slice(offset, end) });
    // A run of `<` is one slip.
    const run = /^<+/.exec(rest)?.[0] ?? '<';
    return [{ start: offset, end: offset + run.length }];
  }

  const range = tagAt(source, offset);
  const tag = source.slice(range.start, range.end);
  if (!getTag(name)) reportUnknownTag(name, position, reportIssue);
  else if (tag.includes('{')) reportIssue('mdx-expression', position, { found: tag, tag: name });
  else reportIssue('mdx-syntax', position, { reason: getAttributeReason(tag), name, found: tag });
  if (!tag.endsWith('/>') && source.includes(`</${name}>`, range.end)) addOrphan(name, state);
  return [range];
}

const getAttributeReason = (tag: string): 'curly-quotes' | 'attribute-quotes' =>
  /[“”„«»]/.test(tag) ? 'curly-quotes' : 'attribute-quotes';
