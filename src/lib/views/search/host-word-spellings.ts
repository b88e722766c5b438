import type { Site } from '../../content/site/site.ts';

/** A word of a host country in all the ways in which people write it. */
export function getHostWordSpellings(site: Site, key: string): string[] {
  const value = site.records('host-words').get(key)?.value;
  return value ? [value.word, ...value.spellings] : [];
}
