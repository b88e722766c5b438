import { packMembers } from '../../lib/downloads/archive/archive-contents.ts';
import type { PackedMember } from '../../lib/downloads/archive/archive-member.ts';
import type { ZipMember } from '../../lib/downloads/archive/zip.ts';
import type { Publication } from '../../lib/downloads/publication/publication.ts';
import type { ServedFile } from '../../lib/downloads/served/served-files.ts';
import { fetchBytes } from './fetch-part.ts';

/**
 * Packs the documents made here with the files of the entries, a page that says what is in it, and a manifest.
 * @throws PartError where a file is missing
 */
export async function writeArchive(
  publication: Publication,
  made: readonly ZipMember[],
  files: readonly ServedFile[],
  folder: string,
  onFile: (done: number) => void,
): Promise<Uint8Array> {
  const { locale, date } = publication;
  const members: PackedMember[] = [];
  const add = async (path: string, content: Uint8Array, of: Pick<PackedMember, 'locale' | 'date'>) => {
    const sha256 = await hash(content);
    members.push({ path, locale: of.locale, bytes: content.length, sha256, date: of.date, content });
  };
  for (const { name, bytes } of made) await add(name, bytes, { locale, date });
  for (const [index, file] of files.entries()) {
    await add(`${getFolder(file.name)}/${file.name}`, await fetchBytes(file.path, file.name), file);
    onFile(index + 1);
  }
  return packMembers(publication, folder, members, hash);
}

const getFolder = (name: string): string => (name.endsWith('.pdf') ? 'documents' : 'infographics');

async function hash(bytes: Uint8Array): Promise<string> {
  const sum = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return [...new Uint8Array(sum)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
