import type { FieldForm, ValueKind } from '../../reasons.ts';
import type { FieldCode, MessagesFor } from '../message.ts';
import { hoursMessage } from './hours.ts';

const kinds: Record<ValueKind, string> = {
  text: 'words',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  list: 'a list',
  fields: 'a group of fields',
  nothing: 'nothing',
};

const choices = new Intl.ListFormat('en', { type: 'disjunction' });

/** How to write a value, by form. */
const forms: Record<FieldForm, string> = {
  kebab:
    'Use lower-case letters without accents, digits and single hyphens, for example one-stop-shop; at most 80 characters.',
  url: 'Write a full web address that starts with https://.',
  country: 'Write the two capital letters of the country code, for example BE.',
  region: 'Write the code of the country and that of its region as in ISO 3166-2, for example DE-BY.',
  phone:
    'Write the number in international form, +33 1 23 45 67 89, or a short or free number as it is dialled in the country: 1700, 0800 30 030.',
  letter: 'Write one capital letter from A to H.',
  month: 'Write a year, a month or a day: 2022, 2022-12 or 2022-12-08.',
  factor: 'Write the benchmark, a slash and the key factor, for example one-stop-shop/one-entry.',
  answer:
    'Write the collection, a slash and the key, for example services/call-112, or the name of a list or tool, for example plan.',
  item: 'Write the collection, a slash and the key, for example guides/design-a-one-stop-shop.',
  locale: 'Write the short name of a language of site.yaml, for example fr.',
  lang: 'Write a language tag such as fr, ar or pt-BR: small letters for the language, a hyphen and no underscore.',
  hash: 'Do not type it by hand: npm run translations -- done writes it.',
  pattern: 'Compare it with the same field of a neighbouring file.',
};

/** What to do about a value that has another type than its field. */
function toTypeHint(expected: ValueKind, found: ValueKind, value: string): string {
  if (expected === 'text' && value) return `Put the value between quotes: '${value}'.`;
  if (expected === 'list') return 'Write one value a line, each on its own line after a hyphen and a space.';
  if (expected === 'fields' && found === 'text')
    return 'Go to a new line and write one field a line, two spaces further in, for example en: … and fr: ….';
  if (expected === 'boolean') return 'Write true or false, without quotes.';
  if (expected === 'number' && /^-?\d+,\d+$/.test(value))
    return `Write a point, not a comma: ${value.replace(',', '.')}.`;
  if (expected === 'number' || expected === 'integer') return 'Write digits only, without quotes, unit or space.';
  return 'Compare it with the same field of a neighbouring file.';
}

export const fields: MessagesFor<FieldCode> = {
  'field-unknown': ({ name, expected, accepted }) => ({
    message: `There is no field “${name}” here.`,
    hint: expected ? `Did you mean “${expected}”?` : `Delete the line, or use one of these fields: ${accepted}.`,
  }),
  'field-missing': ({ name }) => ({
    message: `The field “${name}” is missing or empty.`,
    hint: 'Add it with its value; a similar entry shows how it is written.',
  }),
  'field-type': ({ name, found, expected, value }) => ({
    message: `The field “${name}” should hold ${kinds[expected]}, but it holds ${kinds[found]}${value && found !== 'fields' ? ` (${value})` : ''}.`,
    hint: toTypeHint(expected, found, value),
  }),
  'field-value': (params) => {
    const { name, found } = params;
    const message = `“${found}” cannot stand in the field “${name}”.`;
    if (params.form === 'choice') {
      const { expected, accepted } = params;
      return {
        message,
        hint: `${expected ? `Did you mean ${choices.format(expected.split(', '))}? ` : ''}Accepted: ${accepted}.`,
      };
    }
    if (params.form === 'range')
      return { message, hint: `Write a number of ${params.side === 'max' ? 'at most' : 'at least'} ${params.limit}.` };
    return { message, hint: forms[params.form] };
  },
  'field-date': ({ name, found, reason, expected }) => {
    if (reason === 'day') {
      return {
        message: `There is no such day as ${found} (field “${name}”).`,
        hint: 'Check the day and the month in a calendar.',
      };
    }
    const message = `“${found}” is not a date that we can read (field “${name}”).`;
    if (reason === 'time') return { message, hint: `Write the day only, without a time: ${expected}.` };
    return {
      message,
      hint: expected ? `Write ${expected}: year, month, day.` : 'Write year, month and day, for example 2026-12-31.',
    };
  },
  'field-hours': hoursMessage,
  'field-length': ({ name, found, side, limit, unit }) => {
    const isItems = unit === 'items';
    const count = `${found} ${isItems ? (found === '1' ? 'item' : 'items') : 'characters'}`;
    const has = `The field “${name}” has ${found === '0' ? 'no item' : count}`;
    const message =
      side === 'max' ? `${has}; at most ${limit} are accepted.` : `${has}; at least ${limit} must be there.`;
    if (side === 'max') return { message, hint: isItems ? 'Keep the most important ones.' : 'Say it in fewer words.' };
    return { message, hint: isItems ? 'Add one value a line, after a hyphen and a space.' : 'Write a little more.' };
  },
};
