import { join } from 'node:path';
import type { EntryCollection } from '../../collections/collections.ts';
import { checkImageBytes, checkImageSize, imageLink } from '../../document/image-file.ts';
import { hashBytes, listFolder, readImage, reportUnexpected } from './files.ts';
import { reportImageName, reportKey } from './names.ts';
import type { RawEntry } from './raw.ts';
import type { ReadingContext } from './reading-context.ts';
import { readFacts, readText } from './texts.ts';

const TEXT = /^text\.([a-z]{2,3}(?:-[a-z0-9]+)*)\.mdx$/;
/** Cameras and telephones write `.JPG`. */
const IMAGE = /\.(png|jpe?g|webp|avif|svg)$/i;

/** Reads one entry folder: facts, texts, pictures, and a look at what else lies there. */
export function readEntry(context: ReadingContext, collection: EntryCollection, key: string): RawEntry {
  const { dir, report } = context;
  const folder = `${collection}/${key}`;
  const entry: RawEntry = {
    collection,
    key,
    folder: join(dir, folder),
    facts: undefined,
    texts: [],
    images: new Map(),
    hash: '',
  };
  const hashes: string[] = [];
  reportKey(key, folder, report);
  let facts: string | undefined;
  let firstText: string | undefined;
  for (const item of listFolder(dir, folder)) {
    const file = `${folder}/${item.name}`;
    const locale = TEXT.exec(item.name)?.[1];
    if (item.kind === 'file' && item.name === 'facts.yaml') {
      facts = file;
      hashes.push(readFacts(context, entry, file));
    } else if (item.kind === 'file' && locale !== undefined) {
      firstText ??= file;
      const text = readText(context, collection, file, locale);
      if (text) {
        entry.texts.push(text);
        hashes.push(`${locale} ${text.hash}`);
      }
    } else if (item.kind === 'file' && IMAGE.test(item.name)) {
      reportImageName(item.name, file, report);
      hashes.push(`${item.name} ${readPicture(context, entry, file, item.name)}`);
    } else {
      reportUnexpected(item, file, 'entry', report);
      // A text may show it by mistake: the checks then say what it is.
      const check = item.kind === 'file' ? checkImageBytes(item.name, new Uint8Array()) : imageLink(item.name);
      entry.images.set(item.name, { hash: '', check });
    }
  }
  entry.hash = hashBytes(hashes.join('\n'));
  // Pointed at the half that exists: an annotation on a pull request needs a file.
  const lacks = (name: string, file = folder) =>
    report({ code: 'file-missing', file, line: 1, column: 1, params: { name, folder } });
  if (facts === undefined) lacks('facts.yaml', firstText);
  // A draft may wait for its texts: the form saves the facts of a new entry first, in a pull request of their own.
  const isDraft = (entry.facts as { draft?: boolean } | undefined)?.draft === true;
  if (firstText === undefined && !isDraft) lacks('text.<locale>.mdx', facts);
  return entry;
}

/** Reads a picture of an entry folder; the checks say what is wrong with it where a text shows it. */
function readPicture({ dir, cache }: ReadingContext, entry: RawEntry, file: string, name: string): string {
  const image = readImage(dir, file);
  const check =
    checkImageSize(name, image.size) ?? cache.use(file, image.hash, () => checkImageBytes(name, image.bytes));
  entry.images.set(name, { hash: image.hash, check });
  return image.hash;
}
