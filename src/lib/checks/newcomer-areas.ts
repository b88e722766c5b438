/**
 * First parts of the string keys that a locale of scope `newcomers` must translate: what stands on the
 * newcomers' pages. Other words come from its fallback chain, on pages that it does not have.
 */
export const NEWCOMER_AREAS: readonly string[] = ['address', 'site', 'service', 'newcomers', 'place', 'topic'];

/** True for a string key of the newcomers' pages. */
export const isNewcomerKey = (key: string): boolean => NEWCOMER_AREAS.includes(key.split('.')[0] ?? '');
