import { isEntryCollection } from '../../collections/collections.ts';
import { KEBAB_CASE } from '../../collections/fields.ts';
import type { FieldSchema } from '../fields/field-schema.ts';
import { type FormContext, type FormField, getFormWords } from './form-field.ts';

/** Longest words that fit on one line of the form. */
const LINE = 120;

/**
 * The form of a group of fields, one row for each.
 * @throws where a field has no form, by its name: no field may be missing from it in silence
 */
export const makeFormFields = (
  { properties = {}, required = [] }: FieldSchema,
  context: FormContext,
  above = '',
): FormField[] =>
  Object.entries(properties).map(([name, schema]) => ({
    ...makeField(name, schema, context, `${above}${name}`),
    required: required.includes(name) && schema.type !== 'boolean',
    // Facts of a text are those of its language; the same in all only for facts, which have one file.
    ...(context.isTranslated && { i18n: true }),
  }));

/** Without its default: the schema knows it, and the form would write it into files that do not need it. */
const makeField = (name: string, schema: FieldSchema, context: FormContext, path: string): FormField => ({
  name,
  label: getFormWords(context, `editing.field.${name}`),
  ...makeWidget(name, schema, context, path),
});

interface Widget {
  widget: string;
  [option: string]: unknown;
}

function makeWidget(name: string, schema: FieldSchema, context: FormContext, path: string): Widget {
  if (schema.localized) return makeLocalized(schema, context);
  if (schema.oneOf) return makeBranches(schema.oneOf, context, path);
  switch (schema.type) {
    case 'string':
      return makeLine(name, schema, context);
    case 'boolean':
      return { widget: 'boolean' };
    case 'integer':
    case 'number':
      return makeNumber(schema);
    case 'array':
      return makeList(name, schema, context, path);
    case 'object':
      if (schema.properties)
        return { widget: 'object', collapsed: true, fields: makeFormFields(schema, context, `${path}.`) };
      if (schema.additionalProperties) return { widget: 'keyvalue' };
  }
  throw new Error(`The field "${path}" has no form: say how to edit it in src/lib/editing/admin/form-fields.ts.`);
}

function makeLine(name: string, schema: FieldSchema, context: FormContext): Widget {
  const { const: fixed, enum: values, reference, format, pattern, maxLength = LINE } = schema;
  if (fixed !== undefined) return { widget: 'hidden', default: fixed };
  if (values)
    return { widget: 'select', options: values.map((value) => ({ value, label: getChoice(name, value, context) })) };
  if (reference !== undefined && reference !== 'factors') return makeRelation(reference);
  if (format === 'date') return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
  const widget = maxLength > LINE && pattern === undefined ? 'text' : 'string';
  return {
    widget,
    ...(schema.maxLength !== undefined && { maxlength: schema.maxLength }),
    ...(pattern !== undefined && { pattern: [pattern, getFault(pattern, context)] }),
  };
}

/** The words of a choice: those that pages show, where they do. */
const getChoice = (name: string, value: string, { words }: FormContext): string =>
  words[`${name}.${value}`] ?? words[`facts.${name}-${value}`] ?? words[`section.${value}`] ?? value;

const getFault = (pattern: string, context: FormContext): string =>
  pattern === KEBAB_CASE.source
    ? getFormWords(context, 'editing.form.key')
    : getFormWords(context, 'editing.form.pattern').replace('{{pattern}}', () => pattern);

/** Chooses an entry or record by its key; entries by their facts, which each one has whatever its languages. */
const makeRelation = (collection: string): Widget => ({
  widget: 'relation',
  collection: isEntryCollection(collection) ? `${collection}_facts` : collection,
  value_field: '{{slug}}',
  display_fields: ['{{slug}}'],
});

const makeNumber = ({ type, minimum, exclusiveMinimum, maximum }: FieldSchema): Widget => ({
  widget: 'number',
  value_type: type === 'integer' ? 'int' : 'float',
  ...(minimum !== undefined && { min: minimum }),
  ...(exclusiveMinimum !== undefined && { min: exclusiveMinimum + 1 }),
  ...(maximum !== undefined && { max: maximum }),
});

function makeList(
  name: string,
  { items, minItems, maxItems }: FieldSchema,
  context: FormContext,
  path: string,
): Widget {
  if (!items) throw new Error(`The list "${path}" says nothing of its items.`);
  const size = { ...(minItems !== undefined && { min: minItems }), ...(maxItems !== undefined && { max: maxItems }) };
  if (items.properties) return { widget: 'list', ...size, fields: makeFormFields(items, context, `${path}.`) };
  const item = makeWidget(name, items, context, path);
  if (item.widget === 'select' || item.widget === 'relation') return { ...item, ...size, multiple: true };
  return {
    widget: 'list',
    ...size,
    field: { name: 'item', label: getFormWords(context, `editing.field.${name}`), ...item },
  };
}

/** Words per locale: those of the default one must be there. */
function makeLocalized({ additionalProperties: words }: FieldSchema, context: FormContext): Widget {
  const fields = context.locales.map(({ locale, label }, index) => ({
    name: locale,
    label,
    ...makeLine('', words || {}, context),
    required: index === 0,
  }));
  return { widget: 'object', fields };
}

/** A group whose fields depend on one of them, usually its kind. */
function makeBranches(branches: readonly FieldSchema[], context: FormContext, path: string): Widget {
  const [key = 'kind'] =
    Object.entries(branches[0]?.properties ?? {}).find(([, { const: fixed }]) => fixed !== undefined) ?? [];
  const types = branches.map((branch) => {
    const fields = makeFormFields(branch, context, `${path}.`).filter(({ name }) => name !== key);
    const name = branch.properties?.[key]?.const ?? '';
    return { name, label: getChoice(key, name, context), fields };
  });
  return { widget: 'object', typeKey: key, types };
}
