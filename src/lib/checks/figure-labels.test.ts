import { describe, expect, it } from 'vitest';
import { figure } from '../collections/infographics/schema.ts';
import { getFigureLabels } from './figure-labels.ts';

describe('getFigureLabels', () => {
  it.each<[string, object, string[]]>([
    ['process', { steps: [{ label: 'a', note: 'n' }, { label: 'b' }, { label: 'c' }] }, ['a', 'n', 'b', 'c']],
    ['cycle', { centre: 'm', steps: [{ label: 'a' }, { label: 'b' }, { label: 'c' }] }, ['m', 'a', 'b', 'c']],
    [
      'comparison',
      { before: { title: 't', points: ['a', 'b'] }, after: { title: 'u', hub: 'h', points: ['c', 'd'] } },
      ['t', 'a', 'b', 'u', 'h', 'c', 'd'],
    ],
    ['hierarchy', { top: 't', branches: [{ label: 'a', points: ['p'] }, { label: 'b' }] }, ['t', 'a', 'p', 'b']],
    [
      'timeline',
      {
        rows: [
          { label: 'a', from: '2020', project: 'x' },
          { label: 'b', from: '2021' },
        ],
      },
      ['a', 'b'],
    ],
    [
      'bars',
      {
        unit: 'u',
        bars: [
          { label: 'a', value: 1 },
          { label: 'b', value: 2 },
        ],
      },
      ['u', 'a', 'b'],
    ],
    ['map', { named: ['lyon'] }, []],
    [
      'groups',
      {
        groups: [
          { label: 'a', cities: ['x'] },
          { label: 'b', theme: 't', cities: ['y'] },
        ],
      },
      ['a', 'b'],
    ],
  ])('lists the labels of a %s', (kind, data, labels) => {
    expect(getFigureLabels(figure.parse({ kind, ...data }))).toEqual(labels);
  });
});
