import type { Advice } from '../../collections/advice.ts';
import type {
  Collection,
  EntryCollection,
  Facts,
  Frontmatter,
  RecordCollection,
  RecordOf,
} from '../../collections/collections.ts';
import type { Settings } from '../../collections/settings.ts';
import type { ImageSize } from '../../document/image-bytes.ts';
import type { Document } from '../../document/model.ts';
import type { DocumentSection } from '../../document/sections.ts';
import type { DocumentSummary } from '../../document/summary.ts';
import type { Formats } from '../../i18n/formats.ts';
import type { Locale, LocaleRegistry } from '../../i18n/registry.ts';
import type { StringKey } from '../../i18n/string-keys.ts';
import type { Dictionary, Translator } from '../../i18n/translator.ts';
import type { Urls } from '../../urls.ts';

/** The words of one entry in one locale. */
export interface Text<C extends EntryCollection = EntryCollection> {
  locale: Locale;
  /** Path from the content folder, for "edit this page". */
  file: string;
  /** Typeset for its language. */
  readonly frontmatter: Frontmatter<C>;
  /** Typeset for its language; read when it is asked for. */
  readonly document: Document;
  /** What lists and other pages need of the document, as it was written. */
  summary: DocumentSummary;
  /** Sections with the hashes of the words as written, before typesetting; title and summary come first, as `meta`. */
  readonly sections: DocumentSection[];
}

/** A picture of an entry's folder that the checks let pass. */
export interface EntryImage extends ImageSize {
  /** Path of the file on disk. */
  file: string;
  hash: string;
}

/** A folder of a collection: facts and texts. */
export interface Entry<C extends EntryCollection = EntryCollection> {
  collection: C;
  key: string;
  /** Path of the folder on disk, where its images are. */
  folder: string;
  facts: Facts<C>;
  texts: ReadonlyMap<Locale, Text<C>>;
  /** By file name. */
  images: ReadonlyMap<string, EntryImage>;
  /** The locale that the entry was written in first. */
  source: Locale;
  /** Changes with the facts, the texts and the images of the entry. */
  hash: string;
}

/** A YAML record: a theme, a city, a source… */
export interface SiteRecord<C extends RecordCollection = RecordCollection> {
  collection: C;
  key: string;
  value: RecordOf<C>;
  /** Changes with the file of the record. */
  hash: string;
}

/** What a locale brings: words and formats. */
export interface Language {
  t: Translator;
  formats: Formats;
  /** All words of the interface as they stand in the dictionaries, those of the fallback chain included. */
  words: Dictionary;
  /** Whether the language has a string of its own, without its fallback chain. */
  has(key: StringKey): boolean;
}

/** One end of a relation: `{ collection: 'practices', key: 'vienna-startwien' }`. */
export interface Node {
  collection: Collection | 'factors';
  key: string;
}

/** Who refers to whom; written once in the content, readable both ways. */
export interface Relations {
  /** What a node refers to, in the order of its file. */
  outgoing(node: Node): Node[];
  /** What refers to a node, sorted by collection and key. */
  incoming(node: Node): Node[];
  /** Both ways, without duplicates, of one collection. */
  related(node: Node, collection: Node['collection']): string[];
}

/**
 * A value that is computed from the site once and looked up afterwards: cards, neighbours, an index of a collection.
 * A page that uses it depends on the value, not on all that the value was computed from.
 */
export interface Query<Args extends readonly string[], Value> {
  /** Unique among all queries. */
  name: string;
  /** Computes the value: plain data only, so that it has a hash. */
  compute(site: Site, ...args: Args): Value;
}

/** `site.yaml` and `advice.yaml`. */
export interface SiteSettings extends Settings {
  advice: Advice;
}

/** The typed, resolved view of a content folder. Pages, downloads and checks read this and nothing else. */
export interface Site {
  settings: SiteSettings;
  registry: LocaleRegistry;
  urls: Urls;
  language(locale: Locale): Language;
  /** Entries of a collection by key, drafts excluded. */
  entries<C extends EntryCollection>(collection: C): ReadonlyMap<string, Entry<C>>;
  records<C extends RecordCollection>(collection: C): ReadonlyMap<string, SiteRecord<C>>;
  /** Who refers to whom. */
  readonly relations: Relations;
  /**
   * Whether a day lay behind the reader when the site was built. Only this question can be asked, so that a page changes on
   * the day on which its answer does, and on no other.
   */
  isPast(day: string): boolean;
  /** Looks up a value that is computed once for the whole site. */
  query<Args extends readonly string[], Value>(query: Query<Args, Value>, ...args: Args): Value;
}
