import type { Relations, Site } from '../content/site.ts';
import type { Locale } from '../i18n/registry.ts';
import { getMembers, packArchive } from './archive/archive.ts';
import { toDownloadError } from './download-error.ts';
import { getExtension } from './file-format.ts';
import { hash, hashPublication } from './fingerprint.ts';
import type { BuiltFile } from './listing.ts';
import { type Download, listDownloads } from './manifest.ts';
import type { Packagers } from './packager.ts';
import { buildPublication } from './publication/build-publication.ts';
import type { Publication } from './publication/publication.ts';
import type { FileStore } from './store.ts';

/** A step of the build, to show. */
export interface Progress {
  done: number;
  total: number;
  download: Download;
  /** False where the file was in the store already. */
  isNew: boolean;
}

export interface DownloadsContext {
  site: Site;
  relations: Relations;
  store: FileStore;
  packagers: Packagers;
  /** Hash of what the files are made with. */
  tools: string;
  /** Files of the last build: their sums need not be taken again. */
  known: readonly BuiltFile[];
  onProgress(progress: Progress): void;
}

/**
 * Builds every file of the site that is not in the store yet.
 * @throws where a file cannot be made: which one, where its words come from, and what to do
 */
export async function buildDownloads(context: DownloadsContext): Promise<BuiltFile[]> {
  const downloads = listDownloads(context.site);
  failOnSameName(downloads);
  const total = downloads.length;
  const known = new Map(context.known.map((file) => [file.stored, file]));
  const built: BuiltFile[] = [];
  const publications = createPublications(context);
  const build = async (download: Download, publication: Publication, key: string, make: () => Promise<Uint8Array>) => {
    const stored = `${key}.${getExtension(download.format)}`;
    const isNew = !context.store.has(stored);
    if (isNew) await context.store.write(stored, await withPlace(make, download, publication, context.site));
    const { bytes, sha256 } = known.get(stored) ?? measure(await context.store.read(stored));
    built.push({ ...download, bytes, sha256, date: publication.date, stored });
    context.onProgress({ done: built.length, total, download, isNew });
  };
  for (const download of downloads) {
    const { format } = download;
    const { publication, key } = publications(download.of, download.locale);
    if (format === 'zip') {
      const members = getMembers(publication, built);
      const sums = members.map(({ path, file }) => `${path} ${file.sha256}`);
      await build(download, publication, hash([context.tools, key, ...sums].join('\n')), () =>
        packArchive(publication, members, context.store),
      );
    } else {
      await build(download, publication, hash(`${context.tools} ${format} ${key}`), () =>
        context.packagers[format as 'pdf'](publication),
      );
    }
  }
  return built;
}

/** Publications with the hash of their content; downloads of the same one follow each other, so the last is kept. */
function createPublications({ site, relations }: DownloadsContext) {
  let last: { id: string; publication: Publication; key: string } | undefined;
  return (of: string, locale: Locale) => {
    const id = `${of} ${locale}`;
    if (last?.id === id) return last;
    const publication = buildPublication(site, relations, of, locale);
    const dictionaries = getLocales(publication, site).map((name) => site.language(name).words);
    last = { id, publication, key: hashPublication(publication, dictionaries) };
    return last;
  };
}

/** The locale of the publication and those of its fallback chapters. */
function getLocales(publication: Publication, site: Site): Locale[] {
  const langs = new Set(publication.chapters.map((chapter) => chapter.lang));
  return site.registry.locales
    .filter((row) => row.locale === publication.locale || langs.has(row.lang))
    .map((row) => row.locale);
}

const measure = (bytes: Uint8Array) => ({ bytes: bytes.length, sha256: hash(bytes) });

async function withPlace(
  make: () => Promise<Uint8Array>,
  ...place: [Download, Publication, DownloadsContext['site']]
): Promise<Uint8Array> {
  try {
    return await make();
  } catch (error) {
    throw toDownloadError(error, ...place);
  }
}

function failOnSameName(downloads: Download[]): void {
  const seen = new Map<string, Download>();
  for (const download of downloads) {
    const path = `${download.locale}/${download.name}`;
    const other = seen.get(path);
    if (other)
      throw new Error(`${other.of} and ${download.of} would both be downloads/${path}: give one of them another slug.`);
    seen.set(path, download);
  }
}
