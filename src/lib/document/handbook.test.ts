import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { project } from '../../../tests/support/build.ts';
import { collectionsWith, definitions } from '../collections/collections.ts';
import { french as frenchWords } from '../views/handbook/french.ts';
import type { KindName, TagWords } from '../views/handbook/kind-words.ts';
import { inlineKinds } from './inline-kinds.ts';
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

const toTag = ({ name }: TagSpec): string => `\`<${name}>\``;

/** The row of a tag, as the English handbook has it. */
function toRow(spec: TagSpec): string {
  const attributes = Object.entries(spec.attributes).map(
    ([name, { about, required }]) => `\`${name}\`${required ? '' : ' (optional)'}: ${about}`,
  );
  return `| ${toTag(spec)} | ${spec.about} | ${attributes.join('<br>')} |`;
}

const frenchTags = Object.assign({}, ...Object.values(frenchWords).map(({ tags }) => tags)) as Record<string, TagWords>;

function toFrenchRow(spec: TagSpec): string {
  const words = frenchTags[spec.name];
  const attributes = Object.entries(spec.attributes).map(
    ([name, { required }]) => `\`${name}\`${required ? '' : ' (facultatif)'} : ${words?.attributes[name]}`,
  );
  return `| ${toTag(spec)} | ${words?.about} | ${attributes.join('<br>')} |`;
}

describe('the table of tags', () => {
  it('says in English what the tags say about themselves', () => {
    const table = english.split('\n').filter((line) => line.startsWith('| `<'));
    expect(table).toEqual(specs.map(toRow));
  });

  it('says in French what the handbook on the site says', () => {
    const table = french.split('\n').filter((line) => line.startsWith('| `<'));
    expect(table).toEqual(specs.map(toFrenchRow));
  });
});

const tagged = Object.entries({ ...kinds, ...inlineKinds }).filter(([, { tag }]) => tag);

it('the examples of the English guide are those of the kinds', () => {
  const examples = tagged.map(([, { example }]) => example);
  expect(examples.filter((example) => !english.includes(`\n${example}\n`))).toEqual([]);
});

it('the examples of the French guide are those of the French handbook', () => {
  const examples = tagged.map(([kind, { example }]) => frenchWords[kind as KindName].example ?? example);
  expect(examples.filter((example) => !french.includes(`\n${example}\n`))).toEqual([]);
});

it.each([
  ['English', english],
  ['French', french],
])('the kinds of section of each collection stand in the %s handbook', (_, handbook) => {
  const lists = getRows(handbook)
    .map(([, cell = '']) => [...cell.matchAll(/`([a-z]+)`/g)].map(([, name]) => name))
    .filter((names) => names.includes('results') || names.includes('papers'));
  expect(lists).toEqual(collectionsWith('sections').map((name) => definitions[name].sections));
});
