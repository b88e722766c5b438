import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Content } from '../reading/raw.ts';
import { markTranslation } from './mark-translation.ts';
import { getHashedSections } from './section-status.ts';
import { getTranslations } from './translations.ts';

/** One translation: `{ entry: 'guides/x', locale: 'fr' }`. */
export interface TranslationId {
  entry: string;
  locale: string;
}

/**
 * Writes into translations that they follow their source as it is now; every other byte stays.
 * @param only the translation to mark; all of them without it
 * @returns a line for each file that changed, and one that counts them
 * @throws if there is no such translation, or its source has issues
 */
export async function markDone(content: Content, only?: TranslationId): Promise<string[]> {
  const asked = content.entries
    .flatMap((row) => getTranslations(row).map((made) => ({ id: `${row.collection}/${row.key}`, ...made })))
    .filter(({ id, text }) => only === undefined || (id === only.entry && text.locale === only.locale));
  if (only && asked.length === 0)
    throw new Error(
      `There is no translation ${only.entry}/text.${only.locale}.mdx with "translation: from: …" at its top.`,
    );
  const lines: string[] = [];
  for (const { text, source } of asked) {
    if (source.frontmatter === undefined) throw new Error(`${source.file} has issues: run "npm run check" first.`);
    const path = join(content.dir, text.file);
    const before = await readFile(path, 'utf8');
    const after = markTranslation(before, new Map(getHashedSections(source).map(({ key, hash }) => [key, hash])));
    if (after === before) continue;
    await writeFile(path, after);
    lines.push(`${text.file} follows ${source.file}`);
  }
  const noun = asked.length === 1 ? 'translation' : 'translations';
  return [...lines, `${lines.length} of ${asked.length} ${noun} changed.`];
}
