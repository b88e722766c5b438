import type { Site } from '../content/site/site.ts';
import type { BuiltFile } from '../downloads/catalogue/listing.ts';
import type { Versions } from '../navigation/alternates.ts';
import type { SitePage } from '../navigation/page.ts';

/** Everything that an output may be made from. There is no other way to the content. */
export interface SiteInputs {
  site: Site;
  versions: Versions;
  /** Every page of the site. */
  pages: () => readonly SitePage[];
  /** Files to download of an entry or toolkit, `guides/design-a-one-stop-shop`. */
  filesOf: (id: string) => readonly BuiltFile[];
  /** Every file to download. */
  files: () => readonly BuiltFile[];
}

/** What the view of a page is given. */
export interface PageInputs extends Omit<SiteInputs, 'pages' | 'files'> {
  page: SitePage;
}
