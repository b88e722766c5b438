import type { Point } from '../drawing/canvas.ts';

/** Square of the distance from `point` to the part of a line between `a` and `b`. */
function toDistance(point: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const share = length ? Math.max(0, Math.min(1, ((point.x - a.x) * dx + (point.y - a.y) * dy) / length)) : 0;
  return (point.x - a.x - share * dx) ** 2 + (point.y - a.y - share * dy) ** 2;
}

/** Drops points that lie closer than `tolerance` to the line without them (Douglas and Peucker). */
export function simplify(points: readonly Point[], tolerance: number): Point[] {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 3) return [...points];
  let [farthest, at] = [0, 0];
  for (let index = 1; index < points.length - 1; index += 1) {
    const distance = toDistance(points[index] as Point, first, last);
    if (distance > farthest) [farthest, at] = [distance, index];
  }
  if (farthest <= tolerance * tolerance) return [first, last];
  return [...simplify(points.slice(0, at + 1), tolerance).slice(0, -1), ...simplify(points.slice(at), tolerance)];
}

/** Area inside a ring. */
export function toArea(ring: readonly Point[]): number {
  let sum = 0;
  for (const [index, { x, y }] of ring.entries()) {
    const next = ring[(index + 1) % ring.length] as Point;
    sum += x * next.y - next.x * y;
  }
  return Math.abs(sum) / 2;
}

const toShort = (tenths: number): string => String(tenths / 10).replace(/^(-?)0\./, '$1.');

/** Rings as path data with one decimal, each step relative to the last: about half the bytes. */
export function toPathData(rings: readonly (readonly Point[])[]): string {
  return rings
    .map((ring) => {
      const steps = ring.map(({ x, y }) => [Math.round(x * 10), Math.round(y * 10)] as const);
      return `${steps
        .map(([x, y], index) => {
          const [px, py] = index ? (steps[index - 1] as readonly [number, number]) : [0, 0];
          const [a, b] = [toShort(x - px), toShort(y - py)];
          return `${index === 0 ? 'M' : index === 1 ? 'l' : a.startsWith('-') ? '' : ' '}${a}${b.startsWith('-') ? '' : ' '}${b}`;
        })
        .join('')}z`;
    })
    .join('');
}
