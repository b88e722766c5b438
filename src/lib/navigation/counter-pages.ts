import type { Site } from '../content/site/site.ts';
import type { Locale } from '../i18n/registry.ts';
import { getCounterPath } from '../views/newcomers/counter-path.ts';
import type { CounterPage } from './page.ts';

/** A sheet of paper for each service that the locale has a text of. They are for readers, not for search engines. */
export function getCounterPages(site: Site, locale: Locale): CounterPage[] {
  const { t } = site.language(locale);
  return [...site.entries('services').values()].flatMap(({ key, texts }) => {
    const path = getCounterPath(site, key, locale);
    const text = texts.get(locale);
    if (path === undefined || text === undefined) return [];
    return {
      kind: 'counter',
      id: `counter/${key}`,
      locale,
      path,
      title: t('counter.page-title', { title: text.frontmatter.title }),
      isFallback: false,
      isIndexed: false,
      key,
    };
  });
}
