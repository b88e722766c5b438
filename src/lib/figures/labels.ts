import type { Anchor, Box, Point } from './canvas.ts';
import type { Stop } from './spread.ts';

export interface LabelRequest {
  stop: Stop;
  width: number;
  height: number;
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
const DIRECTIONS = [0, 180, 270, 90, 315, 45, 225, 135, 22, 338, 158, 202, 292, 248, 68, 112];
const NEAR = 4;
const AWAY = [12, 18, 26, 34, 44, 56, 70, 86, 104, 124];
const CLEARANCE = 2;

const grow = (box: Box, by: number): Box => ({ x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by });
const isInside = ({ x, y }: Point, box: Box): boolean => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
const isCrossing = (a: Box, b: Box): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const toNearest = (point: Point, box: Box): Point => ({
  x: Math.max(box.x, Math.min(box.x + box.width, point.x)),
  y: Math.max(box.y, Math.min(box.y + box.height, point.y)),
});
const toDistance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
const toSteps = ([from, to]: [Point, Point]): Point[] => {
  const count = Math.max(1, Math.ceil(toDistance(from, to) / 3));
  return Array.from({ length: count + 1 }, (_, index) => ({
    x: from.x + ((to.x - from.x) * index) / count,
    y: from.y + ((to.y - from.y) * index) / count,
  }));
};

/** The label seen from its stop in one direction. */
function toLabel({ stop, width, height }: LabelRequest, degrees: number, away: number): PlacedLabel {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const reach = stop.radius + away;
  const anchor: Anchor = cos > 0.3 ? 'start' : cos < -0.3 ? 'end' : 'middle';
  const edge = { x: stop.x + cos * reach, y: stop.y + sin * reach };
  const x = anchor === 'start' ? edge.x : anchor === 'end' ? edge.x - width : edge.x - width / 2;
  const y = Math.abs(sin) < 0.3 ? edge.y - height / 2 : sin > 0 ? edge.y : edge.y - height;
  const box = { x, y: Math.abs(cos) > 0.3 && Math.abs(sin) > 0.3 ? y - (sin * height) / 4 : y, width, height };
  const start = { x: stop.x + cos * (stop.radius + 1), y: stop.y + sin * (stop.radius + 1) };
  const end = toNearest(start, box);
  return { key: stop.key, box, anchor, leader: away > NEAR ? [start, end] : undefined };
}

function isFree(label: PlacedLabel, placed: readonly PlacedLabel[], obstacles: Obstacles, isPatient: boolean): boolean {
  const { box, leader, key } = label;
  if (box.x < CLEARANCE || box.y < CLEARANCE) return false;
  if (box.x + box.width > obstacles.width - CLEARANCE || box.y + box.height > obstacles.height - CLEARANCE) return false;
  const wide = grow(box, CLEARANCE);
  if (placed.some((other) => isCrossing(wide, other.box) || (other.leader && toSteps(other.leader).some((point) => isInside(point, wide))))) return false;
  if (obstacles.discs.some((disc) => toDistance(disc, toNearest(disc, box)) < disc.radius + CLEARANCE - 0.5)) return false;
  if (obstacles.points.some((point) => isInside(point, grow(box, CLEARANCE + 2)))) return false;
  if (!leader) return true;
  const steps = toSteps(leader);
  return steps.every(
    (step) =>
      placed.every((other) => !isInside(step, grow(other.box, 1)) && !(other.leader && toSteps(other.leader).some((point) => toDistance(point, step) < 4))) &&
      obstacles.discs.every((disc) => disc.key === key || (disc.isDot && isPatient) || toDistance(disc, step) > disc.radius + 1) &&
      obstacles.points.every((point) => toDistance(point, step) > 4),
  );
}

function placeOne(request: LabelRequest, placed: readonly PlacedLabel[], obstacles: Obstacles): PlacedLabel | undefined {
  // A leader line passes over the dot of a city without a name only where there is no other way.
  for (const isPatient of [false, true]) {
    for (const away of [NEAR, ...AWAY]) {
      for (const degrees of DIRECTIONS) {
        const label = toLabel(request, degrees, away);
        if (isFree(label, placed, obstacles, isPatient)) return label;
      }
    }
  }
  return undefined;
}

/**
 * Finds a free place for each label: beside its stop, else further off with a leader line. Labels in crowded places
 * choose first; one that found no room is moved to the front and all are placed again.
 */
export function placeLabels(requests: readonly LabelRequest[], obstacles: Obstacles): { placed: PlacedLabel[]; unplaced: string[] } {
  const crowd = ({ stop }: LabelRequest) => obstacles.discs.filter((disc) => toDistance(disc, stop) < 60).length;
  let order = requests.map((request) => ({ request, crowd: crowd(request) })).sort((a, b) => b.crowd - a.crowd).map(({ request }) => request);
  let best: { placed: PlacedLabel[]; unplaced: string[] } | undefined;
  for (let turn = 0; turn <= requests.length; turn += 1) {
    const placed: PlacedLabel[] = [];
    const failed: LabelRequest[] = [];
    for (const request of order) {
      const label = placeOne(request, placed, obstacles);
      if (label) placed.push(label);
      else failed.push(request);
    }
    if (!best || failed.length < best.unplaced.length) best = { placed, unplaced: failed.map(({ stop }) => stop.key) };
    if (failed.length === 0) break;
    order = [...failed, ...order.filter((request) => !failed.includes(request))];
  }
  return best ?? { placed: [], unplaced: [] };
}
