import type { Position } from '../../model.ts';
import type { Fault } from '../faults.ts';
import type { MdastNode } from '../syntax-tree.ts';

/** Reports what is code or HTML, and anything that a later version of Sätteri might return. */
export function reportCode(node: MdastNode, position: Position, fault: Fault): void {
  switch (node.type) {
    case 'mdxjsEsm':
      return fault('mdx-code', position, { found: node.value });
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return fault('mdx-expression', position, { found: `{${node.value}}` });
    case 'html':
      return fault('mdx-html', position, { name: /^<\/?([!\w-]+)/.exec(node.value)?.[1] ?? node.value });
    case 'toml':
      return fault('frontmatter-missing', position, {});
    default:
      return fault('mdx-syntax', position, { reason: 'other', found: node.type });
  }
}
