import type { SearchEntry } from '../search-entry.ts';
import type { SearchIndex, SearchLanguage, TermFile } from '../search-index.ts';

/** Where the files of the search come from: the network in a browser, memory in tests. */
export interface SearchSource {
  language(): Promise<SearchLanguage>;
  index(part: string): Promise<SearchIndex>;
  terms(part: string, name: string): Promise<TermFile>;
  /** The words of a part, the most widespread first. */
  words(part: string, name: string): Promise<string[]>;
  /** What a result shows of its text. */
  text(kind: string, key: string): Promise<SearchEntry>;
}
