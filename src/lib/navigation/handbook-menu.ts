import type { Site } from '../content/site/site.ts';
import { type HandbookChapter, handbookChapters } from './handbook-chapters.ts';
import type { SitePage } from './page.ts';

/** A line in the list of chapters. */
export interface ChapterLink {
  chapter: HandbookChapter;
  path: string;
  title: string;
  lead: string;
  isCurrent: boolean;
}

/** The chapters of the handbook, as one of its pages lists them. */
export function getHandbookMenu({ language, urls }: Site, { locale, path: current }: SitePage): ChapterLink[] {
  const { t } = language(locale);
  return handbookChapters.map((chapter) => {
    const path = urls.handbook(locale, t(`handbook.slug-${chapter}`));
    const title = t(`handbook.title-${chapter}`);
    return { chapter, path, title, lead: t(`handbook.lead-${chapter}`), isCurrent: path === current };
  });
}
