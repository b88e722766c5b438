import { getCollection, getEntry } from 'astro:content';
import { contentDir } from './lib/content/content-dir.ts';
import { withEnvironment } from './lib/content/environment.ts';
import { buildRelations, type Relations } from './lib/content/relations.ts';
import { buildSite, type Site } from './lib/content/site.ts';
import { getFileGroups } from './lib/downloads/file-links.ts';
import type { BuiltFile } from './lib/downloads/listing.ts';
import { getDownloadsFolder, readListing } from './lib/downloads/listing.ts';
import { buildVersions, type Versions } from './lib/navigation/alternates.ts';
import { getBreadcrumbs } from './lib/navigation/breadcrumbs.ts';
import { getNeighbours } from './lib/navigation/neighbours.ts';
import type { PageKind, SitePage } from './lib/navigation/page.ts';
import { buildPages } from './lib/navigation/pages.ts';
import { buildShell } from './lib/navigation/shell.ts';
import { type EntryCollection, entryCollections, recordCollections } from './lib/schemas/collections.ts';
import { buildEntryView } from './lib/views/entry-view.ts';
import { createPictures } from './lib/views/pictures.ts';
import { planImage } from './lib/views/served-images.ts';

/** Everything that a page is made from. */
export interface SiteView {
  site: Site;
  relations: Relations;
  pages: SitePage[];
  versions: Versions;
  /** Files to download, as the build made them; while editing those of the last build. */
  files: BuiltFile[];
}

let built: Promise<SiteView> | undefined;

/** The site model, built once for a whole build and anew for each request while editing. */
export function getView(): Promise<SiteView> {
  if (import.meta.env.DEV) return buildView();
  built ??= buildView();
  return built;
}

/**
 * Static paths of some kinds of page: the props of their route are the page itself.
 * @param name name of the route's rest parameter
 */
export async function getPaths(name: string, ...kinds: PageKind[]) {
  const { pages } = await getView();
  return pages
    .filter((page) => kinds.includes(page.kind))
    .map((page) => {
      const [, locale = '', ...rest] = page.path.split('/');
      return { params: { locale, [name]: rest.join('/').replace(/\/$/, '') || undefined }, props: { page } };
    });
}

async function buildView(): Promise<SiteView> {
  const settings = await getEntry('settings', 'site');
  if (!settings) throw new Error('site.yaml is missing or wrong: run "npm run check" to see what to mend.');
  const strings = await getCollection('strings');
  const entries = await Promise.all(
    entryCollections.map(async (collection) =>
      (await getCollection(collection)).map(({ id, data }) => ({ ...data, collection, key: id })),
    ),
  );
  const records = await Promise.all(
    recordCollections.map(async (collection) =>
      (await getCollection(collection)).map(({ id, data }) => ({ collection, key: id, value: data })),
    ),
  );
  const site = buildSite({
    settings: withEnvironment(settings.data, process.env),
    strings: new Map(strings.map(({ id, data }) => [id, data])),
    entries: entries.flat(),
    records: records.flat(),
    withDrafts: import.meta.env.DEV,
  });
  const pages = buildPages(site);
  return {
    site,
    relations: buildRelations(site),
    pages,
    versions: buildVersions(site, pages),
    files: readListing(getDownloadsFolder(contentDir())).files,
  };
}

/** What the route of a page starts from. */
export async function getContext(page: SitePage) {
  const { site, relations, versions, files } = await getView();
  const shell = buildShell(site, versions, page);
  const { locale, key = '' } = page;
  const getFiles = (collection: string) => getFileGroups(site, files, `${collection}/${key}`, locale);
  return { site, relations, shell, crumbs: getBreadcrumbs(site, page), locale, key, getFiles };
}

/** Props of the layout of an entry's page, and the site for what a kind of page adds. */
export async function getEntryPage<C extends EntryCollection>(collection: C, page: SitePage) {
  const { site, relations, shell, crumbs, locale, key, getFiles } = await getContext(page);
  const entry = site.entries(collection).get(key);
  if (!entry) throw new Error(`There is no entry ${collection}/${key}.`);
  const pictures = createPictures(site, planImage);
  const view = buildEntryView(site, relations, entry, locale, pictures);
  return {
    site,
    entry,
    shell,
    crumbs,
    view,
    files: getFiles(collection),
    neighbours: getNeighbours(site, entry, locale),
  };
}
