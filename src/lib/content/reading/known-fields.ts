import type { z } from 'astro/zod';

/** The parts of a Zod 4 definition that the walk needs. */
interface Definition {
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  valueType?: z.ZodType;
  innerType?: z.ZodType;
  in?: z.ZodType;
  options?: z.ZodType[];
  discriminator?: string;
}

const definition = (schema: z.ZodType): Definition => schema.def as unknown as Definition;

/** Takes off wrappers such as `optional`, `default` and `pipe`, and chooses the branch of a union by its discriminator. */
function unwrap(schema: z.ZodType, value: unknown): z.ZodType {
  const { innerType, in: input, options, discriminator } = definition(schema);
  const inner = innerType ?? input;
  if (inner) return unwrap(inner, value);
  if (!options || discriminator === undefined) return schema;
  const kind = (value as Record<string, unknown> | undefined)?.[discriminator];
  const branch = options.find((option) => definition(option).shape?.[discriminator]?.safeParse(kind).success);
  return branch ?? schema;
}

/** The schema of the field at `path` and the value found there; undefined where the schema has no such field. */
export function getSchemaAt(schema: z.ZodType, value: unknown, path: readonly PropertyKey[]): z.ZodType | undefined {
  const current = unwrap(schema, value);
  const [part, ...rest] = path;
  if (part === undefined) return current;
  const { shape, element, valueType } = definition(current);
  const next = shape ? (Object.hasOwn(shape, part) ? shape[String(part)] : undefined) : (element ?? valueType);
  return next && getSchemaAt(next, (value as Record<PropertyKey, unknown> | undefined)?.[part], rest);
}

/** Names of the fields that a group of fields may have. */
export function getKnownFields(schema: z.ZodType, value: unknown, path: readonly PropertyKey[]): string[] {
  const at = getSchemaAt(schema, value, path);
  return at ? Object.keys(definition(at).shape ?? {}) : [];
}
