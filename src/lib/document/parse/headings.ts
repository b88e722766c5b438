import { isBlank } from '../inline-text.ts';
import type { Heading } from '../kinds/heading.ts';
import { type ParseContext, type Scope, startOf, startOffset } from './parse-context.ts';
import type { NodeOf } from './syntax-tree.ts';

/** Where headings may start: under the title of the page, or under the heading of a step or section. */
export const topLevel = { level: 1, lowest: 2 };
export const insidePart = { level: 2, lowest: 3 };

const DEEPEST_LEVEL = 4;

/** Parses a heading; its id is made once all ids of the text are known. */
export function parseHeading(node: NodeOf<'heading'>, scope: Scope, context: ParseContext): Heading {
  const position = startOf(node);
  const { level, lowest } = context.heading;
  const nearest = Math.min(Math.max(node.depth, lowest), level + 1, DEEPEST_LEVEL);
  if (node.depth !== nearest) {
    context.reportIssue('heading-order', position, {
      found: String(node.depth),
      expected: String(nearest),
      form: context.source[startOffset(node)] === '#' ? undefined : 'underline',
    });
  }
  context.heading.level = nearest;
  const children = context.inlines(node.children, scope);
  if (isBlank(children)) context.reportIssue('tag-empty', position, { name: 'heading' });
  return { type: 'heading', level: toLevel(nearest), id: '', children, position };
}

const toLevel = (level: number): Heading['level'] => (level === 3 || level === 4 ? level : 2);
