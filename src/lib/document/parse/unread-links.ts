import { toFileName } from '../file-name.ts';
import { endOffset, type ParseContext, startOffset } from './parse-context.ts';
import { toDialled } from './phone-address.ts';
import type { NodeOf } from './syntax-tree.ts';

/** The words of a link before its `](`, and its address after it, are looked for within this many characters. */
const LONGEST = 240;

/** A telephone number as people write it, with spaces, points and a zero between brackets. */
const PHONE = /^tel:[+\d().\s/\u00a0-]*/i;

/**
 * Reports `[words](address)` that was not read as a link, mostly because of a space in its address: readers would see the
 * brackets, and could not tap the number.
 */
export function checkUnreadLinks(node: NodeOf<'text'>, context: ParseContext): void {
  if (!node.position || !node.value.includes('](')) return;
  const { source } = context;
  const start = startOffset(node);
  const end = endOffset(node);
  for (let at = source.indexOf('](', start); at !== -1 && at < end; at = source.indexOf('](', at + 2)) {
    if (source[at - 1] === '\\') continue;
    const before = source.slice(Math.max(0, at - LONGEST), at);
    const opening = before.lastIndexOf('[');
    const words = opening === -1 ? '' : before.slice(opening + 1);
    const isImage = opening > 0 && before[opening - 1] === '!';
    const first = opening === -1 ? at : at - before.length + opening - (isImage ? 1 : 0);
    const address = readAddress(source.slice(at + 2, at + 2 + LONGEST));
    context.reportIssue('markdown-unread', context.positions.at(first), {
      reason: isImage ? 'image-address' : 'link-address',
      found: address,
      expected: isImage ? toImage(words, address) : toLink(words, address),
    });
  }
}

/** What stands between the brackets of an address; a number has brackets of its own. */
function readAddress(rest: string): string {
  const phone = PHONE.exec(rest)?.[0];
  if (phone) return phone.replace(/\)?\s*$/, '').trim();
  return (/^[^)\n]*/.exec(rest)?.[0] ?? '').trim();
}

function toLink(words: string, address: string): string | undefined {
  // A national number needs the code of its country, which nobody can guess.
  if (/^tel:/i.test(address) && /^tel:0(?![89]0)\d{5}/.test(toDialled(address))) return undefined;
  if (/^\+[\d().\s-]{5,}$/.test(address)) return `[${words}](${toDialled(`tel:${address}`)})`;
  if (/^tel:/i.test(address)) return `[${words}](${toDialled(address)})`;
  if (/^https?:[^"']*$/i.test(address)) return `[${words}](${address.replace(/\s+/g, '%20')})`;
  return undefined;
}

/** The file gets a name that every computer can keep, and the text names it so. */
const toImage = (words: string, address: string): string | undefined =>
  address === '' ? undefined : `![${words}](./${toFileName(address.replace(/^\.?\//, ''))})`;
