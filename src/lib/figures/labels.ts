import type { Anchor, Box, Point } from './canvas.ts';
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
const DIRECTIONS = [0, 180, 270, 90, 315, 45, 225, 135, 22, 338, 158, 202, 292, 248, 68, 112];
const NEAR = 4;
const AWAY = [12, 18, 26, 34, 44, 56, 70, 86, 104, 124];
const CLEARANCE = 2;

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
  // The line stops short of the words.
  const end = toNearest(start, grow(box, 2));
  return { key: stop.key, box, anchor, leader: away > NEAR ? [start, end] : undefined };
}

function isFree(label: PlacedLabel, placed: readonly PlacedLabel[], obstacles: Obstacles, isPatient: boolean): boolean {
  const { box, leader, key } = label;
  if (box.x < CLEARANCE || box.y < CLEARANCE) return false;
  if (box.x + box.width > obstacles.width - CLEARANCE || box.y + box.height > obstacles.height - CLEARANCE)
    return false;
  const wide = grow(box, CLEARANCE);
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
  if (!leader) return true;
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

interface Round {
  placed: PlacedLabel[];
  left: LabelRequest[];
}

type Effort = 'beside' | 'led' | 'patient';

/** Tries the places of a label in order of how good they are; `patient` lets a leader line pass over a dot without a name. */
function placeOne(
  request: LabelRequest,
  effort: Effort,
  placed: readonly PlacedLabel[],
  obstacles: Obstacles,
): PlacedLabel | undefined {
  if (effort !== 'beside' && request.isBesideOnly) return undefined;
  for (const away of effort === 'beside' ? [NEAR] : AWAY) {
    for (const degrees of DIRECTIONS) {
      const label = toLabel(request, degrees, away);
      if (isFree(label, placed, obstacles, effort === 'patient')) return label;
    }
  }
  return undefined;
}

/** One round: the urgent labels take any place, then all others a place beside their stop, then what is left with leader lines. */
function placeRound(
  order: readonly LabelRequest[],
  obstacles: Obstacles,
  urgent: ReadonlySet<LabelRequest> = new Set(),
  reserved: readonly PlacedLabel[] = [],
): Round {
  const placed: PlacedLabel[] = [];
  const tryAll = (requests: readonly LabelRequest[], effort: Effort, taken: readonly PlacedLabel[] = []) =>
    requests.filter((request) => {
      const label = placeOne(request, effort, [...taken, ...placed], obstacles);
      if (label) placed.push(label);
      return !label;
    });
  const efforts: Effort[] = ['beside', 'led', 'patient'];
  // Urgent labels leave the good places to those that had them, where they can.
  const stuck = efforts.reduce(
    (list, effort) => tryAll(list, effort, reserved),
    order.filter((request) => urgent.has(request)),
  );
  const pressing = efforts.reduce((list, effort) => tryAll(list, effort), stuck);
  const others = order.filter((request) => !urgent.has(request) && !request.isSpare);
  const left = efforts.reduce((list, effort) => tryAll(list, effort), [...pressing, ...others]);
  tryAll(
    order.filter(({ isSpare }) => isSpare),
    'beside',
  );
  return { placed, left };
}

/**
 * Finds a free place for each label: beside its stop, else further off with a leader line. Labels in crowded places
 * choose first; those that found no room become urgent and all are placed again.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  obstacles: Obstacles,
): { placed: PlacedLabel[]; unplaced: string[] } {
  const crowd = ({ stop }: LabelRequest) => obstacles.discs.filter((disc) => toDistance(disc, stop) < 60).length;
  const order = requests
    .map((request) => ({ request, crowd: crowd(request) }))
    .sort((a, b) => b.crowd - a.crowd)
    .map(({ request }) => request);
  const urgent = new Set<LabelRequest>();
  let best = placeRound(order, obstacles);
  let last = best;
  for (let turn = 0; turn < 6 && best.left.length > 0; turn += 1) {
    for (const request of last.left) urgent.add(request);
    const reserved = last.placed.filter(
      ({ key, leader }) => !leader && ![...urgent].some(({ stop }) => stop.key === key),
    );
    last = placeRound(order, obstacles, urgent, reserved);
    if (last.left.length < best.left.length) best = last;
  }
  return { placed: best.placed, unplaced: best.left.map(({ stop }) => stop.key) };
}
