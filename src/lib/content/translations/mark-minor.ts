import { getRecordedHash } from '../../document/section-record.ts';
import type { Content } from '../reading/raw.ts';
import { listTranslations } from './find-translation.ts';
import { writeRecords } from './mark-done.ts';
import { getSectionRecords } from './section-sentences.ts';
import { hashVersion, readVersion } from './versions.ts';

/**
 * Declares that the changes of a source text since a version, such as a typo that was mended, ask nothing of its
 * translations. Those that followed that version follow the text of now; those that were late stay late.
 * @param since commit or branch to compare with
 * @returns a line for each translation that changed, and one that counts them
 * @throws if no translation of the entry is there, or Git does not know that version of its source
 */
export async function markMinor(content: Content, entry: string, since = 'HEAD'): Promise<string[]> {
  const asked = listTranslations(content).filter(({ id }) => id === entry);
  if (asked.length === 0) throw new Error(`${entry} has no translation.`);
  const lines: string[] = [];
  for (const made of asked) {
    const { source, translation } = made;
    const before = hashVersion(readVersion(content.dir, source.file, since), made.entry.collection, source.file);
    if (before.length === 0)
      throw new Error(`Git has no version of ${source.file} in ${since}: nothing tells what has changed since.`);
    const old = new Map(before.map(({ key, hash }) => [key, hash]));
    const records = new Map(Object.entries(translation.sections));
    for (const [key, record] of getSectionRecords(source)) {
      if (records.has(key) && getRecordedHash(records.get(key) ?? '') === old.get(key)) records.set(key, record);
    }
    if (await writeRecords(content, made, records)) lines.push(`${made.text.file} still follows ${source.file}`);
  }
  return [
    ...lines,
    `${lines.length} of ${asked.length} ${asked.length === 1 ? 'translation' : 'translations'} changed.`,
  ];
}
