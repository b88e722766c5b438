import { type Collection, collections } from '../../collections/collections.ts';
import type { Content } from '../../content/reading/raw.ts';
import type { FieldSchema } from '../fields/field-schema.ts';
import { getSingular } from '../fields/kinds.ts';
import type { FillContext } from './fill.ts';
import type { NewMessages } from './messages.ts';

/** Names that a message shows before it says that there are more. */
const SHOWN = 6;

/** What is missing, flag by flag: what it is called in the form, and what it may hold. */
export function describeMissing(
  { missing, getChoices }: Pick<FillContext, 'missing' | 'getChoices'>,
  { strings }: Content,
  locale: string,
  messages: NewMessages,
): string {
  const words = strings.get(messages.language) ?? strings.get(locale) ?? {};
  const rows = missing.map(({ path, schema }) => {
    const label = words[`editing.field.${path.split('.').at(-1)}`];
    const values = describeValues(schema, getChoices, messages);
    return `--${path}${label ? `  ${label}` : ''}${values ? `: ${values}` : ''}`;
  });
  return messages.missing(rows);
}

function describeValues(
  { reference, enum: values, items }: FieldSchema,
  getChoices: FillContext['getChoices'],
  messages: NewMessages,
): string {
  const collection = reference ?? items?.reference;
  if (collection !== undefined) {
    const kind = isCollection(collection) ? getSingular(collection) : 'benchmark';
    return messages.fromCollection(collection, kind, shorten(getChoices(collection).map(({ value }) => value)));
  }
  const choices = values ?? items?.enum;
  return choices ? messages.oneOf(shorten(choices)) : '';
}

const isCollection = (name: string): name is Collection => collections.includes(name as Collection);

const shorten = (names: readonly string[]): string =>
  [...names.slice(0, SHOWN), ...(names.length > SHOWN ? ['…'] : [])].join(', ');
