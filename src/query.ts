import { getCollection, getEntry } from 'astro:content';
import { buildRelations, type Relations } from './lib/content/relations.ts';
import { withEnvironment } from './lib/content/environment.ts';
import { buildSite, type Site } from './lib/content/site.ts';
import { buildVersions, type Versions } from './lib/navigation/alternates.ts';
import type { PageKind, SitePage } from './lib/navigation/page.ts';
import { buildPages } from './lib/navigation/pages.ts';
import { entryCollections, recordCollections } from './lib/schemas/collections.ts';

/** Everything that a page is made from. */
export interface SiteView {
  site: Site;
  relations: Relations;
  pages: SitePage[];
  versions: Versions;
}

let built: Promise<SiteView> | undefined;

/** The site model, built once for a whole build and anew for each request while editing. */
export function getView(): Promise<SiteView> {
  if (import.meta.env.DEV) return buildView();
  built ??= buildView();
  return built;
}

/** Static paths of one kind of page: the props of its route are the page itself. */
export async function getPaths(...kinds: PageKind[]) {
  const { pages } = await getView();
  return pages
    .filter((page) => kinds.includes(page.kind))
    .map((page) => {
      const [, locale = '', ...rest] = page.path.split('/');
      return { params: { locale, path: rest.join('/').replace(/\/$/, '') || undefined }, props: { page } };
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
  return { site, relations: buildRelations(site), pages, versions: buildVersions(site, pages) };
}
