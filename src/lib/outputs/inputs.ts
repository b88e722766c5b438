import type { Site } from '../content/site/site.ts';
import { type BuiltFile, createFileIndex } from '../downloads/catalogue/listing.ts';
import { buildVersions } from '../navigation/alternates.ts';
import { buildPages } from '../navigation/pages.ts';
import type { SiteInputs } from './site-inputs.ts';

/**
 * Everything that outputs are made from.
 * @param files what can be downloaded, in the order of the downloads
 */
export function buildInputs(site: Site, files: readonly BuiltFile[]): SiteInputs {
  const pages = buildPages(site);
  return {
    site,
    versions: buildVersions(site, pages),
    pages: () => pages,
    filesOf: createFileIndex(files),
    files: () => files,
  };
}
