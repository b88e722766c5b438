import type { MdastNode, NodeOf } from './syntax-tree.ts';

export type ImageNode = NodeOf<'image' | 'imageReference'>;
type Part = MdastNode[] | ImageNode;

export const isImage = (part: Part | MdastNode): part is ImageNode =>
  !Array.isArray(part) && (part.type === 'image' || part.type === 'imageReference');

/**
 * Takes the pictures out of a paragraph: the document model knows them as blocks only. One on a line of its own, or at the
 * start, stays in its place; one in the middle of a sentence follows the sentence, whose words stay together.
 */
export function liftImages(nodes: readonly MdastNode[]): Part[] {
  if (!nodes.some(isImage)) return [[...nodes]];
  const parts: Part[] = [];
  let words: MdastNode[] = [];
  let waiting: ImageNode[] = [];
  let hasWords = false;
  const close = () => {
    if (words.length > 0) parts.push(words);
    for (const image of waiting) parts.push(image);
    words = [];
    waiting = [];
  };
  for (const node of nodes) {
    if (!isImage(node)) {
      // A new line after a picture starts the words after it.
      if (waiting.length > 0 && /^[ \t]*\r?\n/.test(toStart(node))) close();
      words.push(node);
      hasWords ||= toStart(node).trim() !== '';
      continue;
    }
    waiting.push(node);
    if (!hasWords) close();
  }
  close();
  return parts;
}

const toStart = (node: MdastNode): string => (node.type === 'text' ? node.value : node.type === 'break' ? '\n' : 'x');
