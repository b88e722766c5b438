import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { entryCollections, recordCollections } from '../../collections/collections.ts';
import type { Site } from '../../content/site/site.ts';

/** SHA-256 as hex. */
export const hash = (value: string | Uint8Array): string => createHash('sha256').update(value).digest('hex');

/** Hash of every file of a folder: names and bytes, never times. Tests do not count. */
function hashFolder(folder: string): string {
  const hasher = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && !item.name.endsWith('.test.ts'))
    .map((item) => join(item.parentPath, item.name))
    .sort();
  for (const file of files)
    hasher
      .update(file.slice(folder.length))
      .update('\0')
      .update(hash(readFileSync(file)));
  return hasher.digest('hex');
}

/** Hash of what files are made with: our packagers and the exact versions of all libraries and fonts. */
export const hashTools = (project: string): string =>
  hash(
    [
      ...['downloads', 'document', 'figures', 'fonts', 'i18n'].map((name) =>
        hashFolder(join(project, 'src/lib', name)),
      ),
      hash(readFileSync(join(project, 'package-lock.json'))),
      process.version,
    ].join(),
  );

/** Hash of all that any file could depend on: while it stays the same, no publication has to be built. */
export const hashInputs = (project: string, site: Site): string =>
  hash([hashFolder(join(project, 'src/lib')), hashTools(project), hashSite(site)].join('\0'));

/** Hash of the content, from the hashes that reading it took: nothing is read again. */
function hashSite(site: Site): string {
  const members = [
    ...entryCollections.map((name) => [name, toHashes(site.entries(name))]),
    ...recordCollections.map((name) => [name, toHashes(site.records(name))]),
  ];
  const languages = site.registry.locales.map(({ locale }) => site.language(locale).words);
  return hash(JSON.stringify([site.settings, languages, members]));
}

const toHashes = (members: ReadonlyMap<string, { hash: string }>) =>
  [...members].map(([key, member]) => [key, member.hash]);

/** Hash of plain data. Paths of pictures differ from one checkout to the next: their bytes count, not where they are. */
export const hashData = (data: unknown): string =>
  hash(JSON.stringify(data, (name, value: unknown) => (name === 'file' ? undefined : value)));
