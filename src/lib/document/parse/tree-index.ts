import type { MdastNode, NodeOf } from './syntax-tree.ts';

/** What one part of a text needs to know about the others. */
export interface TreeIndex {
  definitions: Map<string, NodeOf<'definition'>>;
  footnoteDefinitions: NodeOf<'footnoteDefinition'>[];
  /** Ids of notes, in the order in which they are referred to. */
  footnoteReferences: string[];
  /** Identifiers of definitions that images use. */
  imageReferences: Set<string>;
  /** Number of headings that are written like the title of a page. */
  titles: number;
}

/** Looks through a tree for what may stand anywhere: definitions, notes and references to them. */
export function indexTree(root: MdastNode): TreeIndex {
  const index: TreeIndex = {
    definitions: new Map(),
    footnoteDefinitions: [],
    footnoteReferences: [],
    imageReferences: new Set(),
    titles: 0,
  };
  // A stack, not recursion: how deep a text goes is checked later.
  const stack: MdastNode[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'definition' && !index.definitions.has(node.identifier))
      index.definitions.set(node.identifier, node);
    else if (node.type === 'footnoteDefinition') index.footnoteDefinitions.push(node);
    else if (node.type === 'footnoteReference') index.footnoteReferences.push(node.identifier);
    else if (node.type === 'heading') index.titles += node.depth === 1 ? 1 : 0;
    else if (node.type === 'imageReference') index.imageReferences.add(node.identifier);
    // One by one: a call takes no more than some 100,000 arguments.
    if ('children' in node) for (const child of node.children.toReversed()) stack.push(child);
  }
  return index;
}
