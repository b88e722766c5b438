import { toInlineText } from '../../../document/inline-text.ts';
import type { Inline } from '../../../document/model.ts';

/** The words of inline nodes on one line, for a cell. */
export const toLine = (inlines: readonly Inline[]): string => toInlineText(inlines).replaceAll(/\s+/g, ' ').trim();
