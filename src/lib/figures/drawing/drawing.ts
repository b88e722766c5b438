import type { Figure } from '../../collections/infographics/schema.ts';
import type { Canvas } from './canvas.ts';
import type { FigureContext } from './context.ts';

export type FigureOf<Kind extends Figure['kind']> = Extract<Figure, { kind: Kind }>;

/** Draws one kind of figure on a canvas and returns the height it used. */
export type Draw<Kind extends Figure['kind']> = (
  figure: FigureOf<Kind>,
  context: FigureContext,
  canvas: Canvas,
) => number;
