import { type ParseContext, startOf } from './parse-context.ts';
import type { MdastNode } from './syntax-tree.ts';

/** Reports what is code or HTML, and anything that a later version of Sätteri might return. */
export function reportCode(node: MdastNode, context: ParseContext): void {
  const position = startOf(node);
  switch (node.type) {
    case 'mdxjsEsm':
      return context.fault('mdx-code', position, { found: node.value });
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return context.fault('mdx-expression', position, { found: `{${node.value}}` });
    case 'html':
      return context.fault('mdx-html', position, { name: /^<\/?([!\w-]+)/.exec(node.value)?.[1] ?? node.value });
    case 'toml':
      return context.fault('frontmatter-missing', position, {});
    default:
      return context.fault('mdx-syntax', position, { reason: 'other', found: node.type });
  }
}
