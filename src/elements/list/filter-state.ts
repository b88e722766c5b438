/** What a list is narrowed to: facet name → key. No entry means no restriction. */
export type FilterState = Readonly<Record<string, string>>;

/** Reads the state from the query of an address; unknown facets and keys are ignored. */
export function parseFilterState(query: string, allowed: ReadonlyMap<string, ReadonlySet<string>>): FilterState {
  const state: Record<string, string> = {};
  for (const [name, key] of new URLSearchParams(query)) {
    if (allowed.get(name)?.has(key)) state[name] = key;
  }
  return state;
}

/** Writes the state as a query, facets in a fixed order; empty when nothing is narrowed. */
export function formatFilterState(state: FilterState, order: Iterable<string>): string {
  const query = new URLSearchParams();
  for (const name of order) {
    const key = state[name];
    if (key) query.set(name, key);
  }
  const text = query.toString();
  return text ? `?${text}` : '';
}

/** Whether an item passes; `keys` holds the item's keys per facet, separated by spaces. */
export function matchesFilter(keys: Readonly<Record<string, string | undefined>>, state: FilterState): boolean {
  return Object.entries(state).every(([name, key]) => (keys[name] ?? '').split(' ').includes(key));
}
