import { parse } from 'yaml';
import { KEBAB_CASE } from '../../collections/fields.ts';
import type { FieldSchema } from '../fields/field-schema.ts';
import type { Ask, Choice } from './ask.ts';
import { toKey } from './key.ts';

/** What the fields of a new file are filled from. */
export interface FillContext {
  /** What flags said, by the path of the field: `years.from` → `['2020']`. */
  given: ReadonlyMap<string, readonly string[]>;
  title: string;
  /** Language of the words that are given. */
  locale: string;
  today: string;
  /** Stands where words are still to be written; undefined where a file is published as it is, so that all must be given. */
  placeholder?: string;
  /** Keys that a reference may hold. */
  getChoices(collection: string): Choice[];
  /** Asks a person; undefined where nobody can answer. */
  ask?: Ask;
  /** Fields that nobody gave. */
  missing: { path: string; schema: FieldSchema }[];
  /** Ids of the labels that the fields use. */
  labels: string[];
}

/** Fills the fields that a file must have, and those that were given; the others are left out. */
export async function fillFields(
  { properties = {}, required = [] }: FieldSchema,
  context: FillContext,
  path = '',
): Promise<Record<string, unknown>> {
  const fields: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(properties)) {
    const at = path === '' ? name : `${path}.${name}`;
    const isGiven = [...context.given.keys()].some((key) => key === at || key.startsWith(`${at}.`));
    if (isGiven || required.includes(name)) fields[name] = await fill(schema, context, at);
  }
  return fields;
}

async function fill(schema: FieldSchema, context: FillContext, path: string): Promise<unknown> {
  const given = context.given.get(path);
  if (schema.localized) return fillLocalized(schema, context, path, given?.[0]);
  if (given) return readGiven(schema, given);
  if (schema.oneOf) return fillBranch(schema.oneOf, context, path);
  if (schema.properties) return fillFields(schema, context, path);
  if (schema.type === 'array') return fillList(schema, context, path);
  if (schema.const !== undefined) return schema.const;
  return guess(schema, context, path) ?? askOne(schema, context, path);
}

async function fillLocalized(
  { additionalProperties: words }: FieldSchema,
  context: FillContext,
  path: string,
  given: string | undefined,
): Promise<Record<string, string>> {
  const isSlug = words !== undefined && words !== false && words.pattern === KEBAB_CASE.source;
  const own = [...context.given].filter(([key]) => key.startsWith(`${path}.`));
  const inLocales = Object.fromEntries(own.map(([key, [value = '']]) => [key.slice(path.length + 1), value]));
  const first = given ?? (isSlug ? toKey(context.title) : undefined);
  if (first === undefined && own.length > 0) return inLocales;
  const value = first ?? (await askOne(words || {}, context, path));
  return { [context.locale]: String(value), ...inLocales };
}

/** Reads what a flag said: keys separated by commas, or YAML for a group or a list of groups. */
function readGiven(schema: FieldSchema, given: readonly string[]): unknown {
  const [first = ''] = given;
  if (schema.type === 'array') {
    const isPlain = schema.items?.type === 'string';
    if (!isPlain) return parse(first);
    // Words may hold a comma, keys do not.
    const isKeys = schema.items?.pattern !== undefined || schema.items?.enum !== undefined;
    return isKeys ? given.flatMap((value) => value.split(',').map((part) => part.trim())) : [...given];
  }
  return schema.type === 'string' ? first : parse(first);
}

/** Chooses a branch by the one field whose value is fixed, usually `kind`. */
async function fillBranch(branches: readonly FieldSchema[], context: FillContext, path: string): Promise<unknown> {
  const name = Object.entries(branches[0]?.properties ?? {}).find(([, { const: fixed }]) => fixed !== undefined)?.[0];
  const values = branches.map(({ properties = {} }) => properties[name ?? '']?.const ?? '');
  const at = `${path}.${name}`;
  const asked = context.given.get(at)?.[0] ?? (await askOne({ type: 'string', enum: values }, context, at));
  return fillFields(branches[values.indexOf(String(asked))] ?? branches[0] ?? {}, context, path);
}

async function fillList(schema: FieldSchema, context: FillContext, path: string): Promise<unknown[]> {
  const { items = {}, minItems = 0 } = schema;
  if (items.reference !== undefined || items.enum !== undefined || items.pattern !== undefined) {
    if (items.label) return Promise.all(Array.from({ length: minItems }, () => fill(items, context, path)));
    return askMany(items, context, path);
  }
  const list: unknown[] = [];
  for (let index = 0; index < minItems; index += 1) list.push(await fill(items, context, `${path}.${index + 1}`));
  return list;
}

/** What needs no person: today, the slug of the title, the id of a new label, the only city that there is. */
function guess(schema: FieldSchema, context: FillContext, path: string): unknown {
  const { label, format, pattern, reference, type } = schema;
  if (label) {
    const id = `label-${context.labels.length + 1}`;
    context.labels.push(id);
    return id;
  }
  if (format === 'date') return context.today;
  if (reference !== undefined) {
    const choices = context.getChoices(reference);
    return choices.length === 1 ? choices[0]?.value : undefined;
  }
  if (pattern === KEBAB_CASE.source) return path.endsWith('slug') ? toKey(context.title) : path.replaceAll('.', '-');
  if (context.placeholder === undefined || context.ask) return undefined;
  if (type === 'integer' || type === 'number') return schema.minimum ?? (schema.exclusiveMinimum ?? 0) + 1;
  return isWords(schema) ? context.placeholder : undefined;
}

const isWords = ({ type, pattern, format, enum: values }: FieldSchema): boolean =>
  type === 'string' && pattern === undefined && format === undefined && values === undefined;

async function askOne(schema: FieldSchema, context: FillContext, path: string): Promise<unknown> {
  const [first] = await askFor(schema, context, path, false);
  if (first === undefined) return isWords(schema) ? context.placeholder : undefined;
  return readGiven(schema, [first]);
}

const askMany = (schema: FieldSchema, context: FillContext, path: string) => askFor(schema, context, path, true);

async function askFor(schema: FieldSchema, context: FillContext, path: string, isMany: boolean): Promise<string[]> {
  const { reference, enum: values } = schema;
  const choices = reference === undefined ? values?.map((value) => ({ value })) : context.getChoices(reference);
  if (isMany && choices?.length === 1 && choices[0]) return [choices[0].value];
  // Words that can be written later, in the file itself, are not asked for one by one.
  const canWait = isWords(schema) && context.placeholder !== undefined;
  const answers = canWait ? [] : await context.ask?.({ path, schema, isMany, ...(choices && { choices }) });
  if (!canWait && (answers === undefined || answers.length === 0)) context.missing.push({ path, schema });
  return answers ?? [];
}
