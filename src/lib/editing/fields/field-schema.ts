import { z } from 'astro/zod';
import type { FieldMeta } from '../../collections/fields.ts';

/** A field as JSON Schema describes it, with what the schemas of the collections add: what it refers to, and the like. */
export interface FieldSchema extends FieldMeta {
  type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean';
  properties?: Record<string, FieldSchema>;
  required?: string[];
  additionalProperties?: FieldSchema | false;
  propertyNames?: FieldSchema;
  items?: FieldSchema;
  oneOf?: FieldSchema[];
  enum?: string[];
  const?: string;
  default?: unknown;
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  minItems?: number;
  maxItems?: number;
  description?: string;
  examples?: unknown[];
}

/**
 * Describes what an editor may write into a file: the one description that commands, forms and editors of code derive from.
 * A field that may be left out but whose default its own schema refuses counts as required.
 */
export function describeFields(schema: z.ZodType): FieldSchema {
  return z.toJSONSchema(schema, {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      const own = jsonSchema as FieldSchema;
      const { out, shape } = zodSchema._zod.def as { out?: z.ZodType; shape?: Record<string, z.ZodType> };
      if (out) refine(own, describeFields(out));
      // "Any safe integer" says nothing.
      if (own.maximum === Number.MAX_SAFE_INTEGER) delete own.maximum;
      if (own.minimum === Number.MIN_SAFE_INTEGER) delete own.minimum;
      if (shape) own.required = listRequired(own, shape);
    },
  }) as FieldSchema;
}

/** What a pipe asks of a list after it was read. */
function refine(schema: FieldSchema, { minItems }: FieldSchema): void {
  if (minItems === undefined) return;
  schema.minItems = minItems;
  delete schema.default;
}

const listRequired = ({ properties = {}, required = [] }: FieldSchema, shape: Record<string, z.ZodType>): string[] =>
  Object.keys(properties).filter(
    (name) => required.includes(name) || (shape[name]?.def.type === 'pipe' && properties[name]?.default === undefined),
  );
