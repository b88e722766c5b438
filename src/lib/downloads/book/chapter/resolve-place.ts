import type { Site } from '../../../content/site/site.ts';
import type { Locale } from '../../../i18n/registry.ts';
import { buildPlaceView } from '../../../views/place-view.ts';
import { getWordLanguage } from './chapter-language.ts';
import type { ResolvedPlace } from './resolved.ts';

/** A desk as words on paper. */
export function resolvePlace(site: Site, key: string, locale: Locale): ResolvedPlace | undefined {
  const view = buildPlaceView(site, key, locale);
  if (!view) return undefined;
  const { t, formats } = site.language(locale);
  const { phone, website, wheelchair, note } = view;
  return {
    name: view.name,
    address: view.address,
    facts: [
      ...(phone ? [{ label: t('downloads.phone'), value: phone.label, url: phone.href }] : []),
      ...(website ? [{ label: t('place.website'), value: website, url: website }] : []),
    ],
    hours: view.hours.map(({ day, times }) => ({
      label: day,
      value: times.length > 0 ? times.join(', ') : t('place.closed'),
    })),
    lines: [
      ...(view.languages.length > 0 ? [t('place.languages', { languages: formats.list(view.languages) })] : []),
      ...(wheelchair ? [t(`place.wheelchair-${wheelchair}`)] : []),
      t('place.checked', { date: formats.date(view.checked), until: formats.date(view.checkedUntil) }),
    ],
    note: note && { text: note.text, ...getWordLanguage(site, locale, note.fallback) },
  };
}
