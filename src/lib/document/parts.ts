import { kinds } from './kinds.ts';
import type { Block, Inline } from './model.ts';

/** Rows of `Parts` without their type: what each field holds. */
type Rows = [field: string, part: 'blocks' | 'inlines' | Rows][];
type Fields = Record<string, unknown>;

/** Is given what a block holds, in reading order. */
export interface PartVisitor {
  blocks?(blocks: readonly Block[]): void;
  inlines?(inlines: readonly Inline[]): void;
}

/** Changes what a block holds. */
export interface PartChange {
  blocks(blocks: readonly Block[]): Block[];
  inlines(inlines: readonly Inline[]): Inline[];
  text(text: string): string;
}

const toRows = (parts: object): Rows =>
  Object.entries(parts).map(([field, part]) => [field, typeof part === 'object' ? toRows(part) : part]);

/** For each type of block its rows, and the names of its fields with text for the reader. */
const shapes = new Map(
  Object.entries(kinds).map(([type, { parts, tag }]) => {
    const texts = Object.entries(tag?.attributes ?? {}).filter(([, { form }]) => form === 'words');
    return [type, { rows: toRows(parts), texts: texts.map(([name]) => name) }];
  }),
);

const getShape = ({ type }: Block) => shapes.get(type) ?? { rows: [], texts: [] };

/** Texts for the reader that stand in the attributes of a block: titles, captions, alternative texts. */
export const getTexts = (block: Block): string[] =>
  getShape(block).texts.flatMap((name) => (block as unknown as Record<string, string | null>)[name] ?? []);

/** Visits the blocks and lines of text that a block holds, in reading order. */
export const visitParts = (block: Block, visitor: PartVisitor): void =>
  visitRows(block as unknown as Fields, getShape(block).rows, visitor);

function visitRows(fields: Fields, rows: Rows, visitor: PartVisitor): void {
  for (const [field, part] of rows) visitValue(fields[field], part, visitor);
}

/** Parts may stand in lists of lists and in lists of objects: the rows of a kind say only what is at the end. */
function visitValue(value: unknown, part: Rows[number][1], visitor: PartVisitor): void {
  if (!Array.isArray(value)) return;
  if (Array.isArray(part)) for (const item of value) visitRows(item as Fields, part, visitor);
  else if (Array.isArray(value[0])) for (const item of value) visitValue(item, part, visitor);
  else if (part === 'blocks') visitor.blocks?.(value as Block[]);
  else visitor.inlines?.(value as Inline[]);
}

/** A copy of a block with everything that it holds changed. */
export function mapParts<B extends Block>(block: B, change: PartChange): B {
  const { rows, texts } = getShape(block);
  const fields = mapRows(block as unknown as Fields, rows, change);
  for (const name of texts) {
    const text = fields[name];
    if (typeof text === 'string') fields[name] = change.text(text);
  }
  return fields as unknown as B;
}

function mapRows(fields: Fields, rows: Rows, change: PartChange): Fields {
  const changed = { ...fields };
  for (const [field, part] of rows) changed[field] = mapValue(fields[field], part, change);
  return changed;
}

function mapValue(value: unknown, part: Rows[number][1], change: PartChange): unknown {
  if (!Array.isArray(value)) return value;
  if (Array.isArray(part)) return value.map((item) => mapRows(item as Fields, part, change));
  if (Array.isArray(value[0])) return value.map((item) => mapValue(item, part, change));
  return part === 'blocks' ? change.blocks(value as Block[]) : change.inlines(value as Inline[]);
}
