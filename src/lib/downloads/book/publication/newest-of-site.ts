import { entryCollections } from '../../../collections/collections.ts';
import type { Entry, Site } from '../../../content/site/site.ts';
import { getNewest } from './dates.ts';

/** A toolkit of records only has no date of its own: the newest text of the site stands for it. */
export function getNewestOfSite(site: Site): string {
  const dates = entryCollections.flatMap((collection) =>
    [...site.entries(collection).values()].flatMap((entry: Entry) =>
      [...entry.texts.values()].map((text) => text.frontmatter.updated),
    ),
  );
  return getNewest(dates) ?? '1980-01-01';
}
