import { getSlug } from '../content/site/addresses.ts';
import type { Site } from '../content/site/site.ts';
import { getWords, pickWords } from '../content/site/words.ts';
import type { Locale } from '../i18n/registry.ts';
import type { AssessmentPage } from './page.ts';

/** A self-assessment for each benchmark. */
export function getAssessmentPages(site: Site, locale: Locale): AssessmentPage[] {
  const { t } = site.language(locale);
  return [...site.records('benchmarks').values()].flatMap(({ key, value }) => {
    const slug = getSlug(site, 'benchmarks', key, locale);
    if (slug === undefined) return [];
    const { text, fallback } = pickWords(site, value.name, locale);
    return {
      kind: 'assessment',
      id: `assessment/${key}`,
      locale,
      path: site.urls.assessment(locale, slug),
      title: t('assessment.title', { benchmark: text }),
      summary: getWords(site, value.standard, locale),
      isFallback: fallback !== undefined,
      isIndexed: fallback === undefined,
      key,
    };
  });
}
