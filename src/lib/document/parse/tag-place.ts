import { getTag, type Tag } from '../tags.ts';
import { type ParseContext, type Scope, startOf } from './parse-context.ts';
import { reportUnknownTag } from './repair/unknown-tag.ts';
import type { TagNode } from './syntax-tree.ts';

/** Reports a tag that is unknown or may not stand here; undefined where no rules say what it holds. */
export function checkTagPlace(node: TagNode, scope: Scope, context: ParseContext): Tag | undefined {
  const position = startOf(node);
  const name = node.name ?? '';
  const tag = getTag(name);
  if (!tag) {
    reportUnknownTag(name, position, context.reportIssue);
    return undefined;
  }
  const { inside } = tag;
  const { collections, notInside } = tag.spec;
  if (collections && !collections.includes(context.collection)) {
    context.reportIssue('tag-place', position, {
      reason: 'collection',
      name,
      parent: context.collection,
      expected: collections.join(', '),
    });
  } else if (inside && node.type === 'mdxJsxFlowElement' && !inside.includes(scope.inside)) {
    context.reportIssue('tag-place', position, {
      reason: 'parent',
      name,
      parent: scope.inside,
      expected: inside.join(', '),
    });
  } else if (notInside?.includes(scope.inside)) {
    context.reportIssue('tag-place', position, { reason: 'parent', name, parent: scope.inside });
  }
  return tag;
}
