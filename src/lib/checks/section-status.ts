import type { RawText } from '../content/raw.ts';
import { type DocumentSection, getSections, hashWords } from '../document/sections.ts';
import type { Translation } from '../schemas/frontmatter.ts';

/** A section of a source text, as one translation knows it. */
export interface SectionStatus {
  key: string;
  /** Words that an editor recognises it by. */
  title: string;
  status: 'upToDate' | 'outdated' | 'missing';
}

/** Sections of a source text with their hashes; its title and summary come first, as `meta`. */
export function getHashedSections({ document, frontmatter }: RawText): DocumentSection[] {
  const { title, summary } = frontmatter as { title: string; summary: string };
  return [{ key: 'meta', title: 'title, summary', hash: hashWords(title, summary) }, ...getSections(document)];
}

/** Which sections of the source have changed, or come new, since the translation. */
export function getSectionStatus(source: RawText, { sections }: Translation): SectionStatus[] {
  if (source.frontmatter === undefined) return [];
  return getHashedSections(source).map(({ key, title, hash }) => {
    const known = Object.hasOwn(sections, key) ? sections[key] : undefined;
    return { key, title: title || key, status: known === undefined ? 'missing' : known === hash ? 'upToDate' : 'outdated' };
  });
}
