import type { Site } from '../content/site/site.ts';
import type { Locale } from '../i18n/registry.ts';
import { handbookChapters, isHandbookFallback } from './handbook-chapters.ts';
import type { HandbookPage } from './page.ts';

/** The chapters of the editors' handbook; its first page is that of a tool. */
export function getHandbookPages(site: Site, locale: Locale): HandbookPage[] {
  const { t } = site.language(locale);
  const isFallback = isHandbookFallback(site.registry.get(locale));
  return handbookChapters.map((chapter) => ({
    kind: 'handbook-chapter',
    id: `handbook/${chapter}`,
    locale,
    path: site.urls.handbook(locale, t(`handbook.slug-${chapter}`)),
    title: t(`handbook.title-${chapter}`),
    summary: t(`handbook.lead-${chapter}`),
    isFallback,
    isIndexed: !isFallback,
    chapter,
  }));
}
