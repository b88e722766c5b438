import type { InlineKind } from '../../kind.ts';

/** A new line inside a paragraph. */
export interface Break {
  type: 'break';
}

export const lineBreak: InlineKind<Break> = {
  text: () => ' ',
  html: () => '<br>',
  example: 'Town hall\\\n1 Market Square',
};
