import { definitions, isEntryCollection } from '../../collections/collections.ts';
import type { Site } from '../../content/site/site.ts';
import type { DocumentReference } from '../../document/references.ts';

/**
 * An example with names that the site has: one that it lacks is replaced by the first of its collection, so that what is
 * shown is what its source gives.
 */
export function fitToSite(site: Site, example: string, references: readonly DocumentReference[]): string {
  let fitted = example;
  for (const { collection, key } of references) {
    const found = findKey(site, collection, key);
    if (found !== undefined && found !== key) fitted = fitted.replaceAll(toName(key), toName(found));
  }
  return fitted;
}

/** Factors are named without their benchmark, which is a reference of its own. */
const toName = (key: string): string => key.slice(key.indexOf('/') + 1);

/** The key itself where the site has it, else the first key of the collection; nothing where it has none. */
function findKey(site: Site, collection: string, key: string): string | undefined {
  if (collection === 'factors') return findFactor(site, key);
  if (!Object.hasOwn(definitions, collection)) return undefined;
  const members: ReadonlyMap<string, unknown> = isEntryCollection(collection)
    ? site.entries(collection)
    : site.records(collection as 'themes');
  return members.has(key) ? key : [...members.keys()].sort()[0];
}

/** The factor at the same place among those of the benchmark that stands in. */
function findFactor(site: Site, key: string): string | undefined {
  const [benchmark = '', factor = ''] = key.split('/');
  const found = findKey(site, 'benchmarks', benchmark);
  const factors = found === undefined ? [] : (site.records('benchmarks').get(found)?.value.factors ?? []);
  const same = factors.find(({ id }) => id === factor) ?? factors[0];
  return same && `${found}/${same.id}`;
}
