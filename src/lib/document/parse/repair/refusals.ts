import type { Position } from '../../model.ts';
import type { ReportIssue } from '../report-issue.ts';
import type { MdastNode } from '../syntax-tree.ts';

/** Reports what is code or HTML, and anything that a later version of Sätteri might return. */
export function reportCode(node: MdastNode, position: Position, reportIssue: ReportIssue): void {
  switch (node.type) {
    case 'mdxjsEsm':
      return reportIssue('mdx-code', position, { found: node.value });
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return reportIssue('mdx-expression', position, { found: `{${node.value}}` });
    case 'html':
      return reportIssue('mdx-html', position, { name: /^<\/?([!\w-]+)/.exec(node.value)?.[1] ?? node.value });
    case 'toml':
      return reportIssue('frontmatter-missing', position, { reason: 'none', found: '+++' });
    default:
      return reportIssue('mdx-syntax', position, { reason: 'other', found: node.type });
  }
}
