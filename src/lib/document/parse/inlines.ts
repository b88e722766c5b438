import { isBlank } from '../inline-text.ts';
import type { Link } from '../kinds/inline/link.ts';
import type { Inline } from '../model.ts';
import { readAttributes } from './attributes.ts';
import { checkFootnoteMarks } from './footnotes.ts';
import { isEmptyLabel } from './link-labels.ts';
import { readLinkAddress } from './links.ts';
import { endOffset, isTooDeep, type ParseContext, type Scope, startOf, startOffset, within } from './parse-context.ts';
import { reportCode } from './repair/refusals.ts';
import { type MdastNode, type NodeOf, type TagNode, toWords } from './syntax-tree.ts';
import { checkTagPlace } from './tag-place.ts';
import { checkUnreadLinks } from './unread-links.ts';
import { checkUnreadMarkdown } from './unread-markdown.ts';

/** Turns what stands in a line of words into the inline nodes of the model. */
export function parseInlines(nodes: readonly MdastNode[], scope: Scope, context: ParseContext): Inline[] {
  const inlines: Inline[] = [];
  for (const node of nodes) {
    if (isTooDeep(scope, node, context)) return inlines;
    for (const inline of parseInline(node, scope, context)) inlines.push(inline);
  }
  return inlines;
}

function parseInline(node: MdastNode, scope: Scope, context: ParseContext): Inline[] {
  const deeper = () => parseInlines('children' in node ? node.children : [], within(scope.inside, scope), context);
  switch (node.type) {
    case 'text':
      checkFootnoteMarks(node, context);
      checkUnreadMarkdown(node, context);
      checkUnreadLinks(node, context);
      // A line end inside a paragraph is a space for every output.
      return [{ type: 'text', value: withoutSigns(node, context).replace(/[ \t]*(?:\r\n|\n|\r)[ \t]*/g, ' ') }];
    case 'emphasis':
    case 'strong':
      return [{ type: node.type, children: deeper() }];
    case 'inlineCode':
      return [{ type: 'code', value: node.value }];
    case 'break':
      return [{ type: 'break' }];
    case 'link':
      return parseLink(node, node.url, node.title, scope, context);
    case 'linkReference': {
      const definition = context.definitions.get(node.identifier);
      return parseLink(node, definition?.url ?? '', undefined, scope, context);
    }
    case 'footnoteReference':
      if (scope.inside === 'link' || scope.inside === 'Term') {
        context.reportIssue('tag-place', startOf(node), {
          reason: 'parent',
          name: `[^${node.label ?? node.identifier}]`,
          parent: scope.inside,
        });
      }
      return [{ type: 'footnoteReference', id: node.identifier, position: startOf(node) }];
    case 'image':
    case 'imageReference':
      context.reportIssue('tag-place', startOf(node), { reason: 'alone', name: 'image' });
      return [];
    case 'delete':
      context.reportIssue('mdx-syntax', startOf(node), { reason: 'strikethrough', found: toWords(node) });
      return deeper();
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement':
      return parseInlineTag(node, scope, context);
    default:
      reportCode(node, startOf(node), context.reportIssue);
      return [];
  }
}

/** The words of a node without the spaces that stand for the signs of an address beside it. */
function withoutSigns(node: NodeOf<'text'>, { autolinkSigns }: ParseContext): string {
  let { value } = node;
  if (autolinkSigns.size === 0 || !node.position) return value;
  for (let at = startOffset(node); autolinkSigns.has(at) && value.startsWith(' '); at += 1) value = value.slice(1);
  for (let at = endOffset(node) - 1; autolinkSigns.has(at) && value.endsWith(' '); at -= 1) value = value.slice(0, -1);
  return value;
}

function parseLink(
  node: NodeOf<'link' | 'linkReference'>,
  found: string,
  title: string | null | undefined,
  scope: Scope,
  context: ParseContext,
): Inline[] {
  const position = startOf(node);
  const children = parseInlines(node.children, within('link', scope), context);
  if (scope.inside === 'link' || scope.inside === 'Term') {
    context.reportIssue('tag-place', position, { reason: 'parent', name: 'link', parent: scope.inside });
    return children;
  }
  // The address of a reference is judged where it is defined.
  const address = readLinkAddress(
    found,
    position,
    node.type === 'link' ? context : { ...context, reportIssue: () => {} },
  );
  if (title) context.reportIssue('link-title', position, { found: title });
  if (!address) return children;
  const label = toWords(node).trim();
  // A link to an entry may leave its words out: it then shows the title of the entry.
  if ((label === '' && !address.target) || isEmptyLabel(label)) {
    context.reportIssue('link-label', position, { found: label });
  }
  const link: Link = { type: 'link', url: address.url, children, position };
  if (address.target) link.target = address.target;
  return [link];
}

/** Parses a tag in a line of text; a block tag is out of place there. */
export function parseInlineTag(node: TagNode, scope: Scope, context: ParseContext): Inline[] {
  const tag = checkTagPlace(node, scope, context);
  const position = startOf(node);
  if (tag?.as !== 'inline') {
    const name = node.name ?? '';
    if (tag) context.reportIssue('tag-place', position, { reason: 'inline', name, expected: tag.inside?.join(', ') });
    return parseInlines(node.children, within(scope.inside, scope), context);
  }
  const { name, holds } = tag.spec;
  const children = () => {
    const inlines = parseInlines(flatten(node.children), within(name, scope), context);
    if (isBlank(inlines)) context.reportIssue('tag-empty', position, { name });
    return inlines;
  };
  const [child] = node.children;
  const inline = tag.build(readAttributes(tag.spec, node, context), { position, children });
  if (holds === 'nothing' && child)
    context.reportIssue('tag-place', startOf(child), { reason: 'parent', name: 'text', parent: name });
  return [inline];
}

/** Children of a tag on lines of its own may come in paragraphs. */
const flatten = (nodes: readonly MdastNode[]): MdastNode[] =>
  nodes.flatMap((node) => (node.type === 'paragraph' ? node.children : [node]));
