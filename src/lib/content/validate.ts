import type { z } from 'astro/zod';
import type { FieldMeta } from '../collections/fields.ts';
import type { IssueCode } from '../issues/codes.ts';
import type { Report } from '../issues/finding.ts';
import { getNearest, getNearestName } from '../issues/nearest.ts';
import { explainDate } from './dates.ts';
import { getForm } from './field-forms.ts';
import { getKnownFields, getSchemaAt } from './known-fields.ts';
import type { FieldPath, YamlSource } from './yaml.ts';

type Issue = z.core.$ZodIssue;
type Params = Record<string, string>;
interface Fault {
  code: IssueCode;
  params: Params;
  /** Path of the field to point at, and whether at its name or at its value. */
  path?: FieldPath;
  at?: 'key' | 'value';
}

const toName = (path: FieldPath): string => path.filter((part) => typeof part === 'string').join('.');

const getAt = (value: unknown, path: FieldPath): unknown =>
  path.reduce<unknown>((inner, part) => (inner as Record<string | number, unknown> | null | undefined)?.[part], value);

/** Kinds of values in the words that the messages are keyed by. */
function toKind(value: unknown): string {
  if (Array.isArray(value)) return 'list';
  if (value === null || value === undefined) return 'nothing';
  const kinds: Record<string, string> = { string: 'text', number: 'number', boolean: 'boolean', object: 'fields' };
  return kinds[typeof value] ?? 'text';
}

const expectedKinds: Record<string, string> = {
  string: 'text',
  number: 'number',
  int: 'integer',
  boolean: 'boolean',
  array: 'list',
  object: 'fields',
  record: 'fields',
};

const toText = (value: unknown): string =>
  (typeof value === 'object' && value !== null ? '' : String(value)).slice(0, 80);

const choice = (name: string, found: string, options: readonly string[]): Fault => ({
  code: 'field-value',
  params: {
    name,
    found,
    form: 'choice',
    expected: getNearest(found, options).join(', '),
    accepted: options.join(', '),
  },
});

function explainFormat(name: string, found: string, issue: z.core.$ZodIssueInvalidStringFormat): Fault {
  if (issue.format === 'date') return { code: 'field-date', params: { name, found, ...explainDate(found) } };
  const form = issue.format === 'url' ? 'url' : getForm(String(issue.pattern ?? ''));
  return { code: 'field-value', params: { name, found, form } };
}

function explainSize(name: string, value: unknown, issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall): Fault {
  const side = issue.code === 'too_big' ? 'max' : 'min';
  const limit = String(issue.code === 'too_big' ? issue.maximum : issue.minimum);
  if (typeof value === 'number')
    return { code: 'field-value', params: { name, found: String(value), form: 'range', side, limit } };
  if (typeof value === 'string' && value.trim() === '') return { code: 'field-missing', params: { name }, at: 'key' };
  const isList = Array.isArray(value);
  const found = String(isList ? value.length : [...String(value).trim()].length);
  return {
    code: 'field-length',
    params: { name, found, side, limit, unit: isList ? 'items' : 'characters' },
    at: isList ? 'key' : 'value',
  };
}

/** One fault in our words for one issue of Zod's; unknown fields make one fault each. */
function explain(issue: Issue, schema: z.ZodType, input: unknown): Fault[] {
  const path = issue.path as (string | number)[];
  const name = toName(path);
  const value = getAt(input, path);
  const found = toText(value);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = getKnownFields(schema, input, path);
      return issue.keys.map((key) => ({
        code: 'field-unknown',
        path: [...path, key],
        at: 'key',
        params: { name: toName([...path, key]), expected: getNearestName(key, known), accepted: known.join(', ') },
      }));
    }
    case 'invalid_type':
      if (value === undefined || value === null) return [{ code: 'field-missing', params: { name }, at: 'key' }];
      return [
        {
          code: 'field-type',
          params: { name, value: found, found: toKind(value), expected: expectedKinds[issue.expected] ?? 'text' },
        },
      ];
    case 'invalid_value':
      if (value === undefined || value === null) return [{ code: 'field-missing', params: { name }, at: 'key' }];
      return [choice(name, found, issue.values.map(String))];
    case 'invalid_union': {
      const options = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
      if (value === undefined || value === null) return [{ code: 'field-missing', params: { name }, at: 'key' }];
      return [choice(name, found, options)];
    }
    case 'invalid_format':
      return [explainFormat(name, found, issue)];
    case 'too_big':
    case 'too_small':
      return [explainSize(name, value, issue)];
    case 'invalid_key': {
      const key = String(path.at(-1));
      const isLocalized =
        (getSchemaAt(schema, input, path.slice(0, -1))?.meta() as FieldMeta | undefined)?.localized === true;
      if (isLocalized)
        return [{ code: 'locale-unknown', params: { name: key, expected: key.toLowerCase() }, at: 'key' }];
      return [
        { code: 'field-value', params: { name: toName(path.slice(0, -1)), found: key, form: 'kebab' }, at: 'key' },
      ];
    }
    default:
      return [{ code: 'field-value', params: { name, found, form: 'pattern' } }];
  }
}

/** Passes the fields of a file through a schema; undefined, and every fault reported at its line, where they do not fit. */
export function validate<S extends z.ZodType>(schema: S, source: YamlSource, report: Report): z.output<S> | undefined {
  if (source.value === undefined) return undefined;
  const result = schema.safeParse(source.value);
  if (result.success) return result.data;
  const faults = result.error.issues.flatMap((issue) =>
    explain(issue, schema, source.value).map((fault) => ({ ...fault, path: fault.path ?? (issue.path as FieldPath) })),
  );
  // A field written `titel` is one fault, not an unknown field and a missing one.
  const meant = new Set(
    faults.map(
      ({ code, path, params }) => code === 'field-unknown' && [...path.slice(0, -1), params.expected].join('.'),
    ),
  );
  for (const { code, params, path, at = 'value' } of faults) {
    if (code === 'field-missing' && meant.has(path.join('.'))) continue;
    report({ code, file: source.file, ...(at === 'key' ? source.keyPosition(path) : source.position(path)), params });
  }
  return undefined;
}
