import type { Site } from '../content/site.ts';
import { getSourceItems } from '../content/source-list.ts';
import type { Locale } from '../i18n/registry.ts';
import type { SourceLine } from './publication.ts';

/** Numbers the sources of a publication in the order in which its chapters use them. */
export interface SourceNumbers {
  /** Notes the sources of a chapter and returns their numbers. */
  add(keys: readonly string[]): Record<string, number>;
  /** Every source noted so far. */
  list(): SourceLine[];
}

/** Starts the numbering of a publication. */
export function createSourceNumbers(site: Site, locale: Locale): SourceNumbers {
  const numbers = new Map<string, number>();
  return {
    add: (keys) => {
      const known = keys.filter((key) => site.records('sources').has(key));
      for (const key of known) if (!numbers.has(key)) numbers.set(key, numbers.size + 1);
      return Object.fromEntries(known.map((key) => [key, numbers.get(key) as number]));
    },
    list: () => getSourceItems(site, [...numbers.keys()], locale).map(({ key: _key, ...line }) => line),
  };
}
