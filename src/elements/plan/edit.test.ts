import { describe, expect, it } from 'vitest';
import { comparePlans, isSame } from './changes.ts';
import {
  addAction,
  chooseFactor,
  closeVersion,
  moveAction,
  removeAction,
  setActionField,
  setFrameField,
} from './edit.ts';
import { getGaps } from './gaps.ts';
import { History } from './history.ts';
import { parsePlan } from './parse-plan.ts';
import { ACTION_LIMIT, createPlan, getShownActions, type Plan, TEXT_LIMIT } from './plan.ts';

function createExample(): Plan {
  let plan = chooseFactor(createPlan('p1'), 'school/fees', true, { now: 1, target: 3 });
  plan = addAction(plan, 'a', 'school/fees');
  plan = addAction(plan, 'b', '');
  return addAction(plan, 'c', 'school/fees');
}

const ids = (plan: Plan) => getShownActions(plan.content).map(({ id }) => id);

describe('editing a plan', () => {
  it('shows actions factor by factor, and those of none last', () => {
    expect(ids(createExample())).toEqual(['a', 'c', 'b']);
  });

  it('moves an action among those of its factor only', () => {
    const plan = createExample();
    expect(ids(moveAction(plan, 'c', -1))).toEqual(['c', 'a', 'b']);
    expect(moveAction(plan, 'c', 1)).toBe(plan);
    expect(moveAction(plan, 'b', -1)).toBe(plan);
    expect(moveAction(plan, 'gone', 1)).toBe(plan);
  });

  it('keeps the actions of a factor that is left out', () => {
    const plan = chooseFactor(createExample(), 'school/fees', false);
    expect(plan.content.factors).toEqual([]);
    expect(ids(plan)).toEqual(['a', 'c', 'b']);
  });

  it('never makes what could not be read back', () => {
    let plan = setActionField(
      setActionField(createExample(), 'a', 'end', '12026-05-01'),
      'a',
      'what',
      'x'.repeat(TEXT_LIMIT + 1),
    );
    for (let number = 0; number < ACTION_LIMIT; number += 1) plan = addAction(plan, `n${number}`, '');
    expect(parsePlan(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
  });

  it('warns of what is missing', () => {
    let plan = chooseFactor(addAction(createPlan('p'), 'a', ''), 'school/trust', true);
    expect(getGaps(plan.content).map(({ kind }) => kind)).toEqual(['what', 'who', 'date', 'indicator', 'factor']);
    for (const [field, value] of [
      ['what', 'x'],
      ['who', 'x'],
      ['start', '2026-05-02'],
      ['end', '2026-05-01'],
      ['indicator', 'x'],
      ['factor', 'school/trust'],
    ] as const) {
      plan = setActionField(plan, 'a', field, value);
    }
    expect(getGaps(plan.content)).toEqual([{ kind: 'order', action: 'a' }]);
  });
});

describe('versions', () => {
  it('keep what was agreed, and say what has changed since', () => {
    let plan = closeVersion(setActionField(createExample(), 'a', 'who', 'Ms A'), '2026-05-17');
    expect(plan.stage).toBe('consolidated');
    expect(isSame(comparePlans(plan.closed[0]?.content ?? plan.content, plan.content))).toBe(true);
    plan = setActionField(setFrameField(plan, 'goal', 'All'), 'a', 'who', 'Ms B');
    plan = addAction(removeAction(plan, 'b'), 'd', '');
    const changes = comparePlans(plan.closed[0]?.content ?? plan.content, plan.content);
    expect(changes.frame).toEqual([{ field: 'goal', before: '', after: 'All' }]);
    expect(changes.actions.map(({ kind, action }) => `${kind} ${action.id}`)).toEqual([
      'changed a',
      'added d',
      'dropped b',
    ]);
    expect(changes.actions[0]?.fields).toEqual([{ field: 'who', before: 'Ms A', after: 'Ms B' }]);
  });

  it('are three: the last is not closed', () => {
    const reviewed = closeVersion(closeVersion(createPlan('p'), '2026-01-01'), '2026-02-01');
    expect(reviewed.stage).toBe('reviewed');
    expect(closeVersion(reviewed, '2026-03-01')).toBe(reviewed);
  });
});

describe('the history', () => {
  it('takes the letters typed into one field as one step', () => {
    const history = new History<string>();
    history.add('', 'title');
    history.add('T', 'title');
    history.add('Ti');
    expect(history.undo()).toBe('Ti');
    expect(history.undo()).toBe('');
    expect(history.undo()).toBeUndefined();
  });
});
