import type { Inline } from '../../../document/model.ts';
import { walkBlocks } from '../../../document/walk.ts';
import type { Translator } from '../../../i18n/translator.ts';
import type { Chapter } from '../chapter/chapter.ts';
import type { Publication } from '../publication/publication.ts';
import type { Assembly } from './assembly.ts';
import type { FlowBlock, FlowInline } from './model.ts';

/** What the blocks of a chapter are resolved with. */
export interface Scope {
  publication: Publication;
  /** The chapter, with the strings of its language. */
  chapter: Chapter & { t: Translator };
  /** Every id of the publication that a link can lead to. */
  ids: ReadonlySet<string>;
  /** What the chapters share: numbers of sources, ids of chapters. */
  assembly: Assembly;
  /** Strings in the language of the publication. */
  t: Translator;
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
export function collectIds(chapters: readonly Chapter[], { glossary, sources }: Assembly): Set<string> {
  const ids = new Set<string>();
  for (const chapter of chapters) {
    ids.add(chapter.id);
    walkBlocks(chapter.blocks, (block) => {
      if (block.type === 'heading' || block.type === 'step') ids.add(toId(chapter, block.id));
      if (block.type === 'section') ids.add(toId(chapter, block.kind));
    });
  }
  for (const { key } of glossary) ids.add(toTermId(key));
  for (const { number } of sources) ids.add(toSourceId(number));
  return ids;
}

/** What a document names must be there: a hole in a file is worse than a build that stops. */
export function must<T>(found: T | undefined, scope: Scope, what: string): T {
  if (found !== undefined) return found;
  throw new Error(
    `${scope.publication.id} (${scope.publication.locale}), ${scope.chapter.id}: ${what} is not in the publication.`,
  );
}
