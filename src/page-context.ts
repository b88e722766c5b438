import type { EntryCollection } from './lib/collections/collections.ts';
import { getFileGroups } from './lib/downloads/catalogue/file-links.ts';
import { getBreadcrumbs } from './lib/navigation/breadcrumbs.ts';
import { getNeighbours } from './lib/navigation/neighbours.ts';
import { buildShell } from './lib/navigation/shell.ts';
import type { PageInputs } from './lib/outputs/site-inputs.ts';
import { buildEntryView } from './lib/views/entry-view.ts';
import { createPictures } from './lib/views/pictures.ts';

/** What the view of a page starts from. */
export function getContext({ site, versions, filesOf, page }: PageInputs) {
  const shell = buildShell(site, versions, page);
  const { locale } = page;
  const key = 'key' in page ? page.key : '';
  const getFiles = (collection: string) => getFileGroups(site, filesOf(`${collection}/${key}`), locale);
  return { site, relations: site.relations, page, shell, crumbs: getBreadcrumbs(site, page), locale, key, getFiles };
}

/** Props of the layout of an entry's page, and the site for what a kind of page adds. */
export function getEntryPage<C extends EntryCollection>(collection: C, inputs: PageInputs) {
  const { site, relations, shell, crumbs, locale, key, getFiles } = getContext(inputs);
  const entry = site.entries(collection).get(key);
  if (!entry) throw new Error(`There is no entry ${collection}/${key}.`);
  const view = buildEntryView(site, relations, entry, locale, createPictures(site));
  return {
    site,
    entry,
    shell,
    crumbs,
    view,
    files: getFiles(collection),
    neighbours: getNeighbours(site, collection, key, locale),
  };
}
