import type { Content } from '../../content/raw.ts';
import type { LocaleInfo } from '../../i18n/registry.ts';
import { getNearestName } from '../../issues/nearest.ts';
import { isLanguageTag } from '../language-tag.ts';
import { isNewcomerKey } from '../newcomer-areas.ts';
import { getPluralKeys, parsePluralKey } from '../plural-keys.ts';
import { createReporter, type Rule } from '../rule.ts';

/** The dictionary whose keys are the list of all keys; `i18n/string-keys.ts` types them. */
const SOURCE = 'en';

type Dictionary = Readonly<Record<string, string>>;

const getPlaceholders = (words: string): string[] =>
  [...new Set([...words.matchAll(/\{\{-?\s*([\w.]+)[^}]*\}\}/g)].map((match) => match[1] ?? ''))].sort();

/** Tags, entities and nesting: code that i18next or a page would run. */
const findMarkup = (words: string): string | undefined => /<\/?[a-z!][^>]*>?|&[a-z]+;|&#|\$t\(/i.exec(words)?.[0];

/** Keys of the source that a locale must have, each with the source key that it comes from. */
function getWantedKeys(source: Dictionary, { lang, scope }: LocaleInfo): Map<string, string> {
  const wanted = new Map<string, string>();
  for (const key of Object.keys(source)) {
    if (scope === 'newcomers' && !isNewcomerKey(key)) continue;
    const plural = parsePluralKey(key);
    for (const name of plural ? getPluralKeys(plural, lang) : [key]) if (!wanted.has(name)) wanted.set(name, key);
  }
  return wanted;
}

/** The source words of a key of any locale; another plural form where the source lacks this one. */
function createSourceWords(source: Dictionary): (key: string) => string | undefined {
  const byBase = new Map<string, string>();
  for (const [name, words] of Object.entries(source)) {
    const base = parsePluralKey(name)?.base;
    if (base !== undefined && !byBase.has(base)) byBase.set(base, words);
  }
  return (key) => {
    if (Object.hasOwn(source, key)) return source[key];
    const base = parsePluralKey(key)?.base;
    return base === undefined ? undefined : byBase.get(base);
  };
}

/** `count` may be left out of a plural form: “one guide”. */
const withoutCount = (names: string[], key: string): string[] =>
  parsePluralKey(key) ? names.filter((name) => name !== 'count') : names;

function getPlace(content: Content, locale: string, key?: string) {
  const own = content.stringFiles.find((file) => file.locale === locale);
  if (own) return { file: own.file, ...(key === undefined ? {} : own.source.keyPosition([key])) };
  const index = content.settings?.locales.findIndex((row) => row.locale === locale) ?? -1;
  return { file: 'site.yaml', ...content.settingsSource?.position(['locales', index, 'locale']) };
}

/** Every locale has the words of its scope, with the same placeholders, and plain words only. */
export const checkStrings: Rule = (content, report) => {
  const source = content.strings.get(SOURCE) ?? {};
  const getSourceWords = createSourceWords(source);
  const missing = createReporter(report, 'string-missing');
  const unknown = createReporter(report, 'string-unknown');
  const placeholder = createReporter(report, 'string-placeholder');
  const markup = createReporter(report, 'string-markup');

  // A wrong tag is an issue of its own, and has no plural rules.
  const rows = (content.registry?.locales ?? []).filter(({ lang }) => isLanguageTag(lang));
  for (const row of rows) {
    const { locale } = row;
    const dictionary = content.strings.get(locale) ?? {};
    const wanted = getWantedKeys(source, row);
    const absent = [...wanted.keys()].filter((key) => (dictionary[key] ?? '').trim() === '');
    // A language without any words is one issue, not four hundred.
    if (Object.keys(dictionary).length === 0 && wanted.size > 0)
      missing(getPlace(content, locale), { locale, reason: 'all' });
    else
      for (const key of absent)
        missing(getPlace(content, locale, Object.hasOwn(dictionary, key) ? key : undefined), { name: key, locale });
  }
  for (const { locale, source: file } of content.stringFiles) {
    const row = rows.find((known) => known.locale === locale);
    if (!row) continue;
    const all = getWantedKeys(source, { ...row, scope: 'all' });
    const absent = [...all.keys()].filter((name) => !Object.hasOwn(file.value ?? {}, name));
    for (const [key, words] of Object.entries((file.value ?? {}) as Record<string, unknown>)) {
      if (typeof words !== 'string') continue;
      const place = { file: file.file, ...file.keyPosition([key]) };
      const found = findMarkup(words);
      if (found !== undefined) markup({ file: file.file, ...file.position([key]) }, { name: key, found });
      const sourceWords = all.has(key) || Object.hasOwn(source, key) ? getSourceWords(key) : undefined;
      if (sourceWords === undefined) {
        unknown(place, {
          name: key,
          expected: getNearestName(key, absent),
        });
        continue;
      }
      const own = withoutCount(getPlaceholders(words), key);
      const wanted = withoutCount(getPlaceholders(sourceWords), key);
      if (words.trim() === '' || own.join() === wanted.join()) continue;
      const toText = (names: string[]) => names.map((name) => `{{${name}}}`).join(', ');
      placeholder(
        { file: file.file, ...file.position([key]) },
        { name: key, expected: toText(wanted), found: toText(own) },
      );
    }
  }
};
