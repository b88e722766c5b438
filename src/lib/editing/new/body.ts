import { type Collection, getTrait } from '../../collections/collections.ts';
import { kinds } from '../../document/kinds.ts';
import type { AttributeSpec, TagSpec } from '../../document/tag-spec.ts';

/** Steps and the like that a new text starts with. */
const COUNT = 2;

/**
 * The body of a new text: each fixed part of the collection, or the tags that its texts are made of, still to be written.
 * @param words stands where words are to be written
 */
export function makeBody(collection: Collection, words: string): string {
  const sections = getTrait(collection, 'sections');
  const { tag: section } = kinds.section;
  if (section && sections) return sections.map((kind) => writeTag(section, words, { kind })).join('\n\n');
  const own = Object.values(kinds).flatMap(({ tag }): TagSpec[] =>
    tag?.needs === 'top' && tag.collections?.includes(collection) ? [tag] : [],
  );
  const tags = own.flatMap((tag) =>
    Array.from({ length: COUNT }, (_, index) => writeTag(tag, words, { id: `${tag.name.toLowerCase()}-${index + 1}` })),
  );
  return tags.length > 0 ? tags.join('\n\n') : words;
}

function writeTag({ name, attributes }: TagSpec, words: string, values: Record<string, string>): string {
  const written = Object.entries(attributes)
    .filter(([, { required }]) => required)
    .map(([attribute, spec]) => ` ${attribute}="${values[attribute] ?? getValue(spec, words)}"`);
  return `<${name}${written.join('')}>\n\n${words}\n\n</${name}>`;
}

const getValue = (spec: AttributeSpec, words: string): string =>
  spec.form === 'enum' ? (spec.values[0] ?? '') : words;
