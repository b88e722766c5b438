import type { z } from 'astro/zod';
import type { FieldMeta } from './fields.ts';

/** A key found in a field that refers to another entry or record. */
export interface Reference {
  /** Path of the field in the file: `['projects', 0, 'project']`. */
  path: (string | number)[];
  /** Collection that the key belongs to; `factors` for `benchmark/factor`. */
  collection: string;
  key: string;
}

/** A localized map found in a value. */
export interface LocalizedField {
  path: (string | number)[];
  locales: string[];
}

type Visit = (path: (string | number)[], meta: FieldMeta, value: unknown) => void;

/** The parts of a Zod 4 definition that the walk needs. */
interface Definition {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  in?: z.ZodType;
  options?: z.ZodType[];
  discriminator?: string;
}

const definition = (schema: z.ZodType): Definition => schema.def as unknown as Definition;

/** Walks a value beside its schema and reports every field that carries metadata. */
function walk(schema: z.ZodType, value: unknown, path: (string | number)[], visit: Visit): void {
  if (value === undefined || value === null) return;
  const meta = schema.meta() as FieldMeta | undefined;
  if (meta?.reference !== undefined || meta?.localized === true) visit(path, meta, value);
  const def = definition(schema);
  if (def.innerType) walk(def.innerType, value, path, visit);
  else if (def.type === 'pipe' && def.in) walk(def.in, value, path, visit);
  else if (def.element && Array.isArray(value)) {
    for (const [index, item] of value.entries()) walk(def.element, item, [...path, index], visit);
  } else if (def.shape && typeof value === 'object') {
    for (const [name, field] of Object.entries(def.shape)) {
      walk(field, (value as Record<string, unknown>)[name], [...path, name], visit);
    }
  } else if (def.options) {
    const option = def.options.find((candidate) => candidate.safeParse(value).success);
    if (option) walk(option, value, path, visit);
  }
}

/**
 * Every reference that a value makes, in the order of its schema.
 * @param schema the schema that the value has passed
 */
export function getReferences(schema: z.ZodType, value: unknown): Reference[] {
  const found: Reference[] = [];
  walk(schema, value, [], (path, meta, key) => {
    if (meta.reference !== undefined && typeof key === 'string') found.push({ path, collection: meta.reference, key });
  });
  return found;
}

/** Every localized map of a value, with the locales that it has words for. */
export function getLocalizedFields(schema: z.ZodType, value: unknown): LocalizedField[] {
  const found: LocalizedField[] = [];
  walk(schema, value, [], (path, meta, map) => {
    if (meta.localized === true && typeof map === 'object' && map !== null) {
      found.push({ path, locales: Object.keys(map) });
    }
  });
  return found;
}
