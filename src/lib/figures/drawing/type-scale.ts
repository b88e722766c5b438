import type { FigureSize } from './context.ts';
import type { TextStyle } from './wrap.ts';

/** Widths of the two sheets; a narrow one is drawn for phones, not scaled down. */
export const SHEET: Record<FigureSize, number> = { wide: 960, narrow: 340 };

/** Title of a part, name of a station, plain words. Never below 14 (wide) or 15 (narrow). */
export const TITLE: TextStyle = { size: 22, weight: 800 };
export const NAME: TextStyle = { size: 17, weight: 700 };
export const WORDS: TextStyle = { size: 16, weight: 400 };
export const SMALL: TextStyle = { size: 15, weight: 400 };
export const CITY: TextStyle = { size: 15, weight: 700 };
