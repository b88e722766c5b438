import type { Document } from '../../document/model.ts';
import { toSectionRecord } from '../../document/section-record.ts';
import { getSectionTexts } from '../../document/sections.ts';
import { toSentences } from '../../document/sentences.ts';
import type { RawText } from '../reading/raw.ts';
import { getHashedSections, listFields } from './section-status.ts';

/** Sentences of each section of a text, by its key: title and summary are `meta`, other fields `field-<name>`. */
export function getSectionSentences(text: { document: Document; frontmatter: object }): Map<string, string[]> {
  const { title, summary } = text.frontmatter as { title: string; summary: string };
  const sections = new Map([['meta', [title, ...toSentences(summary)]]]);
  for (const [name, value] of listFields(text.frontmatter)) sections.set(`field-${name}`, listWords(value));
  for (const [key, words] of getSectionTexts(text.document)) sections.set(key, toSentences(words));
  return sections;
}

/** What a translation that follows a source text records of it: section key → record. */
export function getSectionRecords(source: RawText): Map<string, string> {
  const { document, frontmatter } = source;
  const sentences = frontmatter ? getSectionSentences({ document, frontmatter }) : undefined;
  return new Map(
    getHashedSections(source).map(({ key, hash }) => [key, toSectionRecord(hash, sentences?.get(key) ?? [])]),
  );
}

/** The words of a field: those of its items where it holds several. */
function listWords(value: unknown): string[] {
  if (typeof value === 'string') return toSentences(value);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listWords) : [];
}
