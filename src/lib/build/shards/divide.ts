import { hash } from 'node:crypto';

/** Something to divide, and what it is best made together with. */
export interface Member {
  id: string;
  group: string;
  /** How much work it is, beside the others. */
  weight: number;
}

/** Pieces for each shard, at least: with fewer, one shard could get much more than another. */
const PIECES = 4;

/**
 * Divides members among shards of like weight, groups together as far as that allows. The same members give the same
 * division, in whatever order they come.
 * @param count number of shards
 * @returns shard of each id, from 1
 */
export function divide(members: readonly Member[], count: number): Map<string, number> {
  const loads = Array.from({ length: count }, () => 0);
  const shards = new Map<string, number>();
  for (const piece of listPieces(members, count)) {
    // The heaviest piece goes first, onto the shard that has least; the first of those that have the same.
    const lightest = loads.indexOf(Math.min(...loads));
    loads[lightest] = (loads[lightest] ?? 0) + weigh(piece);
    for (const { id } of piece) shards.set(id, lightest + 1);
  }
  return shards;
}

/** A number below `count` that a name always has. */
export const toPosition = (name: string, count: number): number =>
  Number.parseInt(hash('sha256', name, 'hex').slice(0, 12), 16) % count;

/** Groups, the large ones in parts; the heaviest first. */
function listPieces(members: readonly Member[], count: number): Member[][] {
  const most = weigh(members) / (count * PIECES);
  const pieces = [...Map.groupBy(members, ({ group }) => group)].flatMap(([name, group]) => {
    const parts = Math.ceil(weigh(group) / most);
    return [...Map.groupBy(group, ({ id }) => toPosition(id, parts))].map(([part, piece]) => ({
      name: `${name} ${part}`,
      weight: weigh(piece),
      piece,
    }));
  });
  return pieces.sort((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1)).map(({ piece }) => piece);
}

const weigh = (members: readonly Member[]): number => members.reduce((sum, { weight }) => sum + weight, 0);
