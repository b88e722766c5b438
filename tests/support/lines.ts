import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** Elements that stand within a line; all others begin a new one. */
const inline = new Set(
  'a abbr b bdi bdo cite code data dfn em i kbd mark q s small span strong sub sup time u var'.split(' '),
);
/** What a reader does not see as words. */
const silent = new Set(['head', 'script', 'style', 'template', 'svg', 'pre', 'textarea', 'select']);

/** The lines of words that a reader sees, each as one text across the elements within it. */
export function readLines(node: Node): string[] {
  const lines: string[] = [''];
  const visit = (child: Node): void => {
    if (child.nodeName === '#text' && 'value' in child) lines[lines.length - 1] += child.value;
    if (!('childNodes' in child) || silent.has(child.nodeName)) return;
    const isInline = inline.has(child.nodeName);
    if (!isInline) lines.push('');
    for (const one of child.childNodes) visit(one);
    if (!isInline) lines.push('');
  };
  visit(node);
  return lines.map((line) => line.replace(/[^\S\u00a0\u202f]+/g, ' ').trim()).filter(Boolean);
}
