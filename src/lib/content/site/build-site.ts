import type { Advice } from '../../collections/advice.ts';
import type { EntryCollection, Facts, RecordCollection, RecordOf } from '../../collections/collections.ts';
import type { Settings } from '../../collections/settings.ts';
import { createFormats } from '../../i18n/formats.ts';
import { mergeDictionaries } from '../../i18n/merge-dictionaries.ts';
import { buildRegistry, type Locale, type LocaleRegistry } from '../../i18n/registry.ts';
import { createTranslator, type Dictionary } from '../../i18n/translator.ts';
import { createUrls } from '../../urls.ts';
import type { RawEntry, RawRecord } from '../reading/raw.ts';
import { createDocumentMemory } from './document-memory.ts';
import { getEntryImages } from './entry-images.ts';
import { createQueryMemory } from './query.ts';
import { buildRelations } from './relations.ts';
import type { Entry, Language, Relations, Site, SiteRecord } from './site.ts';
import { buildText, type TextInput } from './text.ts';

/** What the site model is built from: the validated content of a folder. */
export interface SiteInput {
  settings: Settings;
  advice: Advice;
  strings: ReadonlyMap<string, Dictionary>;
  entries: Iterable<EntryInput>;
  records: Iterable<Pick<RawRecord, 'collection' | 'key' | 'value'> & Partial<Pick<RawRecord, 'hash'>>>;
  /** The day of the build, `2026-11-21`; without it nothing is past. */
  today?: string;
  /** Entries being written are shown while editing, never in a build. */
  withDrafts?: boolean;
}

export interface EntryInput
  extends Pick<RawEntry, 'collection' | 'key' | 'folder' | 'facts'>,
    Partial<Pick<RawEntry, 'images' | 'hash'>> {
  texts: TextInput[];
}

/** Builds the site model. Documents are read when they are asked for; nothing else touches the disk. The input has passed the checks. */
export function buildSite(input: SiteInput): Site {
  const { settings } = input;
  const registry = buildRegistry(settings);
  const languages = buildLanguages(registry, input.strings);
  const language = (locale: Locale) => languages.get(locale) as Language;
  const entries = buildEntries(registry, input);
  const records = new Map<string, Map<string, SiteRecord>>();
  for (const { collection, key, value, hash = '' } of input.records) {
    if (value === undefined) continue;
    getOrCreate(records, collection).set(key, { collection, key, value: value as RecordOf<RecordCollection>, hash });
  }
  let relations: Relations | undefined;
  const site: Site = {
    settings: { ...settings, advice: input.advice },
    registry,
    urls: createUrls(registry, settings.url, createAddressWords(language)),
    language,
    entries: <C extends EntryCollection>(collection: C) =>
      (entries.get(collection) ?? new Map()) as unknown as ReadonlyMap<string, Entry<C>>,
    records: <C extends RecordCollection>(collection: C) =>
      (records.get(collection) ?? new Map()) as unknown as ReadonlyMap<string, SiteRecord<C>>,
    get relations() {
      relations ??= buildRelations(site);
      return relations;
    },
    isPast: (day) => input.today !== undefined && day < input.today,
    query: createQueryMemory(() => site),
  };
  return site;
}

function buildEntries(registry: LocaleRegistry, input: SiteInput): Map<string, Map<string, Entry>> {
  const entries = new Map<string, Map<string, Entry>>();
  const memory = createDocumentMemory();
  for (const {
    collection,
    key,
    folder,
    facts: rawFacts,
    texts: rawTexts,
    images = new Map(),
    hash = '',
  } of input.entries) {
    if (rawFacts === undefined) continue;
    const facts = rawFacts as Facts<EntryCollection>;
    if (facts.draft && !input.withDrafts) continue;
    // Whoever reads a sheet for newcomers may need to call at once.
    const numbers = 'phones' in facts ? facts.phones : undefined;
    const texts = new Map(
      rawTexts.flatMap((raw) => {
        const locale = registry.find(raw.locale);
        if (!locale || raw.frontmatter === undefined) return [];
        return [[locale, buildText(raw, locale, registry.get(locale).lang, memory, numbers)] as const];
      }),
    );
    const source = [...texts.values()].find((text) => !text.frontmatter.translation) ?? [...texts.values()][0];
    if (!source) continue;
    const entry: Entry = {
      collection,
      key,
      folder,
      facts,
      texts,
      images: getEntryImages(folder, images),
      source: source.locale,
      hash,
    };
    getOrCreate(entries, collection).set(key, entry);
  }
  return entries;
}

function buildLanguages(registry: LocaleRegistry, strings: ReadonlyMap<string, Dictionary>): Map<Locale, Language> {
  const { defaultLocale } = registry;
  return new Map(
    registry.locales.map(({ locale, lang, formats, fallback }) => {
      const own = strings.get(locale) ?? {};
      const chain = [...fallback, defaultLocale].map((name) => strings.get(name) ?? {});
      const words = mergeDictionaries(lang, [own, ...chain]);
      return [
        locale,
        {
          t: createTranslator(locale, lang, words),
          formats: createFormats(formats ?? lang),
          words,
          has: (key) => Object.hasOwn(own, key),
        },
      ];
    }),
  );
}

/** Words of addresses are looked up for every link of every page: once each is enough. */
function createAddressWords(language: (locale: Locale) => Language): Parameters<typeof createUrls>[2] {
  const known = new Map<string, string>();
  return (locale, key) => {
    const id = `${locale} ${key}`;
    const word = known.get(id) ?? language(locale).t(`address.${key}`);
    known.set(id, word);
    return word;
  };
}

function getOrCreate<V>(map: Map<string, Map<string, V>>, key: string): Map<string, V> {
  const found = map.get(key);
  if (found) return found;
  const created = new Map<string, V>();
  map.set(key, created);
  return created;
}
