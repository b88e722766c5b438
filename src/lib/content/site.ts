import type { Document } from '../document/model.ts';
import type { DocumentSection } from '../document/sections.ts';
import { typesetDocument } from '../document/typography.ts';
import { createFormats, type Formats } from '../i18n/formats.ts';
import { buildRegistry, type Locale, type LocaleRegistry } from '../i18n/registry.ts';
import { createTranslator, type Dictionary, type Translator } from '../i18n/translator.ts';
import { typeset } from '../i18n/typography.ts';
import type { EntryCollection, Facts, Frontmatter, RecordCollection, RecordOf } from '../schemas/collections.ts';
import type { Settings } from '../schemas/site.ts';
import { createUrls, type Urls } from '../urls.ts';
import { getHashedSections } from './section-status.ts';

/** The words of one entry in one locale. */
export interface Text<C extends EntryCollection = EntryCollection> {
  locale: Locale;
  /** Path from the content folder, for "edit this page". */
  file: string;
  frontmatter: Frontmatter<C>;
  document: Document;
  /** Sections with the hashes of the words as written, before typesetting; title and summary come first, as `meta`. */
  sections: DocumentSection[];
}

/** A folder of a collection: facts and texts. */
export interface Entry<C extends EntryCollection = EntryCollection> {
  collection: C;
  key: string;
  /** Path of the folder on disk, where its images are. */
  folder: string;
  facts: Facts<C>;
  texts: ReadonlyMap<Locale, Text<C>>;
  /** The locale that the entry was written in first. */
  source: Locale;
}

/** A YAML record: a theme, a city, a source… */
export interface SiteRecord<C extends RecordCollection = RecordCollection> {
  collection: C;
  key: string;
  value: RecordOf<C>;
}

/** What a locale brings: words and formats. */
export interface Language {
  t: Translator;
  formats: Formats;
  /** All words of the interface as they stand in the dictionaries, those of the fallback chain included. */
  words: Dictionary;
}

/** The typed, resolved view of a content folder. Pages, downloads and checks read this and nothing else. */
export interface Site {
  settings: Settings;
  registry: LocaleRegistry;
  urls: Urls;
  language(locale: Locale): Language;
  /** Entries of a collection by key, drafts excluded. */
  entries<C extends EntryCollection>(collection: C): ReadonlyMap<string, Entry<C>>;
  records<C extends RecordCollection>(collection: C): ReadonlyMap<string, SiteRecord<C>>;
}

/** What the site model is built from: the validated content of a folder, or the same from Astro's store. */
export interface SiteInput {
  settings: Settings;
  strings: ReadonlyMap<string, Dictionary>;
  entries: Iterable<{ collection: EntryCollection; key: string; folder: string; facts: unknown; texts: TextInput[] }>;
  records: Iterable<{ collection: RecordCollection; key: string; value: unknown }>;
  /** Entries being written are shown while editing, never in a build. */
  withDrafts?: boolean;
}
export interface TextInput {
  locale: string;
  file: string;
  frontmatter: unknown;
  document: Document;
}

/** Builds the site model. Pure: touches neither disk nor Astro. The input has passed the checks. */
export function buildSite(input: SiteInput): Site {
  const { settings } = input;
  const registry = buildRegistry(settings);
  const languages = buildLanguages(registry, input.strings);
  const language = (locale: Locale) => languages.get(locale) as Language;
  const urls = createUrls(registry, settings.url, (locale, key) => language(locale).t(`address.${key}`));

  const entries = new Map<string, Map<string, Entry>>();
  for (const raw of input.entries) {
    const facts = raw.facts as Facts<EntryCollection>;
    if (facts.draft && !input.withDrafts) continue;
    const texts = buildTexts(registry, raw.texts);
    const source = [...texts.values()].find((text) => !text.frontmatter.translation) ?? [...texts.values()][0];
    if (!source) continue;
    const entry: Entry = { ...raw, facts, texts, source: source.locale };
    getOrCreate(entries, raw.collection).set(raw.key, entry);
  }
  const records = new Map<string, Map<string, SiteRecord>>();
  for (const raw of input.records) {
    getOrCreate(records, raw.collection).set(raw.key, { ...raw, value: raw.value as RecordOf<RecordCollection> });
  }
  return {
    settings,
    registry,
    urls,
    language,
    entries: <C extends EntryCollection>(collection: C) =>
      (entries.get(collection) ?? new Map()) as unknown as ReadonlyMap<string, Entry<C>>,
    records: <C extends RecordCollection>(collection: C) =>
      (records.get(collection) ?? new Map()) as unknown as ReadonlyMap<string, SiteRecord<C>>,
  };
}

function buildLanguages(registry: LocaleRegistry, strings: ReadonlyMap<string, Dictionary>): Map<Locale, Language> {
  const dictionary = (locale: Locale) => strings.get(locale) ?? {};
  return new Map(
    registry.locales.map(({ locale, lang, formats, fallback }) => {
      const dictionaries = [locale, ...fallback].map(dictionary);
      return [
        locale,
        {
          t: createTranslator(locale, lang, dictionaries),
          formats: createFormats(formats ?? lang),
          words: Object.assign({}, ...dictionaries.toReversed()) as Dictionary,
        },
      ];
    }),
  );
}

function buildTexts(registry: LocaleRegistry, inputs: TextInput[]): Map<Locale, Text> {
  const texts = new Map<Locale, Text>();
  for (const { locale: name, file, frontmatter, document } of inputs) {
    const locale = registry.find(name);
    if (!locale) continue;
    const { lang } = registry.get(locale);
    texts.set(locale, {
      locale,
      file,
      frontmatter: typesetWords(frontmatter, lang) as Text['frontmatter'],
      document: typesetDocument(document, lang),
      sections: getHashedSections({ document, frontmatter }),
    });
  }
  return texts;
}

/** Typesets the words of a frontmatter; slugs and dates have nothing to typeset. */
function typesetWords(value: unknown, lang: string): unknown {
  if (typeof value === 'string') return typeset(value, lang);
  if (Array.isArray(value)) return value.map((item) => typesetWords(item, lang));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, typesetWords(item, lang)]));
}

function getOrCreate<V>(map: Map<string, Map<string, V>>, key: string): Map<string, V> {
  const found = map.get(key);
  if (found) return found;
  const created = new Map<string, V>();
  map.set(key, created);
  return created;
}
