import { isBlank } from '../inline-text.ts';
import type { Heading } from '../kinds/heading.ts';
import { type HeadingPlace, type ParseContext, type Scope, startOf, startOffset } from './parse-context.ts';
import type { NodeOf } from './syntax-tree.ts';

/** Under the title of the page; behind a part, whose heading is open like one of level 2. */
export const atTop = (isBehindPart = false): HeadingPlace => ({
  above: 1,
  open: isBehindPart ? [{ written: 2, level: 2 }] : [],
});
/** Under the heading of a step or section. */
export const insidePart = (): HeadingPlace => ({ above: 2, open: [] });

const DEEPEST_LEVEL = 4;

/**
 * Parses a heading; its id is made once all ids of the text are known, or written behind its words. A heading of a level that does not
 * follow gets the one that does: one step below the nearest heading above it that was written higher.
 */
export function parseHeading(node: NodeOf<'heading'>, scope: Scope, context: ParseContext): Heading {
  const position = startOf(node);
  const { above, open } = context.heading;
  const written = Math.max(node.depth, context.highestHeading);
  while ((open.at(-1)?.written ?? 0) >= written) open.pop();
  const level = Math.min((open.at(-1)?.level ?? above) + 1, DEEPEST_LEVEL);
  open.push({ written, level });
  if (node.depth !== level) {
    context.reportIssue('heading-order', position, {
      found: String(node.depth),
      expected: String(level),
      form: context.source[startOffset(node)] === '#' ? undefined : 'underline',
    });
  }
  const children = context.inlines(node.children, scope);
  if (isBlank(children)) context.reportIssue('tag-empty', position, { name: 'heading' });
  const id = context.headingIds.get(position.line) ?? '';
  return { type: 'heading', level: toLevel(level), id, children, position };
}

const toLevel = (level: number): Heading['level'] => (level === 3 || level === 4 ? level : 2);

/** The highest level that headings of a text have: 1 where several have it, since a single one is the title of the page, repeated. */
export const getHighestHeading = (titles: number): number => (titles > 1 ? 1 : 2);
