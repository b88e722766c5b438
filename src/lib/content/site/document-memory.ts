import type { Document } from '../../document/model.ts';

/** Documents in memory at once: enough for a page and all that it shows. */
const LIMIT = 64;

/** Remembers the documents used last, so that a large site is never in memory as a whole. */
export type DocumentMemory = (key: string, read: () => Document) => Document;

/** Creates a memory of the documents used last; the one not used for longest is forgotten first. */
export function createDocumentMemory(): DocumentMemory {
  const known = new Map<string, Document>();
  return (key, read) => {
    const document = known.get(key) ?? read();
    known.delete(key);
    known.set(key, document);
    if (known.size > LIMIT) known.delete(known.keys().next().value as string);
    return document;
  };
}
