import { describe, expect, it } from 'vitest';
import { addAction, chooseFactor, closeVersion, setActionField } from './edit.ts';
import { createPlan, TEXT_LIMIT } from './plan.ts';
import { formatPlanFile, parsePlanFile } from './plan-file.ts';
import { addOpenedPlan, addPlan, changeOpenPlan, getOpenPlan, planArea, removeOpenPlan } from './plans.ts';

const example = (() => {
  let plan = addAction(chooseFactor(createPlan('p1'), 'school/fees', true, { now: 1 }), 'a', 'school/fees');
  plan = setActionField(plan, 'a', 'what', '<script>alert(1)</script>\n=cmd()|x');
  return closeVersion(setActionField(plan, 'a', 'end', '2026-12-31'), '2026-05-17');
})();
const schema = 'https://example.org/schemas/plan.json';
const file = (change: (file: Record<string, unknown> & { plan: Record<string, unknown> }) => void): string => {
  const value = JSON.parse(formatPlanFile(example, schema));
  change(value);
  return JSON.stringify(value);
};

describe('a plan file', () => {
  it('gives back the same plan, whatever its words', () => {
    expect(parsePlanFile(formatPlanFile(example, schema))).toEqual({ plan: example });
    expect(parsePlanFile(`\uFEFF${formatPlanFile(example, schema)}`)).toEqual({ plan: example });
  });

  it('of version 1 is led to the present one', () => {
    const old = {
      format: 'passerelle-plan',
      version: 1,
      plan: {
        ...createPlan('old'),
        content: {
          ...createPlan('old').content,
          actions: [
            {
              id: 'a',
              factor: '',
              what: 'Open a desk',
              who: '',
              partners: '',
              when: '2026-09-01',
              cost: '',
              indicator: '',
              risk: '',
              practice: '',
            },
          ],
        },
      },
    };
    const result = parsePlanFile(JSON.stringify(old));
    expect('plan' in result && result.plan.content.actions[0]).toMatchObject({
      what: 'Open a desk',
      start: '',
      end: '2026-09-01',
    });
  });

  it.each([
    ['', 'type'],
    ['%PDF-1.7', 'type'],
    ['null', 'type'],
    ['[]', 'type'],
    ['{"format":"other","version":2}', 'type'],
    [
      file((value) => {
        value['version'] = 3;
      }),
      'newer',
    ],
    [
      file((value) => {
        value['version'] = '2';
      }),
      'damaged',
    ],
    [
      file((value) => {
        value['version'] = 1;
        value['plan'] = null as never;
      }),
      'damaged',
    ],
    [
      file((value) => {
        value.plan['stage'] = 'final';
      }),
      'damaged',
    ],
    [
      file((value) => {
        value.plan['id'] = '../../x';
      }),
      'damaged',
    ],
    [
      file((value) => {
        value.plan['extra'] = 1;
      }),
      'damaged',
    ],
    [
      file((value) => {
        value.plan['closed'] = [];
      }),
      'damaged',
    ],
    [formatPlanFile(example, schema).replaceAll('2026-12-31', '2026-02-31'), 'damaged'],
    [formatPlanFile(example, schema).replaceAll('school/fees', 'javascript:alert(1)'), 'damaged'],
    [formatPlanFile(example, schema).replaceAll('<script>', 'x'.repeat(TEXT_LIMIT + 1)), 'damaged'],
    [formatPlanFile(example, schema).slice(0, 200), 'type'],
    ['x'.repeat(8_000_001), 'size'],
  ])('is refused when it is not sound: %.40s → %s', (text, refusal) => {
    expect(parsePlanFile(text)).toEqual({ refusal });
  });
});

describe('plans on the device', () => {
  it('add an opened plan beside the one of the same id', () => {
    const all = addOpenedPlan({ plans: [example], open: 'p1' }, example, 'p2');
    expect(all.plans.map(({ id }) => id)).toEqual(['p1', 'p2']);
    expect(getOpenPlan(all)?.content).toEqual(example.content);
    expect(planArea.parse(JSON.parse(JSON.stringify(all)))).toEqual(all);
  });

  it('come and go', () => {
    const all = addPlan(addPlan(planArea.getEmpty(), 'a'), 'b');
    expect(removeOpenPlan(all)).toMatchObject({ open: 'a', plans: [{ id: 'a' }] });
    expect(removeOpenPlan(removeOpenPlan(all))).toEqual({ plans: [], open: '' });
    expect(changeOpenPlan({ plans: [], open: '' }, (plan) => plan)).toEqual({ plans: [], open: '' });
  });
});
