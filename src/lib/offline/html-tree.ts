import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

export const isElement = (node: Tree.Node): node is Tree.Element => 'tagName' in node;

/** The elements under a node, in document order. */
export function* walk(parent: Tree.ParentNode): Generator<Tree.Element> {
  for (const child of parent.childNodes) {
    if (!isElement(child)) continue;
    yield child;
    yield* walk(child);
  }
}

/** The first element of a name. */
export function findElement(parent: Tree.ParentNode, name: string): Tree.Element | undefined {
  for (const element of walk(parent)) if (element.tagName === name) return element;
  return undefined;
}

export const getAttribute = (element: Tree.Element, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

/** Sets an attribute that the element has. */
export function setAttribute(element: Tree.Element, name: string, value: string): void {
  const attribute = element.attrs.find((one) => one.name === name);
  if (attribute) attribute.value = value;
}
