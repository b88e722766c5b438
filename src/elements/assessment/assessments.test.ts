import { describe, expect, it } from 'vitest';
import { assessmentArea, getAssessment, withAnswers, withKept } from './assessments.ts';

describe('assessments on the device', () => {
  it('keep answers and earlier results per benchmark', () => {
    let all = withAnswers({}, 'school', { a: { now: 1 } });
    all = withKept(all, 'school', { at: '2026-01-01T00:00:00Z', answers: { a: { now: 1 } } });
    all = withAnswers(all, 'school', { a: { now: 3, note: 'Better' } });
    expect(assessmentArea.parse(JSON.parse(JSON.stringify(all)))).toEqual(all);
    expect(getAssessment(all, 'school').kept).toHaveLength(1);
    expect(getAssessment(all, 'constructor')).toEqual({ answers: {}, kept: [] });
  });

  it.each([
    null,
    [],
    'x',
    { a: 1 },
    { a: { answers: { f: { now: 9 } }, kept: [] } },
    { a: { answers: {}, kept: [{ at: 'x', answers: {} }] } },
  ])('refuse another shape: %j', (value) => expect(assessmentArea.parse(value)).toBeUndefined());
});
