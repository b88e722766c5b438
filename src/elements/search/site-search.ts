import type { Answer, Hit, Search } from '../../lib/search/asking/search.ts';
import { carryState } from '../carry-state.ts';
import { fillWords, formatCount } from '../words.ts';
import { addArrowKeys } from './arrow-keys.ts';
import { explainAnswer } from './explain.ts';
import { FilterFields } from './filter-fields.ts';
import { countValues, narrow } from './narrow.ts';
import { formatSearchState, isEmptySearch, parseSearchState, type SearchState } from './search-state.ts';
import { addSlashKey, SEARCH_FIELD } from './slash-key.ts';

/** Results shown at once. */
const PAGE = 10;
/** Milliseconds without a key before a search starts: less than anyone notices. */
const PAUSE = 40;
/** Milliseconds after which results of an earlier question give way to a word that others are on their way. */
const STALE = 150;
/** Milliseconds that results wait for their excerpts, so that nothing moves afterwards: as one types, and at a first look. */
const PATIENCE = { typed: 50, first: 1000 };

/** What searches, which is larger than the page: it comes with the first question, or when someone goes into the field. */
const openFiles = () => import('./search-files.ts');

/**
 * `<site-search>`: results as one types, with filters; the state stands in the address.
 * Words come from the attributes and the template that the server wrote. The index loads on first use.
 */
class SiteSearch extends HTMLElement {
  #hits: Hit[] = [];
  #given: Answer | undefined;
  #shown = 0;
  #turn = 0;
  #timer = 0;
  #filters!: FilterFields;

  connectedCallback(): void {
    this.#filters = new FilterFields(this.#form);
    this.#input.addEventListener('focus', () => void this.#load().catch(() => undefined), { once: true });
    this.#input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#ask('replace'), PAUSE);
    });
    this.#form.addEventListener('change', (event) => {
      if (event.target instanceof HTMLSelectElement) this.#ask('push');
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask('replace');
    });
    this.addEventListener('click', (event) => {
      const word = (event.target as Element).closest<HTMLElement>('[data-word]')?.dataset['word'];
      if (word !== undefined) this.#askFor(word);
    });
    this.#more.addEventListener('click', () => void this.#showMore());
    addArrowKeys(this, this.#input, () => [...this.#list.querySelectorAll('a')]);
    addSlashKey(this.#input);
    if (location.hash === `#${SEARCH_FIELD}`) this.#input.focus();
    addEventListener('popstate', () => void this.#restore());
    void this.#restore();
  }

  #find = <E extends Element>(selector: string): E => this.querySelector<E>(selector) as E;
  get #form() {
    return this.#find<HTMLFormElement>('form');
  }
  get #input() {
    return this.#find<HTMLInputElement>('input[type="search"]');
  }
  get #status() {
    return this.#find<HTMLElement>('[data-status]');
  }
  get #note() {
    return this.#find<HTMLElement>('[data-note]');
  }
  get #list() {
    return this.#find<HTMLOListElement>('[data-results]');
  }
  get #more() {
    return this.#find<HTMLButtonElement>('[data-more]');
  }
  get #help() {
    return this.#find<HTMLElement>('[data-help]');
  }

  get #folder(): string {
    return this.dataset['folder'] ?? '';
  }
  #load = async (): Promise<Search> => (await openFiles()).loadSearch(this.#folder);

  async #restore(): Promise<void> {
    const state = parseSearchState(location.search);
    this.#input.value = state.query;
    carryState();
    await this.#show(state);
  }

  #ask(mode: 'push' | 'replace'): void {
    const state: SearchState = { query: this.#input.value.trim(), filters: this.#filters.chosen };
    history[`${mode}State`](null, '', `${location.pathname}${formatSearchState(state)}`);
    carryState();
    void this.#show(state);
  }

  #askFor(word: string): void {
    this.#input.value = word;
    this.#input.focus();
    this.#ask('push');
  }

  async #show(state: SearchState): Promise<void> {
    const turn = ++this.#turn;
    if (this.#shown === 0) this.#status.textContent = this.dataset['loading'] ?? '';
    const timer = setTimeout(() => turn === this.#turn && this.#wait(), STALE);
    await this.#answer(state, turn);
    clearTimeout(timer);
    // The lists wait until it is known where they stand.
    if (turn === this.#turn) this.dataset['settled'] = '';
  }

  async #answer(state: SearchState, turn: number): Promise<void> {
    if (isEmptySearch(state)) return this.#clear('');
    try {
      const { askSearch } = await openFiles();
      const { search, answer } = await askSearch(this.#folder, async (search) => ({
        search,
        answer: state.query ? await search.ask(state.query) : { hits: search.all(), query: { terms: [], phrases: [] } },
      }));
      // A slower answer to an older question is of no use.
      if (turn !== this.#turn) return;
      const filters = this.#filters.pick(state.filters);
      this.#filters.show(countValues(answer.hits, filters), filters, search.language);
      this.#given = answer;
      this.#hits = narrow(answer.hits, filters);
      const isUnknown = answer.hits.length === 0;
      const count = isUnknown ? fillWords(this.dataset['none'], { query: state.query }) : this.#formatCount();
      const results = await this.#buildNext(turn);
      if (!results) return;
      this.#clear(search.isKept ? `${count} · ${this.dataset['kept'] ?? ''}` : count);
      this.#explain(answer, state.query);
      this.#append(results);
      if (isUnknown) await this.#suggest(search, state.query, turn);
    } catch {
      if (turn === this.#turn) this.#clear(this.dataset['failed'] ?? '');
    }
  }

  #formatCount = (): string => formatCount(this.dataset, 'count', document.documentElement.lang, this.#hits.length);

  /** Says how the question that is answered differs from the one that was asked. */
  #explain(answer: Answer, query: string): void {
    const words = explainAnswer(answer, this.dataset, query);
    if (words === undefined) return;
    this.#note.textContent = words;
    if (answer.mended !== undefined) this.#note.append(' ', makeWord(answer.mended));
    this.#note.hidden = false;
  }

  /** Where nothing was found: the words of the site that are nearest. */
  async #suggest(search: Search, query: string, turn: number): Promise<void> {
    this.#help.hidden = false;
    const words = await search.suggest(query);
    if (turn !== this.#turn || words.length === 0) return;
    this.#note.textContent = `${this.dataset['nearest'] ?? ''} `;
    for (const word of words) this.#note.append(makeWord(word), ' ');
    this.#note.hidden = false;
  }

  /** Takes away the results of an earlier question. */
  #wait(): void {
    delete this.dataset['settled'];
    this.#clear(this.dataset['loading'] ?? '');
  }

  #clear(status: string): void {
    this.#status.textContent = status;
    this.#list.replaceChildren();
    this.#shown = 0;
    for (const part of [this.#more, this.#help, this.#note]) part.hidden = true;
  }

  /** The next results, with their excerpts where these come soon; nothing where another question has been put meanwhile. */
  async #buildNext(turn: number, from = 0): Promise<HTMLElement[] | undefined> {
    const [search, { buildResult }] = await Promise.all([this.#load(), import('./result-item.ts')]);
    const query = this.#given?.query ?? { terms: [], phrases: [] };
    const template = this.#find<HTMLTemplateElement>('template');
    const items = this.#hits.slice(from, from + PAGE).map((hit) => buildResult(template, hit, query, search));
    const patience = this.#shown === 0 ? PATIENCE.first : PATIENCE.typed;
    const wait = new Promise((resolve) => setTimeout(resolve, patience));
    await Promise.race([Promise.all(items.map(({ whole }) => whole)), wait]);
    return turn === this.#turn ? items.map(({ element }) => element) : undefined;
  }

  #append(results: readonly HTMLElement[]): void {
    this.#list.append(...results);
    this.#shown += results.length;
    this.#more.hidden = this.#shown >= this.#hits.length;
  }

  async #showMore(): Promise<void> {
    const results = await this.#buildNext(this.#turn, this.#shown);
    if (!results) return;
    this.#append(results);
    results[0]?.querySelector('a')?.focus();
  }
}

/** A word to search for with one tap. */
function makeWord(word: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'word';
  button.dataset['word'] = word;
  button.textContent = word;
  return button;
}

customElements.define('site-search', SiteSearch);
