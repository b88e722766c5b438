import { collections, isEntryCollection } from '../../src/lib/collections/collections.ts';
import { inlineKinds } from '../../src/lib/document/inline-kinds.ts';
import { kinds } from '../../src/lib/document/kinds.ts';
import type { FieldSchema } from '../../src/lib/editing/fields/field-schema.ts';
import { describeMember } from '../../src/lib/editing/fields/kinds.ts';

/** A name that only code which runs could define. */
export const CANARY = '__canary';

/**
 * Pieces that would run, read or write something if anything took them for more than words.
 * @param secret absolute path of a file outside of the content
 */
export const listFragments = (secret: string): string[] => [
  `{globalThis.${CANARY} = 1}`,
  `<script>globalThis.${CANARY} = 1</script>`,
  `<img src="x" onerror="globalThis.${CANARY} = 1" />`,
  `export const x = (globalThis.${CANARY} = 1)`,
  `import '${secret}'`,
  `\${globalThis.${CANARY} = 1}`,
  `![words](${secret})`,
  `[words](file://${secret})`,
  `<Figure src="../../..${secret}" alt="words" />`,
  `!!js/function 'function () { globalThis.${CANARY} = 1 }'`,
  `&a [*a, *a]`,
  `<<: *a`,
  `__proto__: { ${CANARY}: 1 }`,
  '---',
];

/** Ways to each value of a schema; `0` is an item of a list. */
function listPaths(schema: FieldSchema | false | undefined): string[][] {
  if (!schema) return [];
  const { properties = {}, additionalProperties, items, oneOf = [] } = schema;
  const inner = [
    ...Object.entries(properties).flatMap(([name, field]) => listPaths(field).map((path) => [name, ...path])),
    ...listPaths(additionalProperties).map((path) => ['en', ...path]),
    ...listPaths(items).map((path) => ['0', ...path]),
    ...oneOf.flatMap(listPaths),
  ];
  return inner.length > 0 ? inner : [[]];
}

/** YAML that holds a fragment at the end of a path, as it stands or between quotation marks. */
function toYaml(path: readonly string[], value: string): string {
  const lines = path.map((name, depth) => `${'  '.repeat(depth)}${name === '0' ? '-' : `${name}:`}`);
  return `${lines.join('\n')} ${value}\n`;
}

/** Files that hold a fragment at every place of the facts, records and fields at the top of texts. */
function* listFieldFiles(fragment: string, mark: string): Generator<[file: string, text: string]> {
  for (const collection of collections) {
    const { facts, text } = describeMember(collection);
    for (const [index, path] of listPaths(facts).entries()) {
      const forms = /^[!&<_-]/.test(fragment) ? [fragment, JSON.stringify(fragment)] : [fragment];
      for (const [form, value] of forms.entries()) {
        const key = `${mark}-${index}-${form}`;
        const file = isEntryCollection(collection) ? `${collection}/${key}/facts.yaml` : `${collection}/${key}.yaml`;
        yield [file, toYaml(path, value)];
      }
    }
    for (const [index, path] of listPaths(text).entries())
      yield [`${collection}/${mark}-t${index}/text.en.mdx`, `---\n${toYaml(path, fragment)}---\n\nWords.\n`];
  }
}

/** Every text that holds a fragment at one place of the example of one kind: around its lines, and in its attributes. */
function* listTextFiles(fragment: string, mark: string): Generator<[file: string, text: string]> {
  for (const [kind, { example, tag }] of Object.entries({ ...kinds, ...inlineKinds })) {
    const collection = tag?.collections?.[0] ?? 'guides';
    const places = [...example.matchAll(/^|$|(?<==")|(?<=>)|(?<=\()/gm)].map(({ index }) => index);
    for (const [order, place] of places.entries()) {
      const body = `${example.slice(0, place)}${fragment}${example.slice(place)}`;
      yield [`${collection}/${mark}-${kind.toLowerCase()}-${order}/text.en.mdx`, `---\ntitle: A\n---\n\n${body}\n`];
    }
  }
}

/** Content with each fragment in every place that the schemas and the kinds of blocks know. */
export function listHostileFiles(secret: string): [file: string, text: string][] {
  return listFragments(secret).flatMap((fragment, index) => [
    ...listFieldFiles(fragment, `f${index}`),
    ...listTextFiles(fragment, `m${index}`),
  ]);
}
