import { palette, type Tone } from '../palette.ts';
import type { Ink } from './context.ts';

/** The colours of files that stand alone; on a page the tokens of the same names. */
export const printInk = palette.light;

/** The tone of a theme's line, e.g. `D` → `line-d`; ink for no letter or one without a colour. */
export function lineTone(letter: string | undefined): Tone {
  const tone = `line-${letter?.toLowerCase()}`;
  return tone in printInk ? (tone as Tone) : 'ink';
}

/** Attributes that colour one element: tokens on a page, literal colours in print. */
export function paint(ink: Ink, tones: { fill?: Tone | undefined; stroke?: Tone | undefined }): string {
  const { fill, stroke } = tones;
  const toColour = (tone: Tone) => (ink === 'print' ? printInk[tone] : `var(--${tone})`);
  return ` fill="${fill ? toColour(fill) : 'none'}"${stroke ? ` stroke="${toColour(stroke)}"` : ''}`;
}

/** The colour of a theme's line on paper, e.g. `D` → the colour of `line-d`. */
export const lineColour = (letter: string | undefined): string => printInk[lineTone(letter)];
