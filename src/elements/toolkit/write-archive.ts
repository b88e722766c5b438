import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Book } from '../../lib/downloads/book/flow/model.ts';
import { packMembers } from '../../lib/downloads/formats/zip/archive-contents.ts';
import type { PackedMember } from '../../lib/downloads/formats/zip/archive-member.ts';
import type { ZipMember } from '../../lib/downloads/formats/zip/zip.ts';
import type { ServedFile } from '../../lib/downloads/served/served-files.ts';
import { fetchBytes } from './fetch-part.ts';

/**
 * Packs the documents made here with the files of the entries, a page that says what is in it, and a manifest.
 * @throws PartError where a file is missing
 */
export async function writeArchive(
  book: Book,
  made: readonly ZipMember[],
  files: readonly ServedFile[],
  folder: string,
  onFile: (done: number) => void,
): Promise<Uint8Array> {
  const members: PackedMember[] = [];
  const add = (path: string, content: Uint8Array, of: Pick<PackedMember, 'locale' | 'date'>): void => {
    const { locale, date } = of;
    members.push({ path, locale, bytes: content.length, sha256: hash(content), date, content });
  };
  for (const { name, bytes } of made) add(name, bytes, book);
  for (const [index, file] of files.entries()) {
    add(`${getFolder(file.name)}/${file.name}`, await fetchBytes(file.path, file.name), file);
    onFile(index + 1);
  }
  return packMembers(book, folder, members, hash);
}

const getFolder = (name: string): string => (name.endsWith('.pdf') ? 'documents' : 'infographics');

/** A library, since browsers offer SHA-256 on https and localhost alone, and a town may serve its copy over plain http. */
const hash = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));
