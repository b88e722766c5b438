import type { SearchLanguage } from '../../lib/search/search-index.ts';
import { getFilterKind } from './filter-kind.ts';
import type { FilterCounts } from './narrow.ts';
import { type SearchFilter, type SearchState, searchFilters } from './search-state.ts';

/** The selects that narrow a search, each value with the number of results that it leaves. */
export class FilterFields {
  readonly #root: HTMLElement;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  /** None for what nothing in this language can be narrowed to. */
  #select = (name: SearchFilter): HTMLSelectElement | null => this.#root.querySelector(`select[name="${name}"]`);

  get chosen(): SearchState['filters'] {
    return Object.fromEntries(
      searchFilters.map((name) => [name, this.#select(name)?.value ?? '']).filter(([, value]) => value),
    );
  }

  /** Those filters that this page has a field for: the address may bring others from another language, which nobody could undo. */
  pick(filters: SearchState['filters']): SearchState['filters'] {
    const own = Object.entries(filters).filter(([name]) => this.#select(name as SearchFilter));
    return Object.fromEntries(own.map(([name, key]) => [name, name === 'type' ? getFilterKind(key) : key]));
  }

  /** Shows the values that leave results, and the chosen one, which may leave none. */
  show(counts: FilterCounts, chosen: SearchState['filters'], language: SearchLanguage): void {
    const names = { theme: language.themes, type: language.kinds, city: language.cities };
    const { lang } = document.documentElement;
    for (const filter of searchFilters) {
      const select = this.#select(filter);
      if (!select) continue;
      const own = chosen[filter];
      const keys = [...new Set([...counts[filter].keys(), ...(own === undefined ? [] : [own])])];
      const options = keys
        .map((key) => ({ key, name: Object.hasOwn(names[filter], key) ? (names[filter][key] ?? key) : key }))
        .sort((a, b) => a.name.localeCompare(b.name, lang))
        .map(({ key, name }) => new Option(`${name} (${counts[filter].get(key) ?? 0})`, key));
      select.replaceChildren(select.options[0] ?? '', ...options);
      select.value = own ?? '';
      // Its place stays, so that nothing under it moves.
      select.disabled = options.length === 0;
    }
  }
}
