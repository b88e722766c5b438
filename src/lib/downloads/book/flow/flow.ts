import { createFormats } from '../../../i18n/formats.ts';
import type { Translator } from '../../../i18n/translator.ts';
import type { Chapter } from '../chapter/chapter.ts';
import { createFileTranslators } from '../publication/languages.ts';
import type { Publication } from '../publication/publication.ts';
import { assembleChapters } from './assembly.ts';
import { resolveBlocks } from './blocks.ts';
import { resolveInlines, toNoteId } from './inlines.ts';
import type { Book, PrintChapter } from './model.ts';
import { collectIds, type Scope } from './scope.ts';

/**
 * Resolves a publication into a book: the chapters in reading order, pictures and tables numbered through all of them.
 * @throws where a block names something that the publication does not hold
 */
export function buildBook(publication: Publication): Book {
  const { formatsTag, languages, chapters, ...imprint } = publication;
  const translate = createFileTranslators(languages);
  const formats = createFormats(formatsTag);
  const assembly = assembleChapters(chapters, formats.compare);
  const counts = { figure: 0, table: 0 };
  const shared: SharedScope = {
    publication,
    ids: collectIds(chapters, assembly),
    assembly,
    t: translate(publication.locale),
    count: (kind) => {
      counts[kind] += 1;
      return counts[kind];
    },
  };
  return {
    ...imprint,
    publication,
    chapters: chapters.map((chapter) => buildChapter(chapter, translate(chapter.words), shared)),
    glossary: assembly.glossary,
    sources: assembly.sources,
    t: shared.t,
    formats,
  };
}

/** What all chapters are resolved with. */
type SharedScope = Pick<Scope, 'publication' | 'ids' | 'assembly' | 't' | 'count'>;

function buildChapter(chapter: Chapter, t: Translator, shared: SharedScope): PrintChapter {
  let steps = 0;
  const scope: Scope = {
    ...shared,
    chapter: { ...chapter, t },
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
    notices: getNotices(shared.t, chapter),
    blocks: scope.blocks(chapter.blocks),
    notes: chapter.footnotes.map((note, index) => ({
      id: toNoteId(chapter, index + 1),
      number: index + 1,
      children: scope.blocks(note.children),
    })),
  };
}

function getNotices(t: Translator, { fallback, notice }: Chapter): string[] {
  return [
    ...(fallback === undefined ? [] : [t('notice.missing', { language: fallback })]),
    ...(notice === 'machine' ? [t('notice.machine')] : []),
  ];
}
