import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { advice } from '../../collections/advice.ts';
import { collections, isEntryCollection } from '../../collections/collections.ts';
import { settings } from '../../collections/settings.ts';
import { stockContentDir } from '../../content/reading/stock-content.ts';
import { type Docstrings, readDocstrings } from './docstrings.ts';
import { makeExample } from './examples.ts';
import { describeFields, type FieldSchema } from './field-schema.ts';
import { describeMember } from './kinds.ts';

/** A JSON Schema for files of the content, for editors of code that understand it. */
export interface FileSchema {
  /** `practices.schema.json` */
  file: string;
  /** Files that it holds for, from the content folder: facts of practices. */
  pattern: string;
  schema: FieldSchema & { $schema?: string; title?: string };
}

/** One schema for the facts or records of each collection, for the settings and for the advice. */
export function listFileSchemas(): FileSchema[] {
  const shared = readDocstrings('fields.ts');
  const members = collections.map((collection) => ({
    file: `${collection}.schema.json`,
    pattern: isEntryCollection(collection) ? `${collection}/*/facts.yaml` : `${collection}/*.yaml`,
    schema: describe(describeMember(collection).facts, [readDocstrings(`${collection}/schema.ts`), shared]),
  }));
  return [
    ...members,
    {
      file: 'site.schema.json',
      pattern: 'site.yaml',
      schema: describe(describeFields(settings), [readDocstrings('settings.ts'), shared]),
    },
    {
      file: 'advice.schema.json',
      pattern: 'advice.yaml',
      schema: describe(describeFields(advice), [readDocstrings('advice.ts'), shared]),
    },
  ];
}

const labels = JSON.parse(readFileSync(join(stockContentDir, 'strings/en.json'), 'utf8')) as Readonly<
  Record<string, string>
>;

/** What the form calls a field that has no comment. */
function getLabel(name: string): string {
  const found = labels[`editing.field.${name}`];
  return found === undefined ? '' : `${found}.`;
}

/** Adds to each field what its comment says, the collection that its keys come from, and an example. */
function describe(schema: FieldSchema, sources: readonly Docstrings[], path: readonly string[] = []): FieldSchema {
  const { properties, items, oneOf, reference, localized, label, ...rest } = schema;
  const name = path.at(-1) ?? '';
  const words = findWords(sources, path) || getLabel(name);
  const keys = reference === undefined ? '' : `Name of a file or folder in ${reference}/.`;
  const description = [words, keys, localized ? 'In each language: "en: …", "fr: …".' : '']
    .filter((part) => part !== '')
    .join(' ');
  return {
    ...(description !== '' && { description }),
    ...(name !== '' && { examples: [makeExample(name, schema)] }),
    ...rest,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, field]) => [name, describe(field, sources, [...path, name])]),
      ),
    }),
    ...(items && { items: describe(items, sources, path.length === 0 ? path : [...path, '']) }),
    ...(oneOf && { oneOf: oneOf.map((branch) => describe(branch, sources, path)) }),
  };
}

/** The comment of a field: under its whole path, or under a shorter one where a constant stands between. */
function findWords(sources: readonly Docstrings[], path: readonly string[]): string {
  const names = path.filter((name) => name !== '');
  if (names.length === 0 || path.at(-1) === '') return '';
  for (const source of sources) {
    for (let from = 0; from < names.length; from += 1) {
      const found = source.get(names.slice(from).join('.'));
      if (found?.endsWith('()'))
        return sources.map((other) => other.get(found)).find((words) => words !== undefined) ?? '';
      if (found !== undefined) return found;
    }
  }
  return '';
}
