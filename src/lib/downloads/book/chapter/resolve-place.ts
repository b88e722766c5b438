import type { Site } from '../../../content/site/site.ts';
import type { Words } from '../../../content/site/words.ts';
import type { Locale, LocaleInfo } from '../../../i18n/registry.ts';
import { buildPlaceView } from '../../../views/place-view.ts';
import { getWordLanguage } from './chapter-language.ts';
import { getFreshnessLines } from './freshness-lines.ts';
import { toPhoneFact } from './phone-fact.ts';
import type { ResolvedPlace } from './resolved.ts';

/** A desk as words on paper. */
export function resolvePlace(site: Site, key: string, locale: Locale): ResolvedPlace | undefined {
  const view = buildPlaceView(site, key, locale);
  if (!view) return undefined;
  const { t, formats } = site.language(locale);
  const { lang } = site.registry.get(locale);
  const { email, website, wheelchair, closure, appointment, cost, languages, hours } = view;
  const toNote = (words: Words | undefined) =>
    words
      ? [...sayLanguage(words.fallback), { text: words.text, ...getWordLanguage(site, locale, words.fallback) }]
      : [];
  /** A note that is not translated says so in the words of the reader. */
  const sayLanguage = (fallback: LocaleInfo | undefined) =>
    fallback
      ? [
          {
            text: t('entry.in-language', { language: formats.language(fallback.lang) }),
            ...getWordLanguage(site, locale),
          },
        ]
      : [];
  const isUnknown = hours.length === 0 && !view.hoursNote && appointment !== 'service.appointment-required';
  return {
    name: view.name,
    address: view.address,
    facts: [
      ...view.phones.map((phone) => toPhoneFact(phone, t, lang)),
      ...(email ? [{ label: t('place.email'), value: email, url: `mailto:${email}` }] : []),
      ...(website ? [{ label: t('place.website'), value: website, url: website }] : []),
    ],
    hours: hours.map(({ label, value }) => ({ label, value })),
    notes: [...toNote(closure?.reason), ...toNote(view.hoursNote), ...toNote(view.note)],
    lines: [
      ...(closure ? [sayClosure(closure)] : []),
      ...(isUnknown ? [t('place.hours-unknown')] : []),
      ...(appointment ? [t(appointment)] : []),
      ...(cost ? [t(cost)] : []),
      ...(languages.length > 0 ? [t('place.languages', { languages: formats.list(languages) })] : []),
      ...(wheelchair ? [t(`place.wheelchair-${wheelchair}`)] : []),
      ...getFreshnessLines(view.freshness, view.advice, t, formats),
    ],
  };

  function sayClosure({ from, to }: { from: string; to?: string }): string {
    const start = formats.date(from);
    return to === undefined
      ? t('place.closed-from', { from: start })
      : t('place.closed-dates', { from: start, to: formats.date(to) });
  }
}
