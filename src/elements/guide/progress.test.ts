import { describe, expect, it } from 'vitest';
import { changeGuide, countDone, getGuideState, getStation, progressArea, toggle } from './progress.ts';

const shop = { key: 'shop', done: ['team.lead'], closed: [], step: 'prepare' };
const plan = { key: 'plan', done: [], closed: ['why'], step: 'why' };

describe('progress', () => {
  it('puts the guide of today first and leaves the others as they are', () => {
    expect(changeGuide([shop, plan], 'plan', { step: 'how' })).toEqual([{ ...plan, step: 'how' }, shop]);
    expect(changeGuide([], 'shop', { done: ['a.b'] })).toEqual([{ key: 'shop', done: ['a.b'], closed: [], step: '' }]);
  });

  it('has nothing done in a guide never opened', () => {
    expect(getGuideState([shop], 'plan').done).toEqual([]);
  });

  it('ticks once and takes a tick away', () => {
    expect(toggle(['a'], 'a', true)).toEqual(['a']);
    expect(toggle(['a', 'b'], 'a', false)).toEqual(['b']);
  });

  it('does not count ticks of actions that a guide no longer has', () => {
    expect(countDone({ ...shop, done: ['team.lead', 'gone.gone'] }, ['team.lead', 'team.desk'])).toBe(1);
  });

  it.each([[null], [{}], [[{ key: 'shop' }]], [[{ ...shop, done: [7] }]], ['x']])('is not read from %j', (value) => {
    expect(progressArea.parse(value)).toBeUndefined();
  });
});

describe('a station', () => {
  it('is here, done or to come; a step without actions is never done', () => {
    expect(getStation(true, 3, 3)).toBe('here');
    expect(getStation(false, 3, 3)).toBe('done');
    expect(getStation(false, 2, 3)).toBeUndefined();
    expect(getStation(false, 0, 0)).toBeUndefined();
  });
});
