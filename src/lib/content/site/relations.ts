import { definitions, entryCollections, recordCollections } from '../../collections/collections.ts';
import { getReferences } from '../../collections/references.ts';
import type { Node, Relations, Site } from './site.ts';

const id = (node: Node) => `${node.collection} ${node.key}`;

/** Collects every relation of the site: those of facts, records and documents. */
export function buildRelations(site: Site): Relations {
  const outgoing = new Map<string, Map<string, Node>>();
  const incoming = new Map<string, Map<string, Node>>();
  const link = (from: Node, to: Node) => {
    add(outgoing, id(from), to);
    add(incoming, id(to), from);
  };
  const connect = (from: Node, collection: string, key: string) => {
    link(from, { collection: collection as Node['collection'], key });
    // Serving a key factor is serving its benchmark.
    if (collection === 'factors') link(from, { collection: 'benchmarks', key: key.split('/')[0] as string });
  };

  for (const collection of entryCollections) {
    for (const entry of site.entries(collection).values()) {
      const from: Node = { collection, key: entry.key };
      for (const found of getReferences(definitions[collection].facts, entry.facts))
        connect(from, found.collection, found.key);
      for (const text of entry.texts.values()) {
        for (const found of text.summary.references) connect(from, found.collection, found.key);
      }
    }
  }
  for (const collection of recordCollections) {
    for (const record of site.records(collection).values()) {
      const from: Node = { collection, key: record.key };
      for (const found of getReferences(definitions[collection].record, record.value))
        connect(from, found.collection, found.key);
      if ('items' in record.value) {
        for (const item of record.value.items) {
          const [itemCollection = '', key = ''] = item.split('/');
          connect(from, itemCollection, key);
        }
      }
    }
  }
  const read = (map: Map<string, Map<string, Node>>, node: Node) => [...(map.get(id(node))?.values() ?? [])];
  return {
    outgoing: (node) => read(outgoing, node),
    incoming: (node) => read(incoming, node),
    related: (node, collection) => [
      ...new Set(
        [...read(outgoing, node), ...read(incoming, node)]
          .filter((end) => end.collection === collection)
          .map((end) => end.key),
      ),
    ],
  };
}

function add(map: Map<string, Map<string, Node>>, key: string, node: Node): void {
  const ends = map.get(key) ?? new Map<string, Node>();
  ends.set(id(node), node);
  map.set(key, ends);
}
