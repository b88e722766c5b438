import type { Site } from '../../content/site/site.ts';
import type { SavedListing } from '../../downloads/cache/saved-listing.ts';
import { getFilePath } from '../../downloads/catalogue/listing.ts';
import { listDownloads } from '../../downloads/catalogue/manifest.ts';
import { hashContent } from '../cache/last-build.ts';
import type { Folders } from '../folders/folders.ts';
import type { PartBasis, PartListing } from './part.ts';

/** What a part of this content is made from, as files and environment are now. */
export function getPartBasis({ content }: Pick<Folders, 'content'>, downloads: boolean): PartBasis {
  const { SITE_URL = '', SITE_REPOSITORY = '' } = process.env;
  return { content: hashContent(content), environment: { SITE_URL, SITE_REPOSITORY }, downloads };
}

/** The files of a part, with their places among all files of the site: the order that every list of them has. */
export function describeListing(site: Site, { inputs, files, images }: SavedListing): PartListing {
  if (files.length === 0) return { inputs, files: [], images };
  const places = new Map(listDownloads(site).map((file, place) => [getFilePath(file), place]));
  return { inputs, files: files.map((file) => [places.get(getFilePath(file)) ?? 0, file]), images };
}
