import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** Files of Pagefind's ready-made interfaces; ours is made from its search alone. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\b/;

/** Indexes every page of a built site and writes the index into its `pagefind` folder. */
export async function buildSearchIndex(site: string): Promise<{ pages: number }> {
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    const added = await index.addDirectory({ path: site });
    if (added.errors.length > 0) throw new Error(`Pagefind: ${added.errors.join('; ')}`);
    const { files, errors: writeErrors } = await index.getFiles();
    if (writeErrors.length > 0) throw new Error(`Pagefind: ${writeErrors.join('; ')}`);
    for (const file of files) {
      if (!UNUSED.test(file.path)) await writeInto(join(site, 'pagefind', file.path), file.content);
    }
    return { pages: added.page_count };
  } finally {
    await close();
  }
}

async function writeInto(file: string, content: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
