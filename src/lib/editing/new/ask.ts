import type { FieldSchema } from '../fields/field-schema.ts';

export interface Choice {
  value: string;
  label?: string;
}

/** One field that a person is asked for. */
export interface Question {
  /** Path of the field: `years.from`. */
  path: string;
  schema: FieldSchema;
  isMany: boolean;
  choices?: Choice[];
}

/** Asks a person; several answers where the question allows them. */
export type Ask = (question: Question) => Promise<string[]>;
