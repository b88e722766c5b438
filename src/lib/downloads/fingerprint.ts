import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dictionary } from '../i18n/translator.ts';
import { isFileWord } from './publication/file-words.ts';
import type { Publication } from './publication/publication.ts';

export const hash = (value: string | Uint8Array): string => createHash('sha256').update(value).digest('hex');

/** Hash of every file of a folder: names and bytes, never times. Tests do not count. */
export function hashFolder(folder: string): string {
  const sum = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && !item.name.endsWith('.test.ts'))
    .map((item) => join(item.parentPath, item.name))
    .sort();
  for (const file of files)
    sum
      .update(file.slice(folder.length))
      .update('\0')
      .update(hash(readFileSync(file)));
  return sum.digest('hex');
}

/** Hash of what files are made with: our packagers and the exact versions of all libraries and fonts. */
export const hashTools = (project: string): string =>
  hash(
    [
      ...['downloads', 'document', 'figures', 'i18n'].map((name) => hashFolder(join(project, 'src/lib', name))),
      hash(readFileSync(join(project, 'package-lock.json'))),
      process.version,
    ].join(),
  );

/** Hash of all that any file could depend on: while it stays the same, nothing has to be looked at. */
export const hashInputs = (project: string, content: string, environment: readonly string[]): string =>
  hash([hashFolder(join(project, 'src/lib')), hashTools(project), hashFolder(content), ...environment].join('\0'));

/** Hash of what one publication says: its data, and the words of the interface that files print. */
export function hashPublication(publication: Publication, dictionaries: readonly Dictionary[]): string {
  const words = dictionaries.map((dictionary) => Object.entries(dictionary).filter(([key]) => isFileWord(key)));
  // Paths of images differ from one checkout to the next; their bytes count.
  const data = JSON.stringify([publication, words], (name, value: unknown) => (name === 'file' ? undefined : value));
  return hash(data);
}
