import { expect, test } from 'vitest';
import { divide, type Member } from './divide.ts';

/** Members of groups of these sizes. */
const makeMembers = (...sizes: number[]): Member[] =>
  sizes.flatMap((size, group) =>
    Array.from({ length: size }, (_, index) => ({
      id: `${group}/${index}`,
      group: `theme-${group}`,
      weight: 1 + (index % 2),
    })),
  );

function getLoads(members: readonly Member[], count: number): number[] {
  const shards = divide(members, count);
  const loads = Array.from({ length: count }, () => 0);
  for (const { id, weight } of members) {
    const shard = shards.get(id) ?? 0;
    loads[shard - 1] = (loads[shard - 1] ?? 0) + weight;
  }
  return loads;
}

test.each([
  ['one large group', [900]],
  ['groups of many sizes', [400, 200, 100, 90, 60, 30, 20]],
  ['many small groups', Array.from({ length: 300 }, () => 3)],
])('%s: every member is in one shard, and no shard has much more than its part', (_name, sizes) => {
  const members = makeMembers(...sizes);
  const total = members.reduce((sum, { weight }) => sum + weight, 0);
  const loads = getLoads(members, 8);
  expect(loads.reduce((sum, load) => sum + load)).toBe(total);
  expect(Math.max(...loads)).toBeLessThan((1.25 * total) / 8);
});

test('a small group stays together', () => {
  const members = makeMembers(40, 40, 40, 4);
  const shards = divide(members, 2);
  const used = new Set(members.filter(({ group }) => group === 'theme-3').map(({ id }) => shards.get(id)));
  expect(used.size).toBe(1);
});

test('the division does not depend on the order of the members', () => {
  const members = makeMembers(50, 30, 8, 8, 8);
  const sort = (shards: Map<string, number>) => [...shards].sort();
  expect(sort(divide(members.toReversed(), 4))).toEqual(sort(divide(members, 4)));
});

test('there may be more shards than members, and no member at all', () => {
  expect(new Set(divide(makeMembers(2), 5).values()).size).toBeGreaterThan(0);
  expect(divide([], 3).size).toBe(0);
});
