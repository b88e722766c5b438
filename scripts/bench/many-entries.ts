import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Fills a content folder up to so many practices: copies of its own under new keys and slugs. */
export async function addEntries(content: string, count: number): Promise<void> {
  const folder = join(content, 'practices');
  const keys = (await readdir(folder)).sort();
  for (let index = keys.length; index < count; index += 1) {
    const copy = join(folder, `copy-${index}`);
    await cp(join(folder, keys[index % keys.length] as string), copy, { recursive: true });
    for (const file of (await readdir(copy)).filter((name) => name.endsWith('.mdx'))) {
      const text = await readFile(join(copy, file), 'utf8');
      await writeFile(join(copy, file), text.replace(/^slug: (.+)$/m, `slug: $1-${index}`));
    }
  }
}
