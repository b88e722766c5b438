import type { z } from 'astro/zod';
import type { FieldMeta } from '../../collections/fields.ts';
import type { IssueContent, Report } from '../../issues/issue.ts';
import { getNearest, getNearestName } from '../../issues/nearest.ts';
import type { ValueKind } from '../../issues/reasons.ts';
import { explainDate } from './dates.ts';
import { getForm } from './field-forms.ts';
import { getKnownFields, getSchemaAt } from './known-fields.ts';
import type { FieldPath, YamlSource } from './yaml.ts';

/** What is wrong with a field; the path of the problem where it has none of its own. */
type FieldIssue = IssueContent & {
  /** Path of the field to point at, and whether at its name or at its value. */
  path?: FieldPath;
  at?: 'key' | 'value';
};

const toName = (path: FieldPath): string => path.filter((part) => typeof part === 'string').join('.');

const getAt = (value: unknown, path: FieldPath): unknown =>
  path.reduce<unknown>((inner, part) => (inner as Record<string | number, unknown> | null | undefined)?.[part], value);

/** Kinds of values in the words that the messages are keyed by. */
function toKind(value: unknown): ValueKind {
  if (Array.isArray(value)) return 'list';
  if (value === null || value === undefined) return 'nothing';
  const kinds: Record<string, ValueKind> = { string: 'text', number: 'number', boolean: 'boolean', object: 'fields' };
  return kinds[typeof value] ?? 'text';
}

const expectedKinds: Record<string, ValueKind> = {
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

const choice = (name: string, found: string, options: readonly string[]): FieldIssue => ({
  code: 'field-value',
  params: {
    name,
    found,
    form: 'choice',
    expected: getNearest(found, options).join(', '),
    accepted: options.join(', '),
  },
});

function explainFormat(name: string, found: string, problem: z.core.$ZodIssueInvalidStringFormat): FieldIssue {
  if (problem.format === 'date') return { code: 'field-date', params: { name, found, ...explainDate(found) } };
  const form = problem.format === 'url' ? 'url' : getForm(String(problem.pattern ?? ''));
  return { code: 'field-value', params: { name, found, form } };
}

function explainSize(
  name: string,
  value: unknown,
  problem: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall,
): FieldIssue {
  const side = problem.code === 'too_big' ? 'max' : 'min';
  const limit = String(problem.code === 'too_big' ? problem.maximum : problem.minimum);
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

/** One issue in our words for one problem that Zod finds; unknown fields make one issue each. */
function explain(problem: z.core.$ZodIssue, schema: z.ZodType, source: YamlSource): FieldIssue[] {
  const input = source.value;
  const path = problem.path as (string | number)[];
  const name = toName(path);
  const value = getAt(input, path);
  const found = toText(value);
  switch (problem.code) {
    case 'unrecognized_keys': {
      const known = getKnownFields(schema, input, path);
      return problem.keys.map((key) => ({
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
          params: {
            name,
            value: found === '' ? '' : source.written(path) || found,
            found: toKind(value),
            expected: expectedKinds[problem.expected] ?? 'text',
          },
        },
      ];
    case 'invalid_value':
      if (value === undefined || value === null) return [{ code: 'field-missing', params: { name }, at: 'key' }];
      return [choice(name, found, problem.values.map(String))];
    case 'invalid_union': {
      const options = 'options' in problem && Array.isArray(problem.options) ? problem.options.map(String) : [];
      if (value === undefined || value === null) return [{ code: 'field-missing', params: { name }, at: 'key' }];
      return [choice(name, found, options)];
    }
    case 'invalid_format':
      return [explainFormat(name, found, problem)];
    case 'too_big':
    case 'too_small':
      return [explainSize(name, value, problem)];
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

/** Passes the fields of a file through a schema; undefined, and every issue reported at its line, where they do not fit. */
export function validate<S extends z.ZodType>(schema: S, source: YamlSource, report: Report): z.output<S> | undefined {
  if (source.value === undefined) return undefined;
  const result = schema.safeParse(source.value);
  if (result.success) return result.data;
  const issues = result.error.issues.flatMap((problem) =>
    explain(problem, schema, source).map((issue) => ({
      ...issue,
      path: issue.path ?? (problem.path as FieldPath),
    })),
  );
  // A field written `titel` is one issue, not an unknown field and a missing one.
  const meant = new Set(
    issues.map(
      ({ code, path, params }) => code === 'field-unknown' && [...path.slice(0, -1), params.expected].join('.'),
    ),
  );
  for (const { path, at = 'value', ...content } of issues) {
    if (content.code === 'field-missing' && meant.has(path.join('.'))) continue;
    report({ ...content, file: source.file, ...(at === 'key' ? source.keyPosition(path) : source.position(path)) });
  }
  return undefined;
}
