import { describe, expect, it } from 'vitest';
import type { Answers } from './answers.ts';
import { summarise } from './summary.ts';

const ids = ['a', 'b', 'c', 'd', 'e'];

describe('the summary of an assessment', () => {
  it('names the strongest and the weakest factors', () => {
    const answers: Answers = {
      a: { now: 5 },
      b: { now: 1, target: 4 },
      c: { now: 3, target: 3 },
      d: { now: 2, target: 3 },
      e: { now: 1, target: 2 },
    };
    expect(summarise(ids, answers)).toMatchObject({
      rated: 5,
      total: 5,
      strongest: ['a', 'c'],
      weakest: ['b', 'e'],
      averageNow: 2.4,
      averageTarget: 3,
    });
  });

  it('leaves out what does not apply, what is not rated and what it does not know', () => {
    const answers: Answers = { a: { now: 4 }, b: { isNotApplicable: true, now: 1 }, gone: { now: 1 } };
    expect(summarise(ids, answers)).toEqual({
      rated: 1,
      total: 4,
      averageNow: 4,
      averageTarget: undefined,
      strongest: ['a'],
      weakest: [],
    });
  });

  it('calls no factor weak that is where it should be, and none strong that has hardly begun', () => {
    expect(summarise(['a', 'b'], { a: { now: 4, target: 4 }, b: { now: 2, target: 2 } })).toMatchObject({
      strongest: ['a'],
      weakest: ['b'],
    });
    expect(summarise(['a', 'b'], { a: { now: 1 }, b: { now: 2 } })).toMatchObject({
      strongest: [],
      weakest: ['a', 'b'],
    });
  });
});
