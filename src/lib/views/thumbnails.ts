import { getDrawingPath } from '../content/site/addresses.ts';
import { defineQuery } from '../content/site/query.ts';
import type { Site } from '../content/site/site.ts';
import type { Locale } from '../i18n/registry.ts';
import { buildFigureView } from './figure-view.ts';

/** The drawing of an infographic for a list: it points to the file of drawings, so that the page stays light. */
export interface Thumbnail {
  /** SVG, with its size. */
  narrow: string;
  wide: string;
  /** A map needs the width of the page. */
  isLarge: boolean;
}

const thumbnailQuery = defineQuery('thumbnail', (site, key: string, locale: Locale): Thumbnail | undefined => {
  const entry = site.entries('infographics').get(key);
  if (!entry) return undefined;
  const { wide, narrow } = buildFigureView(site, entry, locale, getDrawingPath(site, key, locale));
  return { wide: wide.svg, narrow: narrow.svg, isLarge: entry.facts.figure.kind === 'map' };
});

/** The drawing of an infographic in the reader's language, or the next one of the fallback chain. */
export const getThumbnail = (site: Site, key: string, locale: Locale): Thumbnail | undefined =>
  site.query(thumbnailQuery, key, locale);
