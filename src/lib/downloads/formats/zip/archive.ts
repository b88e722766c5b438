import type { Book } from '../../book/flow/model.ts';
import type { Publication } from '../../book/publication/publication.ts';
import { hash } from '../../cache/fingerprint.ts';
import type { StoredFile } from '../../cache/store.ts';
import { type FileFormat, getFormats, isArchive, isCitation } from '../../catalogue/file-formats.ts';
import type { BuiltFile, FilesOf } from '../../catalogue/listing.ts';
import { packMembers } from './archive-contents.ts';

/** A file inside an archive. */
export interface ArchiveMember {
  /** Path in the archive, `infographics/one-stop-shop-route.svg`. */
  path: string;
  file: BuiltFile;
}

/** One file of HTML would hold all pictures once more. */
const documentFormats: readonly FileFormat[] = getFormats('toolkit').filter(
  (format) => !isArchive(format) && format !== 'html',
);
const pictureFormats: readonly FileFormat[] = ['pdf-poster', 'svg', 'png'];

const getFolder = (format: FileFormat): string =>
  format.startsWith('worksheets') ? 'worksheets/' : isCitation(format) ? 'citation/' : '';

/**
 * What an archive holds, from the files made before it: the toolkit in every format, its worksheets, its infographics.
 * An infographic that is not translated comes in the language that the toolkit shows it in.
 */
export function getMembers(publication: Publication, filesOf: FilesOf): ArchiveMember[] {
  const own = filesOf(publication.id).filter(
    (file) => file.locale === publication.locale && documentFormats.includes(file.format),
  );
  const shown = new Map(publication.chapters.flatMap(({ resolve }) => Object.entries(resolve.infographics)));
  const pictures = [...shown].flatMap(([key, { lang }]) => {
    const all = filesOf(`infographics/${key}`).filter((file) => pictureFormats.includes(file.format));
    const inLanguage = all.filter((file) => file.locale === publication.locale);
    return inLanguage.length > 0 ? inLanguage : all.filter((file) => file.locale === lang);
  });
  return [
    ...own.map((file) => ({
      path: `${getFolder(file.format)}${file.name}`,
      file,
    })),
    ...pictures.map((file) => ({ path: `infographics/${file.name}`, file })),
  ];
}

/** Packs a toolkit with a page that says what is in it, for people (README) and for programs (manifest). */
export async function packArchive(
  book: Book,
  members: readonly ArchiveMember[],
  read: (file: StoredFile) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const packed = await Promise.all(
    members.map(async ({ path, file: { locale, bytes, sha256, date, stored } }) => ({
      path,
      locale,
      bytes,
      sha256,
      date,
      content: await read({ name: stored, bytes, sha256 }),
    })),
  );
  const folder = book.url.replace(/\/$/, '').split('/').at(-1) ?? 'toolkit';
  return packMembers(book, folder, packed, hash);
}
