import type { Ink } from './context.ts';

/** The light colours, for files that stand alone; on a page the tokens of the same names. */
export const printInk = {
  ink: '#10182b',
  soft: '#4a5468',
  rule: '#cfd6e1',
  land: '#e3e8ef',
  paper: '#ffffff',
  wash: '#f3f5f8',
  sign: '#ffcb05',
  'on-sign': '#10182b',
  'line-a': '#0b5fa5',
  'line-b': '#8a2c82',
  'line-c': '#b3420a',
  'line-d': '#00756a',
  'line-e': '#7a5a00',
  'line-f': '#a61e3c',
  'line-g': '#3e6b12',
  'line-h': '#37415c',
} as const;

export type Tone = keyof typeof printInk;

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

/** The colour of a theme's line on paper, e.g. `D` → `#00756a`. */
export const lineColour = (letter: string | undefined): string => printInk[lineTone(letter)];
