import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PLAN_VERSION } from './migrations.ts';
import { ACTION_LIMIT, actionFields, createAction, createPlan, frameFields, planStages, TEXT_LIMIT } from './plan.ts';

interface Schema {
  properties: Record<string, { const?: unknown }>;
  $defs: Record<
    string,
    { required?: string[]; properties?: Record<string, { maxItems?: number }>; maxLength?: number; enum?: string[] }
  >;
}

const schema = JSON.parse(readFileSync(`public/schemas/action-plan-${PLAN_VERSION}.json`, 'utf8')) as Schema;

test('the published schema names every field of a plan, and no other', () => {
  const { plan, content, action, text, stage } = schema.$defs;
  expect(schema.properties['version']?.const).toBe(PLAN_VERSION);
  expect(Object.keys(plan?.properties ?? {})).toEqual(Object.keys(createPlan('p')));
  expect(content?.required).toEqual([...frameFields, 'factors', 'actions']);
  expect(Object.keys(content?.properties ?? {})).toEqual(content?.required);
  expect(action?.required).toEqual(['id', ...actionFields]);
  expect(new Set(action?.required)).toEqual(new Set(Object.keys(createAction('a'))));
  expect(text?.maxLength).toBe(TEXT_LIMIT);
  expect(content?.properties?.['actions']?.maxItems).toBe(ACTION_LIMIT);
  expect(stage?.enum).toEqual([...planStages]);
});
