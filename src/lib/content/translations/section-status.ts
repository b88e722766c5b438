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

/** Sections of a source text with their hashes; its title and summary come first, as `meta`. */
export function getHashedSections({
  summary: { sections },
  frontmatter,
}: Pick<RawText, 'summary' | 'frontmatter'>): DocumentSection[] {
  const { title, summary } = frontmatter as { title: string; summary: string };
  return [{ key: 'meta', title: '', hash: hashWords(title, summary) }, ...sections];
}

/** Which sections of the source have changed, or come new, since the translation. */
export function getSectionStatus(source: RawText, { sections }: Translation): SectionStatus[] {
  if (source.frontmatter === undefined) return [];
  const hashed = getHashedSections(source);
  const titles = new Map(hashed.map(({ key, title }) => [key, title]));
  return translationStatus(hashed, sections).map(({ key, status }) => ({ key, status, title: titles.get(key) || key }));
}
