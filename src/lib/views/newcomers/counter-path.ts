import { getSlug } from '../../content/site/addresses.ts';
import type { Site } from '../../content/site/site.ts';
import type { Locale } from '../../i18n/registry.ts';

/**
 * Address of a service as a sheet of paper. Undefined where the locale has no text of it, and for a sensitive one: paper is
 * found by others.
 */
export function getCounterPath(site: Site, key: string, locale: Locale): string | undefined {
  const entry = site.entries('services').get(key);
  const slug = getSlug(site, 'services', key, locale);
  if (!entry || slug === undefined || entry.facts.sensitive || !entry.texts.has(locale)) return undefined;
  return site.urls.counter(locale, slug);
}
