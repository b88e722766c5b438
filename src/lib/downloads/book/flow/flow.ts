import type { Chapter, Publication } from '../publication/publication.ts';
import { resolveBlocks } from './blocks.ts';
import { resolveInlines, toNoteId } from './inlines.ts';
import type { Flow, FlowChapter } from './model.ts';
import { collectIds, type Scope } from './scope.ts';

/**
 * Resolves a publication into its flow: the chapters in reading order, pictures and tables numbered through all of them.
 * @throws where a block names something that the publication does not hold
 */
export function buildFlow(publication: Publication): Flow {
  const ids = collectIds(publication);
  const counts = { figure: 0, table: 0 };
  const count = (kind: 'figure' | 'table') => {
    counts[kind] += 1;
    return counts[kind];
  };
  return {
    publication,
    chapters: publication.chapters.map((chapter) => buildChapter(publication, chapter, ids, count)),
  };
}

function buildChapter(
  publication: Publication,
  chapter: Chapter,
  ids: Set<string>,
  count: Scope['count'],
): FlowChapter {
  let steps = 0;
  const scope: Scope = {
    publication,
    chapter,
    ids,
    count,
    nextStep: () => {
      steps += 1;
      return steps;
    },
    seen: new Set(),
    heading: '',
    inlines: (nodes) => resolveInlines(nodes, scope),
    blocks: (nodes) => resolveBlocks(nodes, scope),
  };
  const { id, kind, type, title, summary, url, themes, remarks, facts, lang, dir } = chapter;
  return {
    id,
    kind,
    type,
    title,
    summary,
    url,
    themes,
    remarks,
    facts,
    lang,
    dir,
    notices: getNotices(publication, chapter),
    blocks: scope.blocks(chapter.blocks),
    notes: chapter.footnotes.map((note, index) => ({
      id: toNoteId(chapter, index + 1),
      number: index + 1,
      children: scope.blocks(note.children),
    })),
  };
}

function getNotices({ t }: Publication, { fallback, notice }: Chapter): string[] {
  return [
    ...(fallback === undefined ? [] : [t('notice.missing', { language: fallback })]),
    ...(notice === 'machine' ? [t('notice.machine')] : []),
  ];
}
