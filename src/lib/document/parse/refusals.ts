import { type ParseContext, startOf } from './parse-context.ts';
import type { MdastNode } from './syntax-tree.ts';

/** Reports what is code or HTML, and anything that a later version of Sätteri might return. */
export function reportCode(node: MdastNode, context: ParseContext): void {
  const position = startOf(node);
  switch (node.type) {
    case 'mdxjsEsm':
      return context.reportIssue('mdx-code', position, { found: node.value });
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return context.reportIssue('mdx-expression', position, { found: `{${node.value}}` });
    case 'html':
      return context.reportIssue('mdx-html', position, { name: /^<\/?([!\w-]+)/.exec(node.value)?.[1] ?? node.value });
    case 'toml':
      return context.reportIssue('frontmatter-missing', position, { reason: 'none', found: '+++' });
    default:
      return context.reportIssue('mdx-syntax', position, { reason: 'other', found: node.type });
  }
}
