import { getInlineKind } from './inline-kinds.ts';
import { getKind } from './kinds.ts';
import type { Block, Document, Inline, Position } from './model.ts';
import type { TagSpec } from './tag-spec.ts';
import { walkBlocks } from './walk.ts';

/** An entry or record that a document names. */
export interface DocumentReference {
  /** `factors` where the key is `<benchmark>/<factor>`. */
  collection: string;
  key: string;
  position: Position;
  /** What comes after `#` in a link to an entry. */
  fragment?: string;
}

/** Every entry and record that a document refers to, in reading order, footnotes last. */
export function getDocumentReferences(document: Document): DocumentReference[] {
  const references: DocumentReference[] = [];
  const visitBlock = (block: Block) => {
    references.push(...getNamed(block, getKind(block).tag));
  };
  const visitInline = (inline: Inline) => {
    const kind = getInlineKind(inline);
    references.push(...getNamed(inline, kind.tag), ...(kind.references?.(inline) ?? []));
  };
  walkBlocks(document.children, visitBlock, visitInline);
  for (const note of document.footnotes) walkBlocks(note.children, visitBlock, visitInline);
  return references;
}

/** What the attributes of a node name: its tag says which of them are keys, and of what. */
function getNamed(node: Block | Inline, tag: TagSpec | undefined): DocumentReference[] {
  if (!tag || !('position' in node)) return [];
  const { position } = node;
  const values = node as unknown as Record<string, string | readonly string[]>;
  return Object.entries(tag.attributes).flatMap(([name, spec]) => {
    const value = values[name] ?? '';
    if (spec.form === 'keys')
      return [value]
        .flat()
        .map((key) => ({ collection: spec.collection, key: `${values[spec.under]}/${key}`, position }));
    // An attribute that was missing or wrong is reported where it is read.
    return spec.form === 'key' && value !== '' ? [{ collection: spec.collection, key: `${value}`, position }] : [];
  });
}
