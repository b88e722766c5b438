import { element, escapeHtml } from '../../escape-html.ts';
import type { InlineKind } from '../../kind.ts';

/** Text that every output shows as it is written. */
export interface Code {
  type: 'code';
  value: string;
}

export const code: InlineKind<Code> = {
  text: ({ value }) => value,
  html: ({ value }) => element('code', {}, escapeHtml(value)),
  example: 'Write `entry:` before the name of an entry.',
};
