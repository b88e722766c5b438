import { hash } from 'node:crypto';
import { getKind } from './kinds.ts';
import type { Block, Document } from './model.ts';
import { countWords, toPlainText } from './plain-text.ts';
import { getRecordedHash } from './section-record.ts';
import { walkBlocks } from './walk.ts';

/** A part of a document under one heading: the unit of translation. */
export interface DocumentSection {
  /** `intro`, the id of a step, the kind of a section, `field-` and the name of a field; of a free heading `h-` and its words. */
  key: string;
  /** Words of the heading; empty for the intro and for sections, whose heading comes from the dictionary. */
  title: string;
  /** Eight hexadecimal digits; they change when the words or the structure change, not the formatting. */
  hash: string;
}

/** `missing`: the translation does not know the section; `removed`: the source has it no more. */
export type TranslationStatus = 'upToDate' | 'outdated' | 'missing' | 'removed';

/** Whether a section is one under a free heading: its key is made from words of one language. */
export const isFreeSection = ({ key }: { key: string }): boolean => key.startsWith('h-');

/** The sections of a document, each with its hash. */
export const getSections = (document: Document): DocumentSection[] =>
  cutSections(document).map(({ key, title, blocks }) => ({
    key,
    title,
    hash: hashValue([blocks, getNotes(blocks, document)]),
  }));

/** Words of each section, by its key. */
export const countSectionWords = (document: Document): Map<string, number> =>
  new Map(cutSections(document).map(({ key, blocks }) => [key, countWords({ children: blocks, footnotes: [] })]));

/** The plain text of each section, by its key, with the notes that it refers to. */
export const getSectionTexts = (document: Document): Map<string, string> =>
  new Map(
    cutSections(document).map(({ key, blocks }) => [
      key,
      toPlainText({ children: [...blocks, ...getNotes(blocks, document).flat()], footnotes: [] }),
    ]),
  );

/** Cuts a document into its sections. Blocks between two steps belong to the one before them. */
function cutSections(document: Document): { key: string; title: string; blocks: Block[] }[] {
  const sections: { key: string; title: string; blocks: Block[] }[] = [{ key: 'intro', title: '', blocks: [] }];
  for (const block of document.children) {
    const landmark = getKind(block).landmark?.(block);
    if (landmark?.level !== 2) {
      sections.at(-1)?.blocks.push(block);
      continue;
    }
    sections.push({
      key: landmark.isPart ? landmark.id : `h-${landmark.id}`,
      title: landmark.title ?? '',
      blocks: [block],
    });
  }
  return sections.filter(({ blocks }) => blocks.length > 0);
}

/** Hash of words in the frontmatter: `meta` is that of title and summary. */
export const hashWords = (...words: unknown[]): string => hashValue(words);

/**
 * Compares the sections of a source text with what its translation was made from.
 * @param source sections of the source text as it is now, `meta` included where wanted
 * @param recorded `translation.sections` of the translation: section key → record
 */
export function translationStatus(
  source: readonly { key: string; hash: string }[],
  recorded: Readonly<Record<string, string>>,
): { key: string; status: TranslationStatus }[] {
  const status = source.map(({ key, hash }): { key: string; status: TranslationStatus } => {
    const record = Object.hasOwn(recorded, key) ? recorded[key] : undefined;
    if (record === undefined) return { key, status: 'missing' };
    return { key, status: getRecordedHash(record) === hash ? 'upToDate' : 'outdated' };
  });
  const keys = new Set(source.map(({ key }) => key));
  const isReworded = status.some((section) => section.status === 'missing' && isFreeSection(section));
  const removed = Object.keys(recorded)
    // A heading that was worded anew is one change, not a section that went and another that came.
    .filter((key) => !keys.has(key) && !(isReworded && isFreeSection({ key })))
    .map((key) => ({ key, status: 'removed' as const }));
  return [...status, ...removed];
}

/** Notes that blocks refer to: their words are part of the section. */
function getNotes(blocks: readonly Block[], document: Document): Block[][] {
  const ids = new Set<string>();
  walkBlocks(blocks, undefined, (inline) => {
    if (inline.type === 'footnoteReference') ids.add(inline.id);
  });
  return document.footnotes.filter((note) => ids.has(note.id)).map((note) => note.children);
}

const hashValue = (value: unknown): string => hash('sha256', toCanonical(value), 'hex').slice(0, 8);

/** The value as JSON, without what a reader never sees: positions, ids made from headings, runs of spaces. */
function toCanonical(value: unknown): string {
  if (typeof value === 'string') return PLAIN.test(value) ? `"${value}"` : JSON.stringify(normalize(value));
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  let text = '';
  if (Array.isArray(value)) {
    for (const item of value) text += text === '' ? toCanonical(item) : `,${toCanonical(item)}`;
    return `[${text}]`;
  }
  const isHeading = 'type' in value && value.type === 'heading';
  // An object is a list of its fields by name, so that it does not matter in which order they were set.
  for (const name of sortNames(Object.keys(value))) {
    const field = value[name as keyof typeof value];
    if (name === 'position' || field === undefined || (isHeading && name === 'id')) continue;
    text += `${text === '' ? '' : ','}["${name}",${toCanonical(field)}]`;
  }
  return `[${text}]`;
}

/** Sorts a few names in place: an object has three or four, for which the general sort takes longer. */
function sortNames(names: string[]): string[] {
  for (let end = 1; end < names.length; end += 1) {
    const name = names[end] as string;
    let at = end;
    for (; at > 0 && (names[at - 1] as string) > name; at -= 1) names[at] = names[at - 1] as string;
    names[at] = name;
  }
  return names;
}

/** Most strings are plain already: letters of ASCII that JSON writes as they are, and no two spaces together. */
const PLAIN = /^(?:[!#-[\]-~]| (?! ))*$/;

const normalize = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ');
