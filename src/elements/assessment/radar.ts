import { type Answers, levels } from './answers.ts';

/** A set of levels to draw. */
export interface Series {
  name: 'now' | 'target' | 'earlier';
  /** A level per axis; undefined where there is none. */
  values: readonly (number | undefined)[];
}

const SIZE = 400;
const CENTRE = SIZE / 2;
/** Distance from one level to the next. */
const STEP = 31;
const STATION = 17;

interface Point {
  x: number;
  y: number;
}

/** Levels of the factors as a series, in the order of the axes. */
export const toSeries = (name: Series['name'], ids: readonly string[], answers: Answers): Series => ({
  name,
  values: ids.map((id) =>
    answers[id]?.isNotApplicable ? undefined : answers[id]?.[name === 'target' ? 'target' : 'now'],
  ),
});

/**
 * Draws a radar as SVG: one axis per factor with its number in a station, rings for the levels.
 * It holds no words, so that one drawing serves every language; the table beside it says the same.
 */
export function renderRadar(axes: number, series: readonly Series[] = []): string {
  const place = (axis: number, radius: number): Point => {
    const angle = (2 * Math.PI * axis) / axes - Math.PI / 2;
    return { x: round(CENTRE + radius * Math.cos(angle)), y: round(CENTRE + radius * Math.sin(angle)) };
  };
  const all = Array.from({ length: axes }, (_, axis) => axis);
  const rings = levels.map(
    (level) => `<polygon class="ring" points="${toPoints(all.map((axis) => place(axis, level * STEP)))}"/>`,
  );
  const spokes = all.map((axis) => {
    const { x, y } = place(axis, 5 * STEP);
    return `<line class="spoke" x1="${CENTRE}" y1="${CENTRE}" x2="${x}" y2="${y}"/>`;
  });
  const scale = levels.map((level) => text('level', { x: CENTRE + 10, y: CENTRE - level * STEP + 14 }, level));
  const stations = all.map((axis) => {
    const point = place(axis, 5 * STEP + STATION + 4);
    return `<circle class="station" cx="${point.x}" cy="${point.y}" r="${STATION - 3}"/>${text('number', { x: point.x, y: point.y + 5 }, axis + 1)}`;
  });
  const shapes = series.map(({ name, values }) => renderSeries(name, values, place));
  return `<svg viewBox="0 0 ${SIZE} ${SIZE}" aria-hidden="true" focusable="false">${[...rings, ...spokes, ...shapes, ...scale, ...stations].join('')}</svg>`;
}

/** The shape over the axes that have a level, and a mark at each: a shape per series, so that colour is not needed. */
function renderSeries(
  name: Series['name'],
  values: Series['values'],
  place: (axis: number, radius: number) => Point,
): string {
  const points = values.flatMap((value, axis) => (value ? place(axis, value * STEP) : []));
  const shape = points.length > 1 ? `<polygon class="shape" points="${toPoints(points)}"/>` : '';
  return `<g class="${name}">${shape}${points.map((point) => marks[name](point)).join('')}</g>`;
}

const marks: Record<Series['name'], (point: Point) => string> = {
  now: ({ x, y }) => `<circle class="mark" cx="${x}" cy="${y}" r="6"/>`,
  target: ({ x, y }) => `<rect class="mark" x="${round(x - 5.5)}" y="${round(y - 5.5)}" width="11" height="11"/>`,
  earlier: ({ x, y }) => `<path class="mark" d="M${x} ${round(y - 7)}l6.5 12h-13z"/>`,
};

const text = (name: string, { x, y }: Point, value: number): string =>
  `<text class="${name}" x="${round(x)}" y="${round(y)}">${value}</text>`;

const toPoints = (points: readonly Point[]): string => points.map(({ x, y }) => `${x},${y}`).join(' ');

const round = (value: number): number => Math.round(value * 10) / 10;
