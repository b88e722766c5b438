import { describe, expect, it } from 'vitest';
import { measurement } from '../../quality/measurement.ts';
import { getCriteria, getGoals, judge } from './quality-view.ts';

const met = { met: true, measured: '0 dead' } as const;
const sampled = { met: 'not tested', measured: '0 errors in some' } as const;
const untested = { met: 'not tested', measured: '' } as const;
const faulty = { met: false, measured: '1 dead' } as const;

describe('the result of a goal', () => {
  it('is met only where all of it was measured', () => {
    expect(judge([met])).toBe('met');
    expect(judge([met, untested])).toBe('part');
    expect(judge([sampled])).toBe('part');
    expect(judge([untested])).toBe('not-tested');
  });

  it('is not met by one fault, and says where a reason is recorded', () => {
    expect(judge([met, faulty])).toBe('not-met');
    expect(judge([met, { ...faulty, excused: true }])).toBe('excused');
    expect(judge([faulty, { ...faulty, excused: true }])).toBe('not-met');
  });
});

describe('what is shown', () => {
  it('has every goal that was measured, in both languages', () => {
    expect(getGoals('en').map(({ id }) => id)).toEqual(Array.from({ length: 19 }, (_, index) => `G${index + 1}`));
    for (const { promise } of [...getGoals('en'), ...getGoals('fr')]) expect(promise).toBeTruthy();
  });

  it('says of a criterion that nothing looks at that nothing does', () => {
    const untested = getCriteria('en').filter(({ looked }) => looked.length === 0);
    expect(untested.map(({ id }) => id)).toContain('2.5.4');
    for (const { id } of untested) expect(measurement.criteria[id]).toMatchObject({ axe: 0, tests: [] });
  });

  it('names the clause of EN 301 549 for what stood in WCAG 2.1 only', () => {
    const clauses = new Map(getCriteria('fr').map(({ id, clause }) => [id, clause]));
    expect(clauses.get('1.4.10')).toBe('9.1.4.10');
    expect(clauses.get('2.5.8')).toBeUndefined();
  });
});
