import { expect, test } from 'vitest';
import type { Chain } from './result.ts';
import { runChains } from './run-chains.ts';

test('chains run in turn, and the median of each scenario is its result', async () => {
  const order: string[] = [];
  const chain = (name: string, times: number[]): Chain => ({
    group: 'hugo',
    name,
    scenarios: [
      {
        name: 'cold',
        run: async () => {
          order.push(name);
          return { usage: { user: times.shift() ?? 0, system: 1, wall: 0, peakMb: 0 } };
        },
      },
    ],
  });
  const results = await runChains([chain('a', [5, 1, 3]), chain('b', [2, 2, 9])], 100, 3, () => {});
  expect(order.join('')).toBe('ababab');
  expect(results.map(({ name, usage, runs, size }) => [name, usage.user, runs, size])).toEqual([
    ['a: cold', 3, 3, 100],
    ['b: cold', 2, 3, 100],
  ]);
});
