import { formatCount } from '../words.ts';
import { loadPagefind, type Pagefind, type PagefindPage, type PagefindResult } from './pagefind.ts';
import {
  formatSearchState,
  isEmptySearch,
  parseSearchState,
  type SearchState,
  searchFilters,
  splitExcerpt,
} from './search-state.ts';

/** Results shown at once. */
const PAGE = 10;
/** Milliseconds without a key before a search starts. */
const PAUSE = 150;

/**
 * `<site-search>`: results as one types, with filters; the state stands in the address.
 * Words come from the attributes and the template that the server wrote. Pagefind loads on first use.
 */
class SiteSearch extends HTMLElement {
  #pagefind: Promise<Pagefind> | undefined;
  #results: PagefindResult[] = [];
  #shown = 0;
  #run = 0;
  #timer = 0;

  connectedCallback(): void {
    this.#form.hidden = false;
    this.#input.addEventListener('focus', () => void this.#load(), { once: true });
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
    this.#more.addEventListener('click', () => void this.#showMore(true));
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
  get #list() {
    return this.#find<HTMLOListElement>('[data-results]');
  }
  get #more() {
    return this.#find<HTMLButtonElement>('[data-more]');
  }
  get #help() {
    return this.#find<HTMLElement>('[data-help]');
  }
  #select = (name: string) => this.#find<HTMLSelectElement>(`select[name="${name}"]`);

  #load(): Promise<Pagefind> {
    this.#pagefind ??= loadPagefind(document.documentElement.lang).then(async (pagefind) => {
      const filters = await pagefind.filters();
      for (const name of searchFilters) this.#fill(name, filters[name] ?? {});
      return pagefind;
    });
    return this.#pagefind;
  }

  #fill(name: string, values: Record<string, number>): void {
    const select = this.#select(name);
    const { lang } = document.documentElement;
    const names = Object.keys(values).sort((a, b) => a.localeCompare(b, lang));
    select.append(...names.map((value) => new Option(`${value} (${values[value]})`, value)));
    const field = select.closest<HTMLElement>('[data-field]');
    if (field) field.hidden = names.length === 0;
  }

  async #restore(): Promise<void> {
    const state = parseSearchState(location.search);
    this.#input.value = state.query;
    if (isEmptySearch(state)) return this.#show(state);
    this.#status.textContent = this.dataset['loading'] ?? '';
    await this.#load().catch(() => undefined);
    for (const name of searchFilters) this.#select(name).value = state.filters[name] ?? '';
    await this.#show(state);
  }

  #ask(mode: 'push' | 'replace'): void {
    const filters = Object.fromEntries(
      searchFilters.map((name) => [name, this.#select(name).value]).filter(([, value]) => value),
    );
    const state: SearchState = { query: this.#input.value.trim(), filters };
    history[`${mode}State`](null, '', `${location.pathname}${formatSearchState(state)}`);
    void this.#show(state);
  }

  async #show(state: SearchState): Promise<void> {
    this.#run += 1;
    const run = this.#run;
    if (isEmptySearch(state)) return this.#clear('');
    this.#status.textContent = this.dataset['loading'] ?? '';
    try {
      const pagefind = await this.#load();
      const { results } = await pagefind.search(state.query || null, { filters: { ...state.filters } });
      // A slower answer to an older question is of no use.
      if (run !== this.#run) return;
      this.#results = results;
      this.#clear(this.#formatCount(results.length, state.query));
      this.#help.hidden = results.length > 0;
      await this.#showMore(false);
    } catch {
      this.#pagefind = undefined;
      if (run === this.#run) this.#clear(this.dataset['failed'] ?? '');
    }
  }

  #formatCount(count: number, query: string): string {
    if (count === 0) return (this.dataset['none'] ?? '').replace('{query}', query);
    return formatCount(this.dataset, 'count', document.documentElement.lang, count);
  }

  #clear(status: string): void {
    this.#status.textContent = status;
    this.#list.replaceChildren();
    this.#shown = 0;
    this.#more.hidden = true;
    this.#help.hidden = true;
  }

  async #showMore(hasFocus: boolean): Promise<void> {
    const run = this.#run;
    const next = this.#results.slice(this.#shown, this.#shown + PAGE);
    const pages = await Promise.all(next.map((result) => result.data()));
    if (run !== this.#run) return;
    const items = pages.map((page) => this.#build(page));
    this.#list.append(...items);
    this.#shown += next.length;
    this.#more.hidden = this.#shown >= this.#results.length;
    if (hasFocus) items[0]?.querySelector('a')?.focus();
  }

  #build(page: PagefindPage): Element {
    const template = this.#find<HTMLTemplateElement>('template');
    const item = (template.content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLElement;
    const link = item.querySelector('a') as HTMLAnchorElement;
    link.href = page.url;
    link.textContent = page.meta['title'] ?? page.url;
    (item.querySelector('[data-type]') as HTMLElement).textContent = page.meta['type'] ?? '';
    const excerpt = item.querySelector('[data-excerpt]') as HTMLElement;
    for (const part of splitExcerpt(page.excerpt)) {
      const node = part.isMatch ? document.createElement('mark') : document.createElement('span');
      node.textContent = part.text;
      excerpt.append(node);
    }
    return item;
  }
}

customElements.define('site-search', SiteSearch);
