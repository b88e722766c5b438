import type { Chapter } from '../chapter/chapter.ts';
import type { ThemeLabel } from '../chapter/labels.ts';
import { getNewest } from './dates.ts';
import type { ServedImprint } from './imprint.ts';
import { createFileTranslators, type Languages } from './languages.ts';
import type { Elsewhere, Publication } from './publication.ts';

/** What a reader has put together. */
export interface Selection {
  title: string;
  preparedFor: string;
  /** Today, `2026-11-22`. */
  day: string;
  /** Opens the same list on the page of the imprint, `#list=1:guides/a`. */
  fragment: string;
  /** In her order. */
  chapters: readonly Chapter[];
  /** Pages that have no chapter. */
  elsewhere: readonly Elsewhere[];
}

/** Longer addresses are cut by some word processors. */
const LONGEST_URL = 2000;

/** A cover with more lines than this would say nothing of any. */
const MOST_THEMES = 3;

/**
 * Collects what a reader has chosen into a publication, as the build collects a toolkit.
 * @param languages strings in the language of the imprint and in those of the chapters
 */
export function buildSelection(
  { title, preparedFor, day, fragment, chapters, elsewhere }: Selection,
  { url, date, words: _words, imprints: _imprints, ...imprint }: ServedImprint,
  languages: Languages,
): Publication {
  const t = createFileTranslators(languages)(imprint.locale);
  return {
    ...imprint,
    id: 'toolkits/selection',
    title,
    summary: t('toolkit.selection', { count: chapters.length, site: imprint.siteName }),
    type: t('toolkit.personal'),
    url: url.length + fragment.length > LONGEST_URL ? url : url + fragment,
    date: getNewest(chapters.map(({ updated }) => updated)) ?? date,
    cover: { preparedFor, day },
    themes: getThemes(chapters),
    chapters: [...chapters],
    elsewhere: [...elsewhere],
    languages,
  };
}

/** The lines of its chapters, in the order in which they come; a fallback would name them in another language. */
function getThemes(chapters: readonly Chapter[]): ThemeLabel[] {
  const own = chapters.filter(({ fallback }) => fallback === undefined);
  const themes = new Map(own.flatMap((chapter) => chapter.themes.map((theme) => [theme.letter, theme] as const)));
  return themes.size > MOST_THEMES ? [] : [...themes.values()];
}
