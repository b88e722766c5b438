import { splitIsolates } from '../../../i18n/left-to-right.ts';
import { element, escapeHtml } from '../../escape-html.ts';
import type { InlineKind } from '../../kind.ts';

export interface Text {
  type: 'text';
  value: string;
}

export const text: InlineKind<Text> = {
  text: ({ value }) => value,
  html: ({ value }) =>
    splitIsolates(value)
      .map(({ text: words, isIsolated }) =>
        isIsolated ? element('bdi', { dir: 'ltr' }, escapeHtml(words)) : escapeHtml(words),
      )
      .join(''),
  example: 'The desk opens at nine.',
};
