import type { Site } from '../../content/site/site.ts';
import type { SavedListing } from '../../downloads/cache/saved-listing.ts';
import { getFilePath } from '../../downloads/catalogue/listing.ts';
import { listDownloads } from '../../downloads/catalogue/manifest.ts';
import { hashContent } from '../cache/last-build.ts';
import type { Folders } from '../folders/folders.ts';
import type { PartBasis, PartListing } from './part.ts';

/** What a part of this content is made from, as files and environment are now. */
export function getPartBasis({ content }: Pick<Folders, 'content'>, downloads: boolean): PartBasis {
  const { SITE_URL = '', SITE_REPOSITORY = '', SITE_CONTACT = '' } = process.env;
  return { content: hashContent(content), environment: { SITE_URL, SITE_REPOSITORY, SITE_CONTACT }, downloads };
}

/** The files of a part, with their positions among all files of the site: the order that every list of them has. */
export function describeListing(site: Site, { inputs, files, images }: SavedListing): PartListing {
  if (files.length === 0) return { inputs, files: [], images };
  const positions = new Map(listDownloads(site).map((file, position) => [getFilePath(file), position]));
  return { inputs, files: files.map((file) => [positions.get(getFilePath(file)) ?? 0, file]), images };
}
