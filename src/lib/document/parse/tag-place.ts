import { type ParseContext, type Scope, startOf } from './parse-context.ts';
import type { TagNode } from './syntax-tree.ts';
import { getTagSpec, isTagName } from './tags.ts';
import { reportUnknownTag } from './unknown-tag.ts';

/** Reports a tag that is unknown or may not stand here; false where its own rules need no further look. */
export function checkTagPlace(node: TagNode, scope: Scope, context: ParseContext): boolean {
  const position = startOf(node);
  const name = node.name ?? '';
  if (!isTagName(name)) {
    reportUnknownTag(name, position, context.reportIssue);
    return false;
  }
  const { inside, notInside, collections } = getTagSpec(name);
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
  return true;
}
