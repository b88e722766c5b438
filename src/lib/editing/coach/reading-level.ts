import type { Content } from '../../content/reading/raw.ts';
import { toPlainText } from '../../document/plain-text.ts';
import { measureReadability } from '../../prose/readability.ts';
import type { ChangedFile } from './changed-files.ts';

/** How hard a changed English text is to read. */
export interface ReadingLevel {
  file: string;
  /** Age at which a reader follows it, before and after the change; no number before for a new text. */
  before?: number;
  after: number;
  /** Sentences that a tired reader loses. */
  long: string[];
}

/** The target for texts in English: a reader of fourteen follows them. */
export const OLDEST_READER = 14;

const FIRST_READER = 6;

/** The reading level of each English text that was changed: the measure is for English only. */
export const measureChange = (before: Content, after: Content, files: readonly ChangedFile[]): ReadingLevel[] =>
  files.flatMap(({ file }) => {
    const now = measure(after, file);
    const then = measure(before, file);
    return now ? [{ file, after: now.age, long: now.long, ...(then && { before: then.age }) }] : [];
  });

function measure({ entries, registry }: Content, file: string) {
  const text = entries.flatMap(({ texts }) => texts).find((own) => own.file === file);
  const locale = text && registry?.find(text.locale);
  if (!text || !locale || !registry?.get(locale).lang.startsWith('en')) return undefined;
  const { age, ...rest } = measureReadability(toPlainText(text.document));
  // Below the age at which people learn to read, the measure says nothing.
  return { ...rest, age: Math.max(FIRST_READER, Math.round(age)) };
}
