import type { SearchEntry } from './search-entry.ts';
import type { SearchLanguage } from './search-index.ts';

/**
 * What a browser searches without a network, in one file. It holds no index: the browser makes it, which costs a moment and
 * no bytes of a prepaid plan.
 */
export interface KeptSearch {
  language: SearchLanguage;
  entries: SearchEntry[];
}
