import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenData, OpenFile } from '../../src/lib/views/open-data.ts';

/** A file to download of a built site. */
export interface SiteFile extends OpenFile {
  /** Where it lies on disk. */
  path: string;
}

/** The files to download of a built site, as its open data list them. */
export function listSiteFiles(site: string): SiteFile[] {
  const { files } = JSON.parse(readFileSync(join(site, 'data/site.json'), 'utf8')) as OpenData;
  return files.map((file) => ({ ...file, path: join(site, decodeURIComponent(new URL(file.url).pathname)) }));
}

/** One file of each format, in each language, of each kind of content. */
export const pickOfEachKind = (files: readonly SiteFile[]): SiteFile[] =>
  [...Map.groupBy(files, ({ format, locale, of }) => `${format} ${locale} ${of.split('/')[0]}`).values()].flatMap(
    ([first]) => first ?? [],
  );
