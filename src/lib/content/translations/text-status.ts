import type { Translation } from '../../collections/frontmatter.ts';

/** How far the text of an entry is in a locale. */
export type TextStatus = 'source' | 'missing' | 'unmarked' | 'outdated' | 'upToDate';

/**
 * How far a translation is.
 * @param late number of its sections that do not follow the source
 */
export function getMadeStatus(late: number, { sections }: Pick<Translation, 'sections'>): TextStatus {
  if (late === 0) return 'upToDate';
  return Object.keys(sections).length === 0 ? 'unmarked' : 'outdated';
}
