import type { Advice } from '../../collections/advice.ts';
import type { EntryCollection, RecordCollection } from '../../collections/collections.ts';
import type { Settings } from '../../collections/settings.ts';
import type { ImageCheck } from '../../document/image-file.ts';
import type { Document } from '../../document/model.ts';
import type { DocumentSummary } from '../../document/summary.ts';
import type { LocaleRegistry } from '../../i18n/registry.ts';
import type { Issue } from '../../issues/issue.ts';
import type { YamlSource } from './yaml.ts';

/** One text of an entry: `text.<locale>.mdx`. */
export interface RawText {
  /** From the file name; the registry may not know it. */
  locale: string;
  /** Path from the content folder: `guides/x/text.en.mdx`. */
  file: string;
  /** Output of the collection's `frontmatter` schema; undefined where it has issues. */
  frontmatter: unknown;
  summary: DocumentSummary;
  /** The document as it was parsed: read from the cache, or parsed, when it is asked for. */
  readonly document: Document;
  source: YamlSource;
  /** Hash of the file. */
  hash: string;
}

/** One entry folder. */
export interface RawEntry {
  collection: EntryCollection;
  key: string;
  /** Path of the folder on disk, where its images are. */
  folder: string;
  /** Output of the collection's `facts` schema; undefined where the file is missing or has issues. */
  facts: unknown;
  /** Undefined where `facts.yaml` is missing or cannot be read. */
  factsSource?: YamlSource;
  /** In the order of their locales' names. */
  texts: RawText[];
  /** Pictures of the folder, by name. */
  images: Map<string, RawImage>;
  /** Changes with any file of the folder. */
  hash: string;
}

/** One picture of an entry folder. */
export interface RawImage {
  hash: string;
  check: ImageCheck;
}

/** One record file. */
export interface RawRecord {
  collection: RecordCollection;
  key: string;
  /** Path from the content folder: `themes/gender.yaml`. */
  file: string;
  /** Output of the collection's `record` schema; undefined where it has issues. */
  value: unknown;
  source: YamlSource;
  hash: string;
}

/** One file of UI strings that the content folder holds: `strings/<locale>.json`. */
export interface RawStrings {
  locale: string;
  file: string;
  source: YamlSource;
}

/** Everything on disk, validated file by file. */
export interface Content {
  /** Absolute path of the content folder. */
  dir: string;
  /** Undefined where `site.yaml` is missing or has issues. */
  settings: Settings | undefined;
  settingsSource?: YamlSource;
  registry: LocaleRegistry | undefined;
  /** Undefined where `advice.yaml` has issues. */
  advice: Advice | undefined;
  /** Undefined where the content folder has no `advice.yaml` of its own. */
  adviceSource?: YamlSource;
  /** Sorted by collection (in the order of the schemas), then key. */
  entries: RawEntry[];
  records: RawRecord[];
  /** UI strings by locale: the stock dictionary under the folder's own words. */
  strings: Map<string, Record<string, string>>;
  /** The dictionaries of the content folder itself. */
  stringFiles: RawStrings[];
  /** Issues found while reading, sorted by file and place. */
  issues: Issue[];
}
