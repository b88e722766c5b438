import {
  AWAY,
  DIRECTIONS,
  isFree,
  type LabelRequest,
  NEAR,
  type Obstacles,
  type PlacedLabel,
  toDistance,
  toLabel,
} from './label-places.ts';

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
  for (let turn = 0; turn < 12 && best.left.length > 0; turn += 1) {
    for (const request of last.left) urgent.add(request);
    const reserved = last.placed.filter(
      ({ key, leader }) => !leader && ![...urgent].some(({ stop }) => stop.key === key),
    );
    last = placeRound(order, obstacles, urgent, reserved);
    if (last.left.length < best.left.length) best = last;
  }
  return { placed: best.placed, unplaced: best.left.map(({ stop }) => stop.key) };
}
