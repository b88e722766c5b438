import type { Canvas, Point } from './canvas.ts';
import { LINE } from './station.ts';

/** Places across a band, as shares of its width: scattered to the eye, the same in every build. */
const SCATTER = [0.12, 0.86, 0.4, 1, 0, 0.62, 0.22, 0.78];

/** Where the stops of a tangle stand, one a row. */
export const scatter = (count: number, left: number, width: number): number[] =>
  Array.from({ length: count }, (_, row) => left + width * (SCATTER[row % SCATTER.length] as number));

/** The order in which someone is sent from desk to desk: every stop once, rarely the next one. */
export function wander(count: number): number[] {
  const order: number[] = [];
  const stride = count % 3 === 0 ? Math.max(2, Math.floor(count / 2)) : 3;
  for (let at = 0; order.length < count; at = (at + stride) % count) {
    while (order.includes(at)) at = (at + 1) % count;
    order.push(at);
  }
  return order;
}

/** A path of straight and 45 degree parts from one stop to another, inside the box that they span. */
function bend(from: Point, to: Point, isStraightFirst: boolean): Point[] {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const cut = Math.min(Math.abs(dx), Math.abs(dy));
  const slope = { x: Math.sign(dx) * cut, y: Math.sign(dy) * cut };
  const knee = isStraightFirst ? { x: to.x - slope.x, y: to.y - slope.y } : { x: from.x + slope.x, y: from.y + slope.y };
  return [from, knee, to];
}

/** Draws the way from stop to stop; where it crosses itself the later part passes over. */
export function drawTangle(canvas: Canvas, stops: readonly Point[]): void {
  const order = wander(stops.length).map((index) => stops[index] as Point);
  const home = order.length > 2 ? [...order, order[0] as Point] : order;
  for (const [index, to] of home.entries()) {
    const from = home[index - 1];
    if (!from) continue;
    const path = bend(from, to, index % 2 === 0);
    canvas.line(path, 'paper', LINE + 6);
    canvas.line(path, 'soft', LINE);
  }
}
