import { PHONE_NUMBER } from '../../collections/fields.ts';
import type { FieldForm } from '../../issues/reasons.ts';

/** Each pattern of the schemas, with its form; a test holds the two together. */
const formsByPattern: Readonly<Record<string, FieldForm>> = {
  '/^[a-z0-9]+(?:-[a-z0-9]+)*$/': 'kebab',
  '/^[A-Z]{2}$/': 'country',
  '/^[A-Z]{2}-[A-Z0-9]{1,3}$/': 'region',
  [String(PHONE_NUMBER)]: 'phone',
  '/^[A-H]$/': 'letter',
  '/^\\d{4}(-\\d{2}){0,2}$/': 'month',
  '/^[a-z0-9-]+\\/[a-z0-9-]+$/': 'factor',
  '/^[a-z-]+\\/[a-z0-9-]+$/': 'item',
  '/^[a-z]+(?:-[a-z]+)*(?:\\/[a-zA-Z0-9]+(?:-[a-z0-9]+)*){0,2}$/': 'answer',
  '/^[a-z]{2,3}(?:-[a-z0-9]+)*$/': 'locale',
  '/^[0-9a-f]{8}(?: [0-9a-f]{4})*$/': 'hash',
};

/** The form behind a pattern written as `/…/`. */
export const getForm = (pattern: string): FieldForm => formsByPattern[pattern] ?? 'pattern';
