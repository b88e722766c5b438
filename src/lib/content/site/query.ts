import type { Query, Site } from './site.ts';

const known = new Map<string, Query<string[], unknown>>();

/**
 * Defines a query: a value that a site computes once and that pages then look up.
 * @param name unique among all queries
 * @param compute the value, plain data only
 */
export function defineQuery<Args extends string[], Value>(
  name: string,
  compute: (site: Site, ...args: Args) => Value,
): Query<Args, Value> {
  const query = { name, compute };
  known.set(name, query as unknown as Query<string[], unknown>);
  return query;
}

/** The query of a name, where its module has been loaded. */
export const findQuery = (name: string): Query<string[], unknown> | undefined => known.get(name);

/** What names the value of a query: its name and its arguments. */
export const toQueryId = ({ name }: Pick<Query<string[], unknown>, 'name'>, args: readonly string[]): string =>
  [name, ...args].join('\t');

/** Remembers the values of queries for a site. */
export function createQueryMemory(getSite: () => Site): Site['query'] {
  const values = new Map<string, unknown>();
  return (query, ...args) => {
    const id = toQueryId(query, args);
    if (!values.has(id)) values.set(id, query.compute(getSite(), ...args));
    return values.get(id) as ReturnType<(typeof query)['compute']>;
  };
}
