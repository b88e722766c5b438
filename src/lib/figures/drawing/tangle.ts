import type { Canvas, Point } from './canvas.ts';
import { LINE } from './station.ts';

/** Places across a band, as shares of its width: scattered to the eye, the same in every build. */
const SCATTER = [0.12, 0.86, 0.4, 1, 0, 0.62, 0.22, 0.78];

type Leg = readonly [Point, Point];

/** Where the stops of a tangle stand, one a row. */
export const scatter = (count: number, left: number, width: number): number[] =>
  Array.from({ length: count }, (_, row) => left + width * (SCATTER[row % SCATTER.length] as number));

const turn = (a: Point, b: Point, c: Point): number => Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));
const isCrossing = ([a, b]: Leg, [c, d]: Leg): boolean =>
  turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;

/** Distance from a stop to the straight way between two others. */
function toDistance(stop: Point, [a, b]: Leg): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const share = Math.max(0, Math.min(1, ((stop.x - a.x) * dx + (stop.y - a.y) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(stop.x - a.x - share * dx, stop.y - a.y - share * dy);
}

/** The sharper angle between two legs: 0 when they run alongside, up to a quarter turn. */
function toAngle([a, b]: Leg, [c, d]: Leg): number {
  const angle = Math.abs(Math.atan2(b.y - a.y, b.x - a.x) - Math.atan2(d.y - c.y, d.x - c.x)) % Math.PI;
  return Math.min(angle, Math.PI - angle);
}

/** How muddled a way through the stops is: it crosses itself often, but never grazes a stop where it does not call. */
function toMuddle(legs: readonly Leg[], stops: readonly Point[]): number {
  let muddle = 0;
  for (const [index, leg] of legs.entries()) {
    muddle += Math.hypot(leg[1].x - leg[0].x, leg[1].y - leg[0].y) / 1000;
    for (const other of legs.slice(index + 1))
      if (isCrossing(leg, other)) muddle += toAngle(leg, other) > 0.5 ? 1 : -0.5;
    const next = legs[(index + 1) % legs.length] as Leg;
    if (legs.length > 2 && toAngle(leg, next) < 0.5) muddle -= 0.4;
    for (const stop of stops) if (!leg.includes(stop) && toDistance(stop, leg) < 18) muddle -= 3;
  }
  return muddle;
}

/** All orders that keep the first stop first. */
function* getOrders(stops: readonly Point[], start: readonly Point[] = stops.slice(0, 1)): Generator<readonly Point[]> {
  if (start.length === stops.length) yield start;
  for (const stop of stops) if (!start.includes(stop)) yield* getOrders(stops, [...start, stop]);
}

/** The most muddled round trip through all stops: how someone is sent from desk to desk and back. */
export function buildTangle(stops: readonly Point[]): Leg[] {
  let best: { legs: Leg[]; muddle: number } = { legs: [], muddle: Number.NEGATIVE_INFINITY };
  for (const order of getOrders(stops)) {
    const trip = stops.length > 2 ? [...order, order[0] as Point] : order;
    const legs = trip.slice(1).map((to, index): Leg => [trip[index] as Point, to]);
    const muddle = toMuddle(legs, stops);
    if (muddle > best.muddle) best = { legs, muddle };
  }
  return best.legs;
}

/** A leg without its two ends, where it meets its neighbours in a stop. */
function trim([a, b]: Leg, by: number): Leg {
  const share = Math.min(0.45, by / Math.hypot(b.x - a.x, b.y - a.y));
  const at = (part: number) => ({ x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part });
  return [at(share), at(1 - share)];
}

/** Draws the way from stop to stop; where it crosses itself the later part passes over. */
export function drawTangle(canvas: Canvas, stops: readonly Point[]): void {
  for (const leg of buildTangle(stops)) {
    canvas.line(trim(leg, 40), 'paper', LINE + 6);
    canvas.line(leg, 'soft', LINE);
  }
}
