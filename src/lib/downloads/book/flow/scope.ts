import type { Inline } from '../../../document/model.ts';
import { walkBlocks } from '../../../document/walk.ts';
import type { Chapter, Publication } from '../publication/publication.ts';
import type { FlowBlock, FlowInline } from './model.ts';

/** What the blocks of a chapter are resolved with. */
export interface Scope {
  publication: Publication;
  chapter: Chapter;
  /** Every id of the publication that a link can lead to. */
  ids: ReadonlySet<string>;
  /** Counts pictures and tables through all chapters. */
  count(kind: 'figure' | 'table'): number;
  /** Counts the steps of this chapter. */
  nextStep(): number;
  /** Notes of this chapter that were referred to already. */
  seen: Set<string>;
  /** The last heading passed: what a table is about. */
  heading: string;
  inlines(nodes: readonly Inline[]): FlowInline[];
  blocks(nodes: Chapter['blocks']): FlowBlock[];
}

/** The id of a heading, step or note in the whole publication. */
export const toId = (chapter: Pick<Chapter, 'id'>, id: string): string => `${chapter.id}--${id}`;

export const toTermId = (key: string): string => `term-${key}`;
export const toSourceId = (number: number): string => `source-${number}`;

/** Every id that a link inside the publication can lead to. */
export function collectIds(publication: Publication): Set<string> {
  const ids = new Set<string>();
  for (const chapter of publication.chapters) {
    ids.add(chapter.id);
    walkBlocks(chapter.blocks, (block) => {
      if (block.type === 'heading' || block.type === 'step') ids.add(toId(chapter, block.id));
      if (block.type === 'section') ids.add(toId(chapter, block.kind));
    });
  }
  for (const { key } of publication.glossary) ids.add(toTermId(key));
  for (const { number } of publication.sources) ids.add(toSourceId(number));
  return ids;
}

/** What a document names must be there: a hole in a file is worse than a build that stops. */
export function must<T>(found: T | undefined, scope: Scope, what: string): T {
  if (found !== undefined) return found;
  throw new Error(
    `${scope.publication.id} (${scope.publication.locale}), ${scope.chapter.id}: ${what} is not in the publication.`,
  );
}
