import { element, escapeHtml } from '../escape-html.ts';
import type { Kind } from '../kind.ts';

/** Text that every output shows as it is written. */
export interface CodeBlock {
  type: 'codeBlock';
  value: string;
}

export const codeBlock: Kind<CodeBlock> = {
  parts: {},
  structure: () => [],
  html: ({ value }) => element('pre', {}, element('code', {}, escapeHtml(value))),
  plainText: ({ value }) => [value],
  example: '```\nname: Welcome desk\n```',
};
