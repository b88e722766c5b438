import { inlineKinds } from '../../src/lib/document/inline-kinds.ts';
import { kinds } from '../../src/lib/document/kinds.ts';
import type { Block, Document, Inline } from '../../src/lib/document/model.ts';
import { parseValid } from './parse-text.ts';

/** The example of each kind of block, parsed in a collection that may use it. */
export const examples: readonly { type: Block['type']; document: Document }[] = Object.entries(kinds).map(
  ([type, { example, tag }]) => ({
    type: type as Block['type'],
    document: parseValid(example, tag?.collections?.[0] ?? 'guides'),
  }),
);

type Path = (string | number)[];

/**
 * Copies of a document, each with the inline nodes added to another of its lists. The lists are found by looking at
 * the nodes themselves, so a list that a kind forgets to name is found too.
 */
export function addToEachList(document: Document, added: readonly Inline[]): { where: string; document: Document }[] {
  return findLists(document.children, ['children']).map((path) => {
    const copy = structuredClone(document);
    const list = path.reduce<unknown>((value, name) => (value as Record<string, unknown>)[name], copy) as unknown[];
    list.push(...(list.every(isInline) ? added : [{ type: 'paragraph', children: added }]));
    return { where: path.join('.'), document: copy };
  });
}

/** A copy of a document in which each text for the reader is another. */
export function replaceTexts(document: Document, replace: (text: string) => string): Document {
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit);
    if (typeof value !== 'object' || value === null) return value;
    const texts = getTextFields(value);
    return Object.fromEntries(
      Object.entries(value).map(([name, field]) => [
        name,
        typeof field === 'string' && texts.includes(name) ? replace(field) : visit(field),
      ]),
    );
  };
  return visit(document) as Document;
}

/** Names of the fields with text for the reader: the value of a text, and what a tag calls `words`. */
function getTextFields(node: object): string[] {
  if (isInline(node)) return node.type === 'text' ? ['value'] : [];
  if (!isBlock(node)) return [];
  const attributes = Object.entries(kinds[node.type].tag?.attributes ?? {});
  return attributes.flatMap(([name, { form }]) => (form === 'words' ? name : []));
}

function findLists(value: unknown, path: Path): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([name, inner]) => findLists(inner, [...path, name]));
  const isList = Array.isArray(value) && value.length > 0 && (value.every(isInline) || value.every(isBlock));
  return isList ? [path, ...inside] : inside;
}

const hasType = (value: unknown, types: object): boolean =>
  typeof value === 'object' && value !== null && 'type' in value && Object.hasOwn(types, String(value.type));

const isInline = (value: unknown): value is Inline => hasType(value, inlineKinds);
const isBlock = (value: unknown): value is Block => hasType(value, kinds);
