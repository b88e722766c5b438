import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { project } from '../../../tests/support/build.ts';
import { sectionKindsOf } from './kinds/section.ts';
import { kinds } from './kinds.ts';
import type { TagSpec } from './tag-spec.ts';
import { getTag, tagNames } from './tags.ts';

const read = (file: string): string => readFileSync(join(project, file), 'utf8');
const english = read('CONTRIBUTING.md');
const french = read('CONTRIBUTING.fr.md');

const specs: TagSpec[] = tagNames.flatMap((name) => getTag(name)?.spec ?? []);

/** Rows of the tables of a handbook, each cut into its cells. */
const getRows = (handbook: string): string[][] =>
  [...handbook.matchAll(/^\| (.*) \|$/gm)].map(([, row = '']) => row.split(' | '));

/** Names between backquotes at the start of each line of a cell. */
const getNames = (cell = ''): string[] => cell.split('<br>').flatMap((line) => /^`([\w-]+)`/.exec(line)?.[1] ?? []);

const toTag = ({ name }: TagSpec): string => `\`<${name}>\``;

/** The row of a tag, as the English handbook has it. */
function toRow(spec: TagSpec): string {
  const attributes = Object.entries(spec.attributes).map(
    ([name, { about, required }]) => `\`${name}\`${required ? '' : ' (optional)'}: ${about}`,
  );
  return `| ${toTag(spec)} | ${spec.about} | ${attributes.join('<br>')} |`;
}

describe('the table of tags', () => {
  it('says in English what the tags say about themselves', () => {
    const table = english.split('\n').filter((line) => line.startsWith('| `<'));
    expect(table).toEqual(specs.map(toRow));
  });

  it('has in French the same tags with the same attributes', () => {
    const rows = getRows(french).filter(([tag]) => tag?.startsWith('`<'));
    expect(rows.map(([tag, , attributes]) => [tag, getNames(attributes)])).toEqual(
      specs.map((spec) => [toTag(spec), Object.keys(spec.attributes)]),
    );
  });
});

it('the examples of the English handbook are those of the kinds', () => {
  const examples = Object.values(kinds).flatMap(({ tag, example }) => (tag ? example : []));
  expect(examples.filter((example) => !english.includes(`\n${example}\n`))).toEqual([]);
});

it.each([
  ['English', english],
  ['French', french],
])('the kinds of section of each collection stand in the %s handbook', (_, handbook) => {
  const lists = getRows(handbook)
    .map(([, cell = '']) => [...cell.matchAll(/`([a-z]+)`/g)].map(([, name]) => name))
    .filter((names) => names.includes('results') || names.includes('papers'));
  expect(lists).toEqual(Object.values(sectionKindsOf));
});
