import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Content } from '../reading/raw.ts';
import { type FoundTranslation, findTranslation, listTranslations, type TranslationId } from './find-translation.ts';
import { markTranslation } from './mark-translation.ts';
import { getSectionRecords } from './section-sentences.ts';
import { getHashedSections } from './section-status.ts';

/**
 * Writes into translations that they follow their source as it is now; every other byte stays.
 * @param only the translation to mark; all of them without it
 * @param section the one section that was translated again; the others stay as they are
 * @returns a line for each file that changed, and one that counts them
 * @throws if there is no such translation or section, or its source has issues
 */
export async function markDone(content: Content, only?: TranslationId, section?: string): Promise<string[]> {
  const asked = only ? [findTranslation(content, only)] : listTranslations(content);
  const lines: string[] = [];
  for (const made of asked) {
    if (await writeRecords(content, made, getWantedRecords(made, section)))
      lines.push(`${made.text.file} follows ${made.source.file}${section === undefined ? '' : `: ${section}`}`);
  }
  const noun = asked.length === 1 ? 'translation' : 'translations';
  return [...lines, `${lines.length} of ${asked.length} ${noun} changed.`];
}

/** What a translation should record: all sections as they are now, or one of them beside those that it has. */
function getWantedRecords({ source, translation }: FoundTranslation, section?: string): Map<string, string> {
  if (source.frontmatter === undefined) throw new Error(`${source.file} has issues: run "npm run check" first.`);
  const records = getSectionRecords(source);
  if (section === undefined) return records;
  const now = getHashedSections(source);
  const wanted = now.find(({ key, title }) => key === section || title === section);
  const isRemoved = Object.hasOwn(translation.sections, section) && !wanted;
  if (!wanted && !isRemoved)
    throw new Error(`${source.file} has no section "${section}". It has: ${now.map(({ key }) => key).join(', ')}.`);
  const kept = [...records].flatMap(([key, record]): [string, string][] => {
    if (key === wanted?.key) return [[key, record]];
    const recorded = translation.sections[key];
    return recorded === undefined ? [] : [[key, recorded]];
  });
  const gone = Object.entries(translation.sections).filter(
    ([key]) => key !== section && !now.some((known) => known.key === key),
  );
  return new Map([...kept, ...gone]);
}

/** Writes what it knows of its source into a translation; false where it has them already. */
export async function writeRecords(
  { dir }: Pick<Content, 'dir'>,
  { text }: FoundTranslation,
  records: ReadonlyMap<string, string>,
): Promise<boolean> {
  const path = join(dir, text.file);
  const before = await readFile(path, 'utf8');
  const after = markTranslation(before, records);
  if (after !== before) await writeFile(path, after);
  return after !== before;
}
