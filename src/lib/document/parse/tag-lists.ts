import type { Block, ChecklistItem, DoDont, Inline } from '../model.ts';
import { readAttributes } from './attributes.ts';
import { type ParseContext, type Scope, startOf, within } from './parse-context.ts';
import type { MdastNode, NodeOf } from './syntax-tree.ts';
import { checkTagPlace } from './tag-place.ts';
import type { TagName } from './tags.ts';
import { trimInlines } from './trim-inlines.ts';

type FlowTag = NodeOf<'mdxJsxFlowElement'>;

/** Parses the `<Item>`s of a checklist. */
export function parseChecklistItems(node: FlowTag, scope: Scope, context: ParseContext): ChecklistItem[] {
  const tags = getTags(node, ['Item'], scope, context);
  if (tags.length === 0) context.reportIssue('tag-empty', startOf(node), { name: 'Checklist', expected: 'Item' });
  return tags.map((tag) => parseItem(tag, within('Item', scope), context));
}

function parseItem(node: FlowTag, scope: Scope, context: ParseContext): ChecklistItem {
  const position = startOf(node);
  const { id } = readAttributes('Item', node, context);
  context.ids.take('item', id, position);
  const children: Inline[] = [];
  for (const [order, block] of context.blocks(node.children, scope).entries()) {
    if (block.type === 'paragraph' && order === 0) children.push(...block.children);
    else context.reportIssue('tag-place', position, { reason: 'parent', name: block.type, parent: 'Item' });
  }
  if (trimInlines(children).length === 0) context.reportIssue('tag-empty', position, { name: 'Item' });
  return { id, children, position };
}

/** Parses `<Do>` and `<Dont>`: one of each, in any order. */
export function parseDoDont(node: FlowTag, scope: Scope, context: ParseContext): DoDont {
  const sides: Record<'Do' | 'Dont', Block[] | undefined> = { Do: undefined, Dont: undefined };
  for (const tag of getTags(node, ['Do', 'Dont'], scope, context)) {
    const name = tag.name === 'Dont' ? 'Dont' : 'Do';
    readAttributes(name, tag, context);
    if (sides[name]) context.reportIssue('tag-place', startOf(tag), { reason: 'repeated', name, parent: 'DoDont' });
    const children = context.blocks(tag.children, within(name, scope));
    if (children.length === 0) context.reportIssue('tag-empty', startOf(tag), { name });
    sides[name] ??= children;
  }
  for (const name of ['Do', 'Dont'] as const) {
    if (!sides[name]) context.reportIssue('tag-empty', startOf(node), { name: 'DoDont', expected: name });
  }
  return { type: 'doDont', do: sides.Do ?? [], dont: sides.Dont ?? [], position: startOf(node) };
}

/** The tags of given names among the children of a tag; anything else there is reported. */
function getTags(node: FlowTag, names: readonly TagName[], scope: Scope, context: ParseContext): FlowTag[] {
  const tags: FlowTag[] = [];
  for (const child of node.children as MdastNode[]) {
    if (child.type === 'mdxJsxFlowElement' && names.some((name) => name === child.name)) {
      tags.push(child);
    } else if (child.type !== 'mdxJsxFlowElement') {
      context.reportIssue('tag-place', startOf(child), {
        reason: 'parent',
        name: 'text',
        parent: node.name ?? '',
        expected: names.join(', '),
      });
      context.blocks([child], scope);
    } else if (checkTagPlace(child, scope, context) && child.name !== null) {
      const isInline = child.name === 'Term' || child.name === 'Cite';
      if (isInline)
        context.reportIssue('tag-place', startOf(child), {
          reason: 'parent',
          name: child.name,
          parent: node.name ?? '',
          expected: names.join(', '),
        });
    }
  }
  return tags;
}
