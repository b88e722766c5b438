import type { Document, Position } from '../document/model.ts';

type Node = { type?: string; position?: Position } & Record<string, unknown>;

/** Walks over every node of a document, footnotes included. */
function* walk(value: unknown): Generator<Node> {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) yield* walk(item);
    return;
  }
  yield value as Node;
  for (const inner of Object.values(value)) yield* walk(inner);
}

/** Where a part of the structure stands, e.g. `step:map-needs`; the start of the text where that cannot be found. */
export function findPart(document: Document, part: string): Position {
  const name = part.slice(part.indexOf(':') + 1);
  for (const { position, id, kind, entry, benchmark, source } of walk(document)) {
    if (position && [id, kind, entry, benchmark, source].includes(name)) return position;
  }
  return { line: 1, column: 1 };
}
