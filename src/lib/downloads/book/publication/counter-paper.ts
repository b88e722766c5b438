import type { Entry, Site } from '../../../content/site/site.ts';
import { createFormats } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/registry.ts';
import { getCounterPath } from '../../../views/newcomers/counter-path.ts';
import { buildCounterView, type CounterView, type Pair } from '../../../views/newcomers/counter-view.ts';
import { getWordLanguage } from '../chapter/chapter-language.ts';
import type { WordLanguage } from '../chapter/labels.ts';

/** A sheet to show at a counter, on one page of paper: the reader's words beside those of whoever sits behind it. */
export interface CounterPaper extends Pick<CounterView, 'sign' | 'title' | 'phone' | 'papers' | 'phrases'> {
  /** Language of the counter, where it is another and the site has the sheet in it. */
  host?: WordLanguage | undefined;
  labels: Pick<CounterView['labels'], 'papers' | 'point' | 'name' | 'next' | 'words' | 'full-page'>;
  place?: { name: string; language?: WordLanguage | undefined; address: string[] } | undefined;
  words: { word: string; lang: string; meaning: string; language?: WordLanguage | undefined }[];
  /** When it was checked, until when it holds, and who translated it. */
  notes: Pair[];
}

/** Resolves the sheet of paper of a service; undefined for a sensitive one, and where the locale has no text of it. */
export function buildCounterPaper(site: Site, entry: Entry<'services'>, locale: Locale): CounterPaper | undefined {
  if (getCounterPath(site, entry.key, locale) === undefined) return undefined;
  const view = buildCounterView(site, entry, locale, '');
  const { labels, host, place, words, checked, checkedUntil, isMachine } = view;
  const own = site.language(locale).formats;
  const other = host && createFormats(host.formats ?? host.lang);
  const withDate = (pair: Pair, day: string): Pair => ({
    own: `${pair.own} ${own.date(day)}`,
    ...(pair.host && other ? { host: `${pair.host} ${other.date(day)}` } : {}),
  });
  return {
    sign: view.sign,
    title: view.title,
    phone: view.phone,
    papers: view.papers,
    phrases: view.phrases,
    host: host && getWordLanguage(site, host.locale),
    labels: {
      papers: labels.papers,
      point: labels.point,
      name: labels.name,
      next: labels.next,
      words: labels.words,
      'full-page': labels['full-page'],
    },
    place: place && { name: place.name.text, language: toLanguage(place.name), address: place.address },
    words: words.map(({ word, lang, meaning }) => ({
      word,
      lang,
      meaning: meaning.text,
      language: toLanguage(meaning),
    })),
    notes: [
      withDate(labels.checked, checked),
      withDate(labels.until, checkedUntil),
      ...(isMachine ? [labels.machine] : []),
    ],
  };
}

const toLanguage = ({ fallback }: { fallback?: WordLanguage | undefined }): WordLanguage | undefined =>
  fallback && { lang: fallback.lang, dir: fallback.dir };
