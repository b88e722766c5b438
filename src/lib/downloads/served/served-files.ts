import { isEntryCollection } from '../../collections/collections.ts';
import type { Site } from '../../content/site/site.ts';
import { pickText } from '../../content/site/words.ts';
import type { Locale } from '../../i18n/registry.ts';
import type { FileFormat } from '../catalogue/file-formats.ts';
import { type BuiltFile, type FilesOf, getFilePath } from '../catalogue/listing.ts';

/** A built file that goes into a reader's own toolkit. */
export interface ServedFile extends Pick<BuiltFile, 'name' | 'bytes' | 'sha256' | 'locale' | 'date'> {
  path: string;
}

/** An infographic goes as pictures and data, everything else as a document. */
const packedFormats: readonly FileFormat[] = ['svg', 'png', 'csv', 'pdf'];

/** The files of an entry in the language that a reader is shown it in. */
export function getServedFiles(site: Site, filesOf: FilesOf, id: string, locale: Locale): ServedFile[] {
  return findFiles(site, filesOf, id, locale)
    .filter((file) => packedFormats.includes(file.format))
    .map(({ name, bytes, sha256, locale: own, date, ...file }) => ({
      path: site.urls.at(getFilePath({ ...file, locale: own, name })),
      name,
      bytes,
      sha256,
      locale: own,
      date,
    }));
}

/** The picture of an infographic as a file that every program shows. */
export function getServedPicture(site: Site, filesOf: FilesOf, key: string, locale: Locale) {
  const found = findFiles(site, filesOf, `infographics/${key}`, locale).find((file) => file.format === 'png');
  if (!found) throw new Error(`The picture of infographics/${key} has not been made: run "npm run build" first.`);
  return { file: site.urls.at(getFilePath(found)), sha256: found.sha256 };
}

function findFiles(site: Site, filesOf: FilesOf, id: string, locale: Locale): BuiltFile[] {
  const [collection = '', key = ''] = id.split('/');
  const entry = isEntryCollection(collection) ? site.entries(collection).get(key) : undefined;
  const own = entry ? pickText(site, entry, locale).text.locale : locale;
  return filesOf(id).filter((file) => file.locale === own);
}
