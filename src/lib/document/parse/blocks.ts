import { buildFigure } from '../kinds/figure.ts';
import type { Block } from '../model.ts';
import { getTag } from '../tags.ts';
import { parseHeading } from './headings.ts';
import { isImage, liftImages } from './lifted-images.ts';
import { groupParagraphs, type Words } from './paragraphs.ts';
import { isTooDeep, type ParseContext, type Scope, startOf, within } from './parse-context.ts';
import { reportCode } from './repair/refusals.ts';
import type { MdastNode, NodeOf } from './syntax-tree.ts';
import { parseTable } from './tables.ts';
import { parseTag } from './tag-blocks.ts';
import { trimInlines } from './trim-inlines.ts';

/** Turns the blocks of a syntax tree into the blocks of the model. */
export function parseBlocks(nodes: readonly MdastNode[], scope: Scope, context: ParseContext): Block[] {
  const blocks: Block[] = [];
  for (const group of groupParagraphs(nodes)) {
    if (group.type === 'words') {
      blocks.push(...parseParagraph(group, scope, context));
    } else {
      if (isTooDeep(scope, group, context)) return blocks;
      const block = parseBlock(group, scope, context);
      if (block) blocks.push(block);
    }
  }
  return blocks;
}

function parseBlock(node: MdastNode, scope: Scope, context: ParseContext): Block | undefined {
  switch (node.type) {
    case 'heading':
      return parseHeading(node, scope, context);
    case 'list':
      return parseList(node, scope, context);
    case 'blockquote':
      return { type: 'quote', children: parseBlocks(node.children, within('quote', scope), context) };
    case 'code':
      checkFence(node, context);
      return { type: 'codeBlock', value: node.value };
    case 'thematicBreak':
      return { type: 'rule' };
    case 'table':
      return parseTable(node, scope, context);
    case 'mdxJsxFlowElement':
      return parseTag(node, scope, context);
    // Read before the walk, wherever they stand.
    case 'yaml':
    case 'definition':
    case 'footnoteDefinition':
      return undefined;
    default:
      reportCode(node, startOf(node), context.reportIssue);
      return undefined;
  }
}

/** A fence such as ```{figure} is a tag of another system: readers would see its lines as code. */
function checkFence(node: NodeOf<'code'>, context: ParseContext): void {
  if (!node.lang?.startsWith('{')) return;
  context.reportIssue('markdown-unread', startOf(node), { reason: 'fence', found: node.lang });
}

function parseList(node: NodeOf<'list'>, scope: Scope, context: ParseContext): Block {
  const items = node.children.map((item) => {
    if (typeof item.checked === 'boolean') {
      context.reportIssue('mdx-syntax', startOf(item), { reason: 'task-list', expected: 'Checklist' });
    }
    return parseBlocks(item.children, within('list', scope), context);
  });
  return { type: 'list', ordered: node.ordered === true, start: node.start ?? 1, items };
}

function parseParagraph({ nodes }: Words, scope: Scope, context: ParseContext): Block[] {
  return liftImages(nodes).flatMap((part) => {
    if (isImage(part)) return [parseImage(part, scope, context)];
    const children = trimInlines(context.inlines(part, scope));
    return children.length === 0 ? [] : [{ type: 'paragraph', children }];
  });
}

function parseImage(node: NodeOf<'image' | 'imageReference'>, scope: Scope, context: ParseContext): Block {
  const position = startOf(node);
  const inside = getTag('Figure')?.inside ?? [];
  // “1. Go in. (picture) 2. Wait.” is how people explain a way.
  if (!inside.includes(scope.inside) && scope.inside !== 'list') {
    context.reportIssue('tag-place', position, {
      reason: 'parent',
      name: 'image',
      parent: scope.inside,
      expected: inside.join(', '),
    });
  }
  const file = node.type === 'image' ? node : context.definitions.get(node.identifier);
  const fields = { src: file?.url ?? '', alt: node.alt ?? '', caption: file?.title || null, credit: null };
  return buildFigure(fields, { position, reportIssue: context.reportIssue });
}
