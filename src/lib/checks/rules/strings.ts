import type { Content } from '../../content/reading/raw.ts';
import { getPluralKeys, parsePluralKey } from '../../i18n/plural-keys.ts';
import type { LocaleInfo } from '../../i18n/registry.ts';
import { getNearestName } from '../../issues/nearest.ts';
import { getLocalePlace } from '../growing-locale.ts';
import { isLanguageTag } from '../language-tag.ts';
import { isNewcomerKey } from '../newcomer-areas.ts';
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

function getPosition(content: Content, locale: string, key?: string) {
  const own = content.stringFiles.find((file) => file.locale === locale);
  if (own) return { file: own.file, ...(key === undefined ? {} : own.source.keyPosition([key])) };
  return getLocalePlace(content, locale);
}

/** Strings named in one warning: the others follow once these are translated. */
const NAMED = 5;

/**
 * Strings that a locale lacks and that no other language stands in for: those of the default locale, empty ones, and the
 * forms of a plural that it has in part.
 */
const isNeeded = (content: Content, { locale }: LocaleInfo, key: string, dictionary: Dictionary): boolean => {
  const base = parsePluralKey(key)?.base;
  return (
    locale === content.registry?.defaultLocale ||
    Object.hasOwn(dictionary, key) ||
    (base !== undefined && Object.keys(dictionary).some((name) => parsePluralKey(name)?.base === base))
  );
};

/**
 * The default locale has all strings, every other one those of its scope or the fallback's; all with the same placeholders,
 * and plain text only.
 */
export const checkStrings: Rule = (content, report) => {
  const source = content.strings.get(SOURCE) ?? {};
  const getSourceWords = createSourceWords(source);
  const missing = createReporter(report, 'string-missing');
  const fallback = createReporter(report, 'string-fallback');
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
    const isDefault = locale === content.registry?.defaultLocale;
    // A language without any words is one issue, not four hundred.
    if (isDefault && Object.keys(dictionary).length === 0 && wanted.size > 0) {
      missing(getPosition(content, locale), { locale, reason: 'all' });
      continue;
    }
    const { needed = [], replaced = [] } = Object.groupBy(absent, (key) =>
      isNeeded(content, row, key, dictionary) ? 'needed' : 'replaced',
    );
    for (const key of needed)
      missing(getPosition(content, locale, Object.hasOwn(dictionary, key) ? key : undefined), { name: key, locale });
    if (replaced.length > 0) {
      const name = [...replaced.slice(0, NAMED), ...(replaced.length > NAMED ? ['…'] : [])].join(', ');
      fallback(getPosition(content, locale), { locale, name, found: String(replaced.length) });
    }
  }
  for (const { locale, source: file } of content.stringFiles) {
    const row = rows.find((known) => known.locale === locale);
    if (!row) continue;
    const all = getWantedKeys(source, { ...row, scope: 'all' });
    const absent = [...all.keys()].filter((name) => !Object.hasOwn(file.value ?? {}, name));
    for (const [key, words] of Object.entries((file.value ?? {}) as Record<string, unknown>)) {
      if (typeof words !== 'string') continue;
      const position = { file: file.file, ...file.keyPosition([key]) };
      const found = findMarkup(words);
      if (found !== undefined) markup({ file: file.file, ...file.position([key]) }, { name: key, found });
      const sourceWords = all.has(key) || Object.hasOwn(source, key) ? getSourceWords(key) : undefined;
      if (sourceWords === undefined) {
        unknown(position, {
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
