import type { Publication } from '../book/publication/publication.ts';
import { hash } from '../cache/fingerprint.ts';
import type { StoredFile } from '../cache/store.ts';
import { isArchive, type PackedFormat } from '../catalogue/file-formats.ts';
import { type BuiltFile, createFileIndex } from '../catalogue/listing.ts';
import { type Download, listDownloads } from '../catalogue/manifest.ts';
import { getMembers } from '../formats/zip/archive.ts';
import type { BuildContext } from './build-context.ts';
import { describeFailure } from './describe-failure.ts';
import type { JobResult } from './job.ts';
import type { Task } from './job-runner.ts';
import { buildSource, failOnSameName, groupByPublication, type Source } from './sources.ts';

/** The making of all files to download. */
export interface FilePlan {
  /** Makes the files of each publication. */
  publications(): AsyncGenerator<Task>;
  /** Makes archives of these files, which must have been made before. */
  archives(): AsyncGenerator<Task>;
  /** The files made so far, in the order of the manifest. */
  list(): BuiltFile[];
}

/** A file that is not in the store. */
interface Missing {
  download: Download;
  key: string;
}

/** Plans the files of a site: what is in the store already is taken from there. */
export function planFiles({ site, store, tools, failures, part, onProgress }: BuildContext): FilePlan {
  const all = listDownloads(site);
  failOnSameName(all);
  const downloads = part ? all.filter(({ of }) => part.hasFilesOf(of)) : all;
  const places = new Map(downloads.map((download, index) => [download, index]));
  const archives: (Source & { download: Download })[] = [];
  const built = new Map<Download, BuiltFile>();

  const add = (download: Download, { date }: Publication, file: StoredFile, isNew: boolean) => {
    const { bytes, sha256, name: stored } = file;
    built.set(download, { ...download, bytes, sha256, date, stored });
    onProgress({ done: built.size, total: downloads.length, download, isNew });
  };
  const addResult = (missing: readonly Missing[], publication: Publication, { files, failure }: JobResult) => {
    for (const [index, { download }] of missing.entries()) {
      const file = files[index];
      if (file) add(download, publication, file, true);
      else if (failure && index === files.length)
        failures.add(places.get(download) ?? 0, describeFailure(failure, download, publication, site));
    }
  };
  const findMissing = async (download: Download, publication: Publication, key: string): Promise<Missing[]> => {
    const file = await store.find(key);
    if (!file) return [{ download, key }];
    add(download, publication, file, false);
    return [];
  };

  const list = () => downloads.flatMap((download) => built.get(download) ?? []);

  return {
    list,
    publications: async function* () {
      for (const { of, locale, group } of groupByPublication(downloads)) {
        const source = buildSource(site, of, locale);
        const { publication } = source;
        const missing: (Missing & { format: PackedFormat })[] = [];
        for (const download of group) {
          const { format } = download;
          if (isArchive(format)) archives.push({ ...source, download });
          else {
            const key = hash(`${tools} ${format} ${source.key}`);
            for (const found of await findMissing(download, publication, key)) missing.push({ ...found, format });
          }
        }
        if (missing.length === 0) continue;
        const files = missing.map(({ format, key }) => ({ format, key }));
        yield {
          job: { kind: 'publication', publication, files },
          onResult: (result) => addResult(missing, publication, result),
        };
      }
    },
    archives: async function* () {
      const filesOf = createFileIndex(list());
      for (const { download, publication, key: content } of archives) {
        const members = getMembers(publication, filesOf);
        const hashes = members.map(({ path, file }) => `${path} ${file.sha256}`);
        const missing = await findMissing(download, publication, hash([tools, content, ...hashes].join('\n')));
        for (const { key } of missing)
          yield {
            job: { kind: 'archive', publication, members, key },
            onResult: (result) => addResult(missing, publication, result),
          };
      }
    },
  };
}
