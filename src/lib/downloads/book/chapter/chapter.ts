import type { Chapter, GlossaryItem, Resolved, SourceLine } from '../publication/publication.ts';

/**
 * A chapter that stands alone, before it is bound with others: plain data only. Its sources have keys and no numbers yet,
 * its links know no chapter beside it.
 */
export interface LooseChapter extends Omit<Chapter, 't' | 'resolve'> {
  /** `practices/barcelona-saier` */
  entry: string;
  /** Day of its last change; a record has none. */
  updated?: string | undefined;
  resolve: Omit<Resolved, 'sources'>;
  /** In the order in which the chapter uses them. */
  sources: LooseSource[];
  /** Terms that the chapter explains. */
  glossary: GlossaryItem[];
}

/** A source by its key, before it has a number. */
export interface LooseSource extends Omit<SourceLine, 'number'> {
  key: string;
}
