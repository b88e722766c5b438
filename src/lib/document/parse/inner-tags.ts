import type { InnerTag } from '../kind.ts';
import type { AttributesOf, TagSpec } from '../tag-spec.ts';
import { isInlineTag } from '../tags.ts';
import { readAttributes } from './attributes.ts';
import { type ParseContext, type Scope, startOf, within } from './parse-context.ts';
import type { FlowTag, MdastNode } from './syntax-tree.ts';
import { checkTagPlace } from './tag-place.ts';

/**
 * Reads the tags that are parts of another one; anything else there is reported.
 * @param scope inside of the tag that holds them
 */
export function parseInnerTags<S extends TagSpec>(
  node: FlowTag,
  specs: readonly S[],
  scope: Scope,
  context: ParseContext,
): InnerTag<S>[] {
  const tags: InnerTag<S>[] = [];
  const expected = specs.map(({ name }) => name).join(', ');
  const refuse = (child: MdastNode, name: string) =>
    context.reportIssue('tag-place', startOf(child), { reason: 'parent', name, parent: node.name ?? '', expected });
  for (const child of node.children as MdastNode[]) {
    if (child.type !== 'mdxJsxFlowElement') {
      refuse(child, 'text');
      context.blocks([child], scope);
      continue;
    }
    const spec = specs.find(({ name }) => name === child.name);
    if (spec) tags.push(parseInnerTag(child, spec, scope, context));
    else if (checkTagPlace(child, scope, context) && isInlineTag(child.name)) refuse(child, child.name ?? '');
  }
  return tags;
}

function parseInnerTag<S extends TagSpec>(node: FlowTag, spec: S, scope: Scope, context: ParseContext): InnerTag<S> {
  const position = startOf(node);
  return {
    name: spec.name,
    position,
    // The attributes are read by the same spec that the type is made from.
    attributes: readAttributes(spec, node, context) as AttributesOf<S['attributes']>,
    takeId: (id) => context.ids.take(spec.name, id, position),
    children: () => context.blocks(node.children, within(spec.name, scope)),
  };
}
