import type { Anchor, Box, Point } from '../drawing/canvas.ts';
import type { Stop } from './spread.ts';

export interface LabelRequest {
  stop: Stop;
  width: number;
  height: number;
  /** Left out rather than led away from its stop. */
  isBesideOnly?: boolean;
  /** Written only where all others left room. */
  isSpare?: boolean;
}

export interface PlacedLabel {
  key: string;
  box: Box;
  anchor: Anchor;
  /** A thin line from the edge of the stop to a label that had to stand further away. */
  leader: [Point, Point] | undefined;
}

/** What labels must keep clear of. */
export interface Obstacles {
  width: number;
  height: number;
  discs: readonly (Point & { radius: number; key?: string; isDot?: boolean })[];
  /** Points along the arcs. */
  points: readonly Point[];
}

/** East, west, north, south, then the diagonals, then what lies between. */
export const DIRECTIONS = [0, 180, 270, 90, 315, 45, 225, 135, 22, 338, 158, 202, 292, 248, 68, 112];
/** Gaps between the edge of a stop and its label: beside it, then further and further off. */
export const NEAR = 4;
export const AWAY = [12, 18, 26, 34, 44, 56, 70, 86, 104, 124, 148, 172];
const CLEARANCE = 2;
/** Between two names on one line, or they read as one. */
const NAME_GAP = 10;

const grow = (box: Box, by: number): Box => ({
  x: box.x - by,
  y: box.y - by,
  width: box.width + 2 * by,
  height: box.height + 2 * by,
});
const isInside = ({ x, y }: Point, box: Box): boolean =>
  x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
const isCrossing = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const toNearest = (point: Point, box: Box): Point => ({
  x: Math.max(box.x, Math.min(box.x + box.width, point.x)),
  y: Math.max(box.y, Math.min(box.y + box.height, point.y)),
});
/** Length of the straight way between two points. */
export const toDistance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
const toSteps = ([from, to]: [Point, Point]): Point[] => {
  const count = Math.max(1, Math.ceil(toDistance(from, to) / 3));
  return Array.from({ length: count + 1 }, (_, index) => ({
    x: from.x + ((to.x - from.x) * index) / count,
    y: from.y + ((to.y - from.y) * index) / count,
  }));
};

/** The label seen from its stop in one direction. */
export function toLabel({ stop, width, height }: LabelRequest, degrees: number, away: number): PlacedLabel {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const reach = stop.radius + away;
  const anchor: Anchor = cos > 0.3 ? 'start' : cos < -0.3 ? 'end' : 'middle';
  const edge = { x: stop.x + cos * reach, y: stop.y + sin * reach };
  const x = anchor === 'start' ? edge.x : anchor === 'end' ? edge.x - width : edge.x - width / 2;
  const y = Math.abs(sin) < 0.3 ? edge.y - height / 2 : sin > 0 ? edge.y : edge.y - height;
  const box = { x, y: Math.abs(cos) > 0.3 && Math.abs(sin) > 0.3 ? y - (sin * height) / 4 : y, width, height };
  const start = { x: stop.x + cos * (stop.radius + 1), y: stop.y + sin * (stop.radius + 1) };
  // The line stops short of the words.
  const end = toNearest(start, grow(box, 2));
  return { key: stop.key, box, anchor, leader: away > NEAR ? [start, end] : undefined };
}

/** Whether a name without a line stands closer to its own stop than to any other: else it would name the wrong one. */
function isNearest(box: Box, key: string, { discs }: Obstacles): boolean {
  const gap = (disc: Obstacles['discs'][number]) => toDistance(disc, toNearest(disc, box)) - disc.radius;
  const own = discs.find((disc) => disc.key === key);
  return own === undefined || discs.every((disc) => disc.key === undefined || disc === own || gap(disc) > gap(own) + 1);
}

/** Whether a label and its leader line touch nothing. A patient one lets the line pass over dots without a name. */
export function isFree(
  label: PlacedLabel,
  placed: readonly PlacedLabel[],
  obstacles: Obstacles,
  isPatient: boolean,
): boolean {
  const { box, leader, key } = label;
  if (box.x < CLEARANCE || box.y < CLEARANCE) return false;
  if (box.x + box.width > obstacles.width - CLEARANCE || box.y + box.height > obstacles.height - CLEARANCE)
    return false;
  const wide = { ...grow(box, CLEARANCE), x: box.x - NAME_GAP, width: box.width + 2 * NAME_GAP };
  if (
    placed.some(
      (other) =>
        isCrossing(wide, other.box) || (other.leader && toSteps(other.leader).some((point) => isInside(point, wide))),
    )
  )
    return false;
  if (obstacles.discs.some((disc) => toDistance(disc, toNearest(disc, box)) < disc.radius + CLEARANCE - 0.5))
    return false;
  if (obstacles.points.some((point) => isInside(point, grow(box, CLEARANCE + 2)))) return false;
  if (!leader) return isNearest(box, key, obstacles);
  const steps = toSteps(leader);
  return steps.every(
    (step) =>
      placed.every(
        (other) =>
          !isInside(step, grow(other.box, 1)) &&
          !(other.leader && toSteps(other.leader).some((point) => toDistance(point, step) < 4)),
      ) &&
      obstacles.discs.every(
        (disc) => disc.key === key || (disc.isDot && isPatient) || toDistance(disc, step) > disc.radius + 1,
      ) &&
      obstacles.points.every((point) => toDistance(point, step) > 4),
  );
}
