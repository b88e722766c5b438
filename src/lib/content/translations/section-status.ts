import type { Translation } from '../../collections/frontmatter.ts';
import { type DocumentSection, hashWords, type TranslationStatus, translationStatus } from '../../document/sections.ts';
import type { RawText } from '../reading/raw.ts';

/** A section of a source text, as one translation knows it. */
export interface SectionStatus {
  key: string;
  /** Words that an editor recognises it by. */
  title: string;
  status: TranslationStatus;
}

/** Fields that say nothing to a reader in words; every other one is a section of its own. */
const WORDLESS = new Set(['title', 'summary', 'slug', 'updated', 'translation']);

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'object' && Object.keys(value).length === 0);

/**
 * Sections of a source text with their hashes: its title and summary come first, as `meta`, then each other field that
 * readers read, as `field-papers`, then the parts of its document. A field that a schema gets tomorrow is among them.
 */
export function getHashedSections({
  summary: { sections },
  frontmatter,
}: Pick<RawText, 'summary' | 'frontmatter'>): DocumentSection[] {
  const { title, summary } = frontmatter as { title: string; summary: string };
  const fields = listFields(frontmatter as object | undefined).map(([name, value]) => ({
    key: `field-${name}`,
    title: '',
    hash: hashWords(value),
  }));
  return [{ key: 'meta', title: '', hash: hashWords(title, summary) }, ...fields, ...sections];
}

/** Fields beside title and summary that readers read in words. */
export const listFields = (frontmatter: object | undefined): [name: string, value: unknown][] =>
  Object.entries(frontmatter ?? {}).filter(([name, value]) => !WORDLESS.has(name) && !isEmpty(value));

/** Which sections of the source have changed, or come new, since the translation. */
export function getSectionStatus(source: RawText, { sections }: Translation): SectionStatus[] {
  if (source.frontmatter === undefined) return [];
  const hashed = getHashedSections(source);
  const titles = new Map(hashed.map(({ key, title }) => [key, title]));
  return translationStatus(hashed, sections).map(({ key, status }) => ({ key, status, title: titles.get(key) || key }));
}
