import { dropEmpty } from './text-format.ts';
import { type Fields, parseYaml, writeYaml } from './yaml-style.ts';

/** Facts or a record as the form has them. */
export const readFacts = (text: string): Fields => parseYaml(text);

/** Facts or a record as a file. What says nothing is left out: empty fields, and "no", which every field takes for granted. */
export const writeFacts = (fields: Fields): string => writeYaml(dropEmpty(dropNo(fields) as Fields));

const dropNo = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(dropNo);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, part]) => (part === false ? [] : [[name, dropNo(part)]])),
  );
};
