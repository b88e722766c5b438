import './queries.ts';
import { isEntryCollection, type RecordCollection } from '../collections/collections.ts';
import { findQuery } from '../content/site/query.ts';
import type { Node } from '../content/site/site.ts';
import type { Locale } from '../i18n/registry.ts';
import { hashValue } from './hash-value.ts';
import type { ReadId } from './read-ids.ts';
import type { SiteInputs } from './site-inputs.ts';

/** The hash of a part of the inputs as it is now; undefined where it is no longer known. */
export type InputHashes = (id: ReadId) => string | undefined;

/**
 * Hashes the parts of the inputs, each when it is asked for and once.
 * @param known hashes that are known already, from another process with the same inputs
 */
export function createInputHashes(inputs: SiteInputs, known: Map<ReadId, string | undefined> = new Map()): InputHashes {
  const find = createFinders(inputs);
  return (id) => {
    if (known.has(id)) return known.get(id);
    const space = id.indexOf(' ');
    const kind = space < 0 ? id : id.slice(0, space);
    const hash = find[kind]?.(space < 0 ? '' : id.slice(space + 1));
    known.set(id, hash);
    return hash;
  };
}

/** One finder for each kind of `ReadId`; what follows the kind is its argument. */
function createFinders(inputs: SiteInputs): Record<string, (rest: string) => string | undefined> {
  const { site, versions, pages, filesOf, files } = inputs;
  let byVersion: Map<string, ReturnType<typeof pages>[number]> | undefined;
  const findPage = (rest: string) => {
    byVersion ??= new Map(pages().map((page) => [`${page.locale} ${page.id}`, page]));
    return byVersion.get(rest);
  };
  const members = (collection: string): ReadonlyMap<string, { hash: string }> =>
    isEntryCollection(collection) ? site.entries(collection) : site.records(collection as RecordCollection);
  return {
    settings: () => hashValue([site.settings, getAddressWords(site)]),
    pages: () => hashValue(pages()),
    files: () => hashValue(files()),
    'files-of': (id) => hashValue(filesOf(id)),
    language: (locale) => {
      const name = site.registry.find(locale);
      return name && hashValue([site.language(name).words, site.registry.get(name)]);
    },
    keys: (collection) => hashValue([...members(collection).keys()]),
    member: (rest) => {
      const [collection = '', key = ''] = rest.split(' ');
      return members(collection).get(key)?.hash ?? 'absent';
    },
    outgoing: (rest) => hashValue(site.relations.outgoing(toNode(rest))),
    incoming: (rest) => hashValue(site.relations.incoming(toNode(rest))),
    versions: (rest) => {
      const page = findPage(rest);
      return page && hashValue([versions.choices(page), versions.alternates(page)]);
    },
    past: (day) => hashValue(site.isPast(day)),
    query: (rest) => {
      const [name = '', ...args] = rest.split('\t');
      const query = findQuery(name);
      return query && hashValue(site.query(query, ...args));
    },
  };
}

function toNode(rest: string): Node {
  const [collection = '', key = ''] = rest.split(' ');
  return { collection: collection as Node['collection'], key };
}

/** Words of addresses in all languages: a link to another language needs them. */
function getAddressWords({ registry, language }: SiteInputs['site']): [Locale, string[]][] {
  return registry.locales.map(({ locale }) => [
    locale,
    Object.entries(language(locale).words)
      .filter(([key]) => key.startsWith('address.'))
      .map((entry) => entry.join(' ')),
  ]);
}
