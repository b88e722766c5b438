import { isInlineTag } from '../tags.ts';
import type { MdastNode } from './syntax-tree.ts';

/** Words that make one paragraph, from whatever nodes they came in. */
export interface Words {
  type: 'words';
  nodes: MdastNode[];
}

interface OpenWords extends Words {
  lastLine: number;
  /** Ends with a tag that stood alone on its line, so the next line goes on with the same sentence. */
  isOpen: boolean;
}

const inlineTypes: ReadonlySet<string> = new Set<MdastNode['type']>([
  'text',
  'emphasis',
  'strong',
  'inlineCode',
  'break',
  'link',
  'linkReference',
  'footnoteReference',
  'image',
  'imageReference',
  'delete',
  'mdxJsxTextElement',
  'mdxTextExpression',
]);

/**
 * Groups the children of a block into paragraphs and other blocks. Two habits of MDX are undone here:
 * a tag on one line holds bare words without a paragraph, and an inline tag alone on its line splits
 * the sentence around it into three blocks.
 */
export function groupParagraphs(nodes: readonly MdastNode[]): (MdastNode | Words)[] {
  const groups: (MdastNode | Words)[] = [];
  let open: OpenWords | undefined;
  const start = (node: MdastNode, children: MdastNode[], isOpen: boolean) => {
    open = { type: 'words', nodes: [...children], lastLine: node.position?.end.line ?? 0, isOpen };
    groups.push(open);
  };
  const add = (words: OpenWords, node: MdastNode, children: MdastNode[], isOpen: boolean) => {
    words.nodes.push({ type: 'text', value: ' ' });
    for (const child of children) words.nodes.push(child);
    words.lastLine = node.position?.end.line ?? 0;
    words.isOpen = isOpen;
  };
  for (const node of nodes) {
    const isNext = open !== undefined && (node.position?.start.line ?? 0) - open.lastLine <= 1;
    if (node.type === 'mdxJsxFlowElement' && isInlineTag(node.name)) {
      if (open && isNext) add(open, node, [node], true);
      else start(node, [node], true);
    } else if (node.type === 'paragraph') {
      if (open?.isOpen && isNext) add(open, node, node.children, false);
      else start(node, node.children, false);
    } else if (inlineTypes.has(node.type)) {
      if (open) {
        open.nodes.push(node);
        open.lastLine = node.position?.end.line ?? 0;
      } else start(node, [node], false);
    } else {
      open = undefined;
      groups.push(node);
    }
  }
  return groups;
}
