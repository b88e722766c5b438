import type { Book } from '../../book/flow/model.ts';
import type { ListedMember, PackedMember } from './archive-member.ts';
import { writeReadme } from './readme.ts';
import { pack } from './zip.ts';

/**
 * Packs files with a page that says what is in the archive, for people (README) and for programs (manifest).
 * @param hash SHA-256 as hex, which the build takes from its machine and a browser from a library
 */
export function packMembers(
  book: Book,
  folder: string,
  members: readonly PackedMember[],
  hash: (bytes: Uint8Array) => string,
): Uint8Array {
  const content = new TextEncoder().encode(writeReadme(book, members));
  const readme: PackedMember = {
    path: 'README.txt',
    locale: book.lang,
    bytes: content.length,
    sha256: hash(content),
    date: book.date,
    content,
  };
  const manifest = {
    path: 'manifest.json',
    date: book.date,
    content: new TextEncoder().encode(`${JSON.stringify(toManifest(book, [readme, ...members]), null, 2)}\n`),
  };
  return pack(
    [...members, readme, manifest].map(({ path, content, date }) => ({
      name: `${folder}/${path}`,
      bytes: content,
      date,
    })),
  );
}

const toManifest = ({ title, url, licence, organisation, date, lang }: Book, members: readonly ListedMember[]) => ({
  title,
  url,
  organisation,
  licence: licence.name,
  date,
  language: lang,
  files: members.map((member) => ({
    name: member.path,
    mediaType: getMediaType(member.path),
    language: member.locale,
    bytes: member.bytes,
    sha256: member.sha256,
    licence: licence.name,
    date: member.date,
  })),
});

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  bib: 'application/x-bibtex',
  csv: 'text/csv',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  epub: 'application/epub+zip',
  json: 'application/vnd.citationstyles.csl+json',
  md: 'text/markdown',
  pdf: 'application/pdf',
  png: 'image/png',
  ris: 'application/x-research-info-systems',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Media type of a file, by its name. */
const getMediaType = (path: string): string =>
  MEDIA_TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
