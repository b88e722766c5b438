import { escapeHtml } from '../../escape-html.ts';
import type { InlineKind } from '../../kind.ts';

export interface Text {
  type: 'text';
  value: string;
}

export const text: InlineKind<Text> = {
  text: ({ value }) => value,
  html: ({ value }) => escapeHtml(value),
};
