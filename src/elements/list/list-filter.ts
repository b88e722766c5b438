import { carryState } from '../carry-state.ts';
import { getChoices, makeSelect } from './facet-select.ts';
import { type FilterState, formatFilterState, parseFilterState } from './filter-state.ts';
import { readOnePage, readPages } from './list-pages.ts';
import { ListView } from './list-view.ts';
import { Matches } from './matches.ts';

/** Cards that are shown at once, as many as on a page of a list. */
const STEP = 48;

/**
 * `<list-filter>`: turns the links that narrow a list into selects that narrow it in place. Where the list has several pages,
 * the cards come from the pages of the rarest value that is chosen: they hold all that can fit, and no more.
 * The state stands in the address, so Back, reload and a shared link keep it. Without JavaScript the links remain.
 */
class ListFilter extends HTMLElement {
  #selects = new Map<string, HTMLSelectElement>();
  #matches: { cards: Matches<HTMLElement>; count: number } | undefined;
  /** Changes with each choice: what was asked for before it comes too late. */
  #turn = 0;

  connectedCallback(): void {
    const view = new ListView(this.querySelector('[data-status]') as HTMLElement);
    const reset = this.querySelector('[data-reset]') as HTMLButtonElement;
    const show = (state: FilterState) => {
      for (const [name, select] of this.#selects) select.value = state[name] ?? '';
      reset.hidden = Object.keys(state).length === 0;
      carryState();
      void this.#show(view, state);
    };
    const choose = (state: FilterState) => {
      history.pushState(null, '', `${location.pathname}${this.#format(state)}`);
      show(state);
    };
    for (const group of this.querySelectorAll<HTMLElement>('[data-facet]')) {
      const select = makeSelect(group);
      select.addEventListener('change', () => choose(this.#chosen()));
      this.#selects.set(group.dataset['facet'] ?? '', select);
    }
    reset.addEventListener('click', () => choose({}));
    view.onMore(() => void this.#showMore(view));
    addEventListener('popstate', () => {
      // A jump within the page changes nothing about its list.
      if (this.#format(this.#read()) !== this.#format(this.#chosen())) show(this.#read());
    });
    show(this.#read());
  }

  #chosen(): FilterState {
    return Object.fromEntries(
      [...this.#selects].map(([name, select]) => [name, select.value]).filter(([, key]) => key),
    );
  }

  #format = (state: FilterState): string => formatFilterState(state, this.#selects.keys());

  #read(): FilterState {
    const allowed = new Map(
      [...this.#selects].map(([name, select]) => [name, new Set([...select.options].map((option) => option.value))]),
    );
    return parseFilterState(location.search, allowed);
  }

  async #show(view: ListView, state: FilterState): Promise<void> {
    const turn = ++this.#turn;
    const [rarest, ...others] = getChoices(this.#selects.values());
    if (!rarest) return view.restore();
    if (!view.isWhole) view.wait();
    try {
      const cards = new Matches(view.isWhole ? readOnePage(view.own) : readPages(rarest.path), state);
      const count = others.length > 0 ? await cards.count() : rarest.count;
      const shown = await cards.take(STEP);
      if (turn !== this.#turn) return;
      this.#matches = { cards, count };
      view.show(shown, count);
    } catch {
      if (turn !== this.#turn) return;
      view.clear();
      view.fail(rarest.label, rarest.path);
    }
  }

  async #showMore(view: ListView): Promise<void> {
    const turn = this.#turn;
    const { cards, count } = this.#matches ?? {};
    const [rarest] = getChoices(this.#selects.values());
    if (!cards || count === undefined || !rarest) return;
    try {
      const shown = await cards.take(STEP);
      if (turn === this.#turn) view.add(shown, count);
    } catch {
      if (turn === this.#turn) view.fail(rarest.label, rarest.path);
    }
  }
}

customElements.define('list-filter', ListFilter);
