import type { TagPart } from '../kind.ts';
import type { Block } from '../model.ts';
import type { Tag } from '../tags.ts';
import { readAttributes } from './attributes.ts';
import { atTop, insidePart } from './headings.ts';
import { parseInnerTags } from './inner-tags.ts';
import { type ParseContext, type Scope, startOf, within } from './parse-context.ts';
import type { FlowTag, MdastNode } from './syntax-tree.ts';
import { checkTagPlace } from './tag-place.ts';

/** Parses a tag that stands on lines of its own. */
export function parseTag(node: FlowTag, scope: Scope, context: ParseContext): Block | undefined {
  const tag = checkTagPlace(node, scope, context);
  if (!tag) {
    // The tag is reported; what it holds is still read, for the issues inside.
    context.blocks(node.children, within(scope.inside, scope));
    return undefined;
  }
  checkFilling(node, tag, context);
  const attributes = readAttributes(tag.spec, node, context);
  if (tag.as === 'block') return tag.build(attributes, createPart(node, tag, scope, context));
  // A tag whose place was wrong has no block; its children are still read.
  context.blocks(node.children, within(tag.spec.name, scope));
  return undefined;
}

function createPart(node: FlowTag, { spec }: Tag, scope: Scope, context: ParseContext): TagPart {
  const position = startOf(node);
  const inside = within(spec.name, scope);
  const children = () => context.blocks(node.children, inside);
  return {
    position,
    collection: context.collection,
    reportIssue: context.reportIssue,
    takeId: (id) => context.ids.take(spec.name, id, position),
    children,
    childrenUnderHeading() {
      context.heading = insidePart();
      const blocks = children();
      context.heading = atTop(true);
      return blocks;
    },
    inner: (specs) => parseInnerTags(node, specs, inside, context),
  };
}

/** Reports a tag that holds nothing where it should, or something where it should not. */
function checkFilling(node: FlowTag, { spec: { name, holds, mayBeEmpty } }: Tag, context: ParseContext): void {
  const [child]: MdastNode[] = node.children;
  if (holds === 'nothing' && child) {
    context.reportIssue('tag-place', startOf(child), { reason: 'parent', name: 'text', parent: name });
  } else if (holds === 'blocks' && !mayBeEmpty && !child) {
    context.reportIssue('tag-empty', startOf(node), { name });
  }
}
