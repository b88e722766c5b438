import { type FilterState, formatFilterState, matchesFilter, parseFilterState } from './filter-state.ts';

/**
 * `<list-filter>`: turns the links that narrow a list into selects that narrow it in place.
 * The state stands in the address, so Back, reload and a shared link keep it. Without JavaScript the links remain.
 */
class ListFilter extends HTMLElement {
  #selects = new Map<string, HTMLSelectElement>();

  connectedCallback(): void {
    for (const group of this.querySelectorAll<HTMLElement>('[data-facet]')) this.#upgrade(group);
    this.querySelector<HTMLButtonElement>('[data-reset]')?.addEventListener('click', () => this.#choose({}));
    addEventListener('popstate', () => this.#show(this.#read()));
    this.#show(this.#read());
  }

  #upgrade(group: HTMLElement): void {
    const name = group.dataset['facet'] ?? '';
    const select = document.createElement('select');
    select.id = `filter-${name}`;
    select.append(new Option(group.dataset['all'] ?? '', ''));
    for (const link of group.querySelectorAll<HTMLAnchorElement>('a[data-key]')) {
      select.append(new Option(link.dataset['option'] ?? link.text, link.dataset['key']));
    }
    const label = document.createElement('label');
    label.htmlFor = select.id;
    label.textContent = group.dataset['label'] ?? '';
    const field = document.createElement('div');
    field.className = 'field';
    field.append(label, select);
    group.replaceWith(field);
    select.addEventListener('change', () => this.#choose(this.#chosen()));
    this.#selects.set(name, select);
  }

  #chosen(): FilterState {
    return Object.fromEntries(
      [...this.#selects].map(([name, select]) => [name, select.value]).filter(([, key]) => key),
    );
  }

  #read(): FilterState {
    const allowed = new Map(
      [...this.#selects].map(([name, select]) => [name, new Set([...select.options].map((option) => option.value))]),
    );
    return parseFilterState(location.search, allowed);
  }

  #choose(state: FilterState): void {
    history.pushState(null, '', `${location.pathname}${formatFilterState(state, this.#selects.keys())}`);
    this.#show(state);
  }

  #show(state: FilterState): void {
    for (const [name, select] of this.#selects) select.value = state[name] ?? '';
    let count = 0;
    for (const card of document.querySelectorAll<HTMLElement>('[data-card]')) {
      card.hidden = !matchesFilter(card.dataset, state);
      if (!card.hidden) count += 1;
    }
    const status = this.querySelector<HTMLElement>('[data-status]');
    if (status)
      status.textContent =
        (count === 1 ? status.dataset['one'] : status.dataset['many'])?.replace('{count}', String(count)) ?? '';
    const reset = this.querySelector<HTMLButtonElement>('[data-reset]');
    if (reset) reset.hidden = Object.keys(state).length === 0;
    const empty = document.querySelector<HTMLElement>('[data-empty]');
    if (empty) empty.hidden = count > 0;
  }
}

customElements.define('list-filter', ListFilter);
