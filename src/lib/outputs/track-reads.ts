import { toQueryId } from '../content/site/query.ts';
import type { Relations, Site } from '../content/site/site.ts';
import { type ReadId, readIds } from './read-ids.ts';
import type { SiteInputs } from './site-inputs.ts';

/** Hears of each part of the inputs that is read. */
export type OnRead = (id: ReadId) => void;

/** The same inputs, reporting each part that is read: an output is made again only where one of them has changed. */
export function trackReads(inputs: SiteInputs, onRead: OnRead): SiteInputs {
  const { versions, pages, filesOf, files } = inputs;
  // Settings, languages of the site and words of addresses stand in every output.
  onRead(readIds.settings);
  return {
    site: trackSite(inputs.site, onRead),
    versions: {
      choices: (page) => {
        onRead(readIds.versions(page));
        return versions.choices(page);
      },
      alternates: (page) => {
        onRead(readIds.versions(page));
        return versions.alternates(page);
      },
    },
    pages: () => {
      onRead(readIds.pages);
      return pages();
    },
    filesOf: (id) => {
      onRead(readIds.filesOf(id));
      return filesOf(id);
    },
    files: () => {
      onRead(readIds.files);
      return files();
    },
  };
}

function trackSite(site: Site, onRead: OnRead): Site {
  return {
    settings: site.settings,
    registry: site.registry,
    urls: site.urls,
    language: (locale) => {
      onRead(readIds.language(locale));
      return site.language(locale);
    },
    entries: (collection) => trackMap(site.entries(collection), collection, onRead),
    records: (collection) => trackMap(site.records(collection), collection, onRead),
    relations: trackRelations(site.relations, onRead),
    isPast: (day) => {
      onRead(readIds.past(day));
      return site.isPast(day);
    },
    query: (query, ...args) => {
      onRead(readIds.query(toQueryId(query, args)));
      return site.query(query, ...args);
    },
  };
}

function trackRelations(relations: Relations, onRead: OnRead): Relations {
  return {
    outgoing: (node) => {
      onRead(readIds.outgoing(node));
      return relations.outgoing(node);
    },
    incoming: (node) => {
      onRead(readIds.incoming(node));
      return relations.incoming(node);
    },
    related: (node, collection) => {
      onRead(readIds.outgoing(node));
      onRead(readIds.incoming(node));
      return relations.related(node, collection);
    },
  };
}

/** A map that reports the members and the list of keys that are read, absent members too. */
function trackMap<Value>(
  map: ReadonlyMap<string, Value>,
  collection: string,
  onRead: OnRead,
): ReadonlyMap<string, Value> {
  const readKeys = () => onRead(readIds.keys(collection));
  const read = (key: string) => onRead(readIds.member(collection, key));
  function* entries(): MapIterator<[string, Value]> {
    readKeys();
    for (const [key, value] of map) {
      read(key);
      yield [key, value];
    }
  }
  function* values(): MapIterator<Value> {
    for (const [, value] of entries()) yield value;
  }
  const tracked: ReadonlyMap<string, Value> = {
    get: (key) => {
      read(key);
      return map.get(key);
    },
    has: (key) => {
      read(key);
      return map.has(key);
    },
    get size() {
      readKeys();
      return map.size;
    },
    keys: () => {
      readKeys();
      return map.keys();
    },
    entries,
    values,
    forEach: (visit) => {
      for (const [key, value] of entries()) visit(value, key, tracked);
    },
    [Symbol.iterator]: entries,
  };
  return tracked;
}
