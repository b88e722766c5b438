import { entryCollections } from '../../../collections/collections.ts';
import type { Entry, Site } from '../../../content/site.ts';

/** The latest of some days, where there is any. */
export const getNewest = (days: readonly (string | undefined)[]): string | undefined =>
  days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);

/** A toolkit of records only has no date of its own: the newest text of the site stands for it. */
export function getNewestOfSite(site: Site): string {
  const days = entryCollections.flatMap((collection) =>
    [...site.entries(collection).values()].flatMap((entry: Entry) =>
      [...entry.texts.values()].map((text) => text.frontmatter.updated),
    ),
  );
  return getNewest(days) ?? '1980-01-01';
}
