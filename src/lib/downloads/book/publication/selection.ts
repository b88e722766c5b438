import { createFormats } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/registry.ts';
import type { Translator } from '../../../i18n/translator.ts';
import type { ServedImprint } from '../../served/served-imprint.ts';
import type { LooseChapter } from '../chapter/chapter.ts';
import { bindChapters } from './binding.ts';
import { getNewest } from './dates.ts';
import type { Elsewhere, Publication, ThemeLabel } from './publication.ts';

/** What a reader has put together. */
export interface Selection {
  title: string;
  preparedFor: string;
  /** Today, `2026-11-22`. */
  day: string;
  /** Opens the same list on the page of the imprint, `#list=1:guides/a`. */
  fragment: string;
  /** In her order. */
  chapters: readonly LooseChapter[];
  /** Pages that have no chapter. */
  elsewhere: readonly Elsewhere[];
}

/** Longer addresses are cut by some word processors. */
const LONGEST_URL = 2000;

/** A cover with more lines than this would say nothing of any. */
const MOST_THEMES = 3;

/** Binds what a reader has chosen into a publication, as the build binds a toolkit. */
export function buildSelection(
  { title, preparedFor, day, fragment, chapters, elsewhere }: Selection,
  { url, date, words: _words, imprints: _imprints, formatsTag, ...imprint }: ServedImprint,
  translate: (locale: Locale) => Translator,
): Publication {
  const t = translate(imprint.locale);
  const formats = createFormats(formatsTag);
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
    ...bindChapters(chapters, { translate, compare: formats.compare }),
    elsewhere: [...elsewhere],
    t,
    formats,
  };
}

/** The lines of its chapters, in the order in which they come; a fallback would name them in another language. */
function getThemes(chapters: readonly LooseChapter[]): ThemeLabel[] {
  const own = chapters.filter(({ fallback }) => fallback === undefined);
  const themes = new Map(own.flatMap((chapter) => chapter.themes.map((theme) => [theme.letter, theme] as const)));
  return themes.size > MOST_THEMES ? [] : [...themes.values()];
}
