import { CODE } from './code.ts';
import type { Range } from './masking.ts';

/** Bounded, as are all patterns of texts. Code, or an address between < and >: of a page, or of a mailbox. */
const CODE_OR_ADDRESS = new RegExp(
  `${CODE}|<((?:https?:\\/\\/|mailto:)?)([^\\s<>@"'{}]{1,100}@[^\\s<>@/"'{}]{1,100}|[^\\s<>@"'{}]{1,2000})>`,
  'gm',
);

/**
 * The signs < and > around addresses, `<https://…>` and `<mail@town.example>`: legal Markdown that MDX refuses. Without them
 * the address is a link by itself.
 */
export function findAutolinkSigns(source: string): Range[] {
  const ranges: Range[] = [];
  for (const match of source.matchAll(CODE_OR_ADDRESS)) {
    const [whole, , , scheme, address] = match;
    if (address === undefined || scheme === undefined) continue;
    const isMail = address.includes('@');
    if (isMail ? scheme.startsWith('http') || !/@.+\../.test(address) : !scheme.startsWith('http')) continue;
    const start = match.index;
    const end = start + whole.length;
    ranges.push({ start, end: start + 1 + (isMail ? scheme.length : 0) }, { start: end - 1, end });
  }
  return ranges;
}
