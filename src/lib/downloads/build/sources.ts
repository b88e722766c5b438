import type { Site } from '../../content/site/site.ts';
import type { Locale } from '../../i18n/registry.ts';
import { buildPublication } from '../book/publication/build-publication.ts';
import type { Publication } from '../book/publication/publication.ts';
import { hashData } from '../cache/fingerprint.ts';
import type { Download } from '../catalogue/manifest.ts';

/** What downloads are made from. */
export interface Source {
  publication: Publication;
  /** Hash of all that its files say. */
  key: string;
}

/** Builds the publication `of` a locale. */
export function buildSource(site: Site, of: string, locale: Locale): Source {
  const publication = buildPublication(site, site.relations, of, locale);
  return { publication, key: hashData(publication) };
}

/** The downloads of one publication. */
export interface DownloadGroup {
  of: string;
  locale: Locale;
  group: Download[];
}

/** Groups downloads by publication; toolkits first, which take longest, so that no core waits for one at the end. */
export function groupByPublication(downloads: readonly Download[]): DownloadGroup[] {
  const groups = new Map<string, DownloadGroup>();
  for (const download of downloads) {
    const { of, locale } = download;
    const id = `${of} ${locale}`;
    const found = groups.get(id) ?? { of, locale, group: [] };
    found.group.push(download);
    groups.set(id, found);
  }
  const isToolkit = ({ of }: DownloadGroup) => of.startsWith('toolkits/');
  const all = [...groups.values()];
  return [...all.filter(isToolkit), ...all.filter((group) => !isToolkit(group))];
}

/** @throws where two downloads would be one file of the site */
export function failOnSameName(downloads: readonly Download[]): void {
  const seen = new Map<string, Download>();
  for (const download of downloads) {
    const path = `${download.locale}/${download.name}`;
    const other = seen.get(path);
    if (other)
      throw new Error(`${other.of} and ${download.of} would both be downloads/${path}: give one of them another slug.`);
    seen.set(path, download);
  }
}
