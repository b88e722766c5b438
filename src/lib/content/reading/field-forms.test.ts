import type { z } from 'astro/zod';
import { expect, it } from 'vitest';
import { collections, definitions } from '../../collections/collections.ts';
import { settings } from '../../collections/settings.ts';
import { getForm } from './field-forms.ts';

/** Every pattern in a schema, however deep. */
function findPatterns(schema: z.ZodType, seen = new Set<unknown>()): string[] {
  if (seen.has(schema)) return [];
  seen.add(schema);
  const def = schema.def as unknown as Record<string, unknown>;
  const checks = (def.checks ?? []) as { _zod: { def: { format?: string; pattern?: RegExp } } }[];
  const own = checks.flatMap(({ _zod }) => (_zod.def.format === 'regex' ? [String(_zod.def.pattern)] : []));
  const parts = [
    def.innerType,
    def.element,
    def.keyType,
    def.valueType,
    def.in,
    def.out,
    ...((def.options as unknown[]) ?? []),
  ];
  const fields = Object.values((def.shape as Record<string, unknown>) ?? {});
  return [...own, ...[...parts, ...fields].flatMap((part) => (part ? findPatterns(part as z.ZodType, seen) : []))];
}

it('has a form, and so a hint, for every pattern of the schemas', () => {
  const schemas: z.ZodType[] = [settings];
  for (const collection of collections) {
    const definition = definitions[collection];
    if (definition.kind === 'entry') schemas.push(definition.facts, definition.frontmatter);
    else schemas.push(definition.record);
  }
  const patterns = [...new Set(schemas.flatMap((schema) => findPatterns(schema)))];
  expect(patterns.length).toBeGreaterThan(5);
  expect(patterns.filter((pattern) => getForm(pattern) === 'pattern')).toEqual([]);
});
