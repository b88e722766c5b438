import type { IssueCode } from '../../issues/codes.ts';
import type { Issue } from '../../issues/issue.ts';

/**
 * Mends what stands from the place of an issue to the end of its line; undefined where a person must decide.
 * @param rest the line from the column of the issue on
 * @param before what stands before it
 */
type Fix<Code extends IssueCode> = (
  params: Issue<Code>['params'],
  rest: string,
  before: string,
) => string | { before: string; rest: string } | undefined;

/** A link with its address, which may hold brackets of its own: `[words](tel:+32 (0)2 …)`. */
const LINK = /^(!?\[[^\]\n]*\]\()<?((?:[^()\n]|\([^()\n]*\))*?)>?\)/;

/** What was meant, where the message did not have to cut it. */
const whole = (expected: string | undefined): string | undefined =>
  expected === undefined || expected.endsWith('…') ? undefined : expected;

const quote = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/** The safe fixes: the words of the author stay, and there is one way only to write them right. */
export const fixes: { readonly [C in IssueCode]?: Fix<C> } = {
  'link-target': ({ reason, expected }, rest) => {
    const address = whole(expected);
    if (reason === undefined || address === undefined || !LINK.test(rest)) return undefined;
    return rest.replace(LINK, (_, words: string) => `${words}${address})`);
  },
  'markdown-unread': ({ reason, expected }, rest) => {
    const link = whole(expected);
    if (reason === 'link-address' && link !== undefined && LINK.test(rest)) return rest.replace(LINK, () => link);
    if (reason === 'link-space') return rest.replace(/^\][ \t]+\(/, '](');
    if (reason === 'heading') return rest.replace(/^(#{1,6})(?=\S)/, (signs) => `${signs === '#' ? '##' : signs} `);
    return undefined;
  },
  'yaml-syntax': ({ reason, language }, rest, before) => {
    if (language === 'json') return undefined;
    if (reason === 'colon-space') return rest.replace(/^:(?=\S)/, ': ');
    if (reason !== 'comment') return undefined;
    const start = /^[ \t]*(?:-[ \t]+)*(?:[\w.-]+:[ \t]+)?/.exec(before)?.[0] ?? '';
    return { before: start, rest: quote(`${before.slice(start.length)}${rest}`.trimEnd()) };
  },
  'field-type': ({ expected, found, value }, rest) => {
    if (!value || !rest.startsWith(value)) return undefined;
    const after = rest.slice(value.length);
    if (expected === 'text' && (found === 'number' || found === 'boolean')) return `${quote(value)}${after}`;
    if (expected === 'number' && /^-?\d+,\d+$/.test(value)) return `${value.replace(',', '.')}${after}`;
    return undefined;
  },
  'image-path': ({ reason, found, expected }, rest) =>
    reason === 'case' && expected ? rest.replace(found, () => expected) : undefined,
};
