import { saveFile } from '../files/save-file.ts';
import { openStore } from '../storage.ts';
import { fillWords, formatCount } from '../words.ts';
import { addItem, type ListDetail, type ReadingItems, readingArea, removeItem, withItems } from './reading-items.ts';
import { formatListLink, parseListLink, readLinkIds } from './reading-link.ts';
import { moveItem } from './reading-order.ts';
import { buildRow } from './reading-row.ts';
import { ReadingSource } from './reading-source.ts';
import { formatListText } from './reading-text.ts';

/**
 * `<reading-list>`: what the reader has saved, in her order, to move, take out, print, save as text or pass on as a link;
 * `<toolkit-export>` inside it makes files.
 * Titles come in the language of the page, from the index that the site serves; without it, as they were when saved.
 */
class ReadingList extends HTMLElement {
  #store = openStore(readingArea);
  #source = new ReadingSource(this.dataset['partPath'] ?? '', Number(this.dataset['parts']));
  #isIndexed = false;
  /** The list before the last removal. */
  #before: ReadingItems | undefined;

  connectedCallback(): void {
    this.#part('tools').addEventListener('click', (event) =>
      this.#use((event.target as HTMLElement).closest('button')?.dataset['tool']),
    );
    this.#part('undo').addEventListener('click', () => this.#undo());
    this.#part('accept').addEventListener('click', () => this.#accept());
    this.#list.addEventListener('click', (event) =>
      this.#act((event.target as HTMLElement).closest<HTMLElement>('[data-act]')),
    );
    addEventListener('hashchange', () => void this.#offer());
    this.#store.onChange(() => void this.#load());
    void this.#load().then(() => this.#offer());
  }

  #part = (name: string) => this.querySelector(`[data-${name}]`) as HTMLElement;
  get #list() {
    return this.#part('items');
  }
  get #lang() {
    return document.documentElement.lang;
  }

  /** Off line the words of the day when something was saved still serve. */
  async #load(): Promise<void> {
    this.#isIndexed = await this.#source.load(this.#store.read().items.map(({ id }) => id));
    this.#show();
  }

  #change(change: (items: ReadingItems) => ReadingItems, words: string): void {
    const isKept = this.#store.update(withItems(change));
    this.#show();
    this.#part('status').textContent = isKept ? words : (this.dataset['unkept'] ?? '');
  }

  #show(): void {
    const { items } = this.#store.read();
    const context = { index: this.#source.index, isIndexed: this.#isIndexed, words: this.dataset };
    this.#list.replaceChildren(
      ...items.map((item, position) =>
        buildRow(this.#part('row') as HTMLTemplateElement, item, { position, count: items.length, ...context }),
      ),
    );
    this.#part('count').textContent =
      items.length > 0 ? formatCount(this.dataset, 'count', this.#lang, items.length) : '';
    this.#part('empty').hidden = items.length > 0;
    this.#part('tools').hidden = items.length === 0;
    this.#part('undo').hidden = this.#before === undefined;
    (this.#part('link') as HTMLInputElement).value = location.origin + location.pathname + formatListLink(items);
    const detail: ListDetail = { items, index: this.#source.index, isIndexed: this.#isIndexed };
    this.dispatchEvent(new CustomEvent('listchange', { detail }));
  }

  #act(button: HTMLElement | null): void {
    const row = button?.closest<HTMLElement>('[data-id]');
    const id = row?.dataset['id'];
    if (!button || !row || id === undefined) return;
    const title = row.querySelector('a')?.textContent ?? '';
    const { act } = button.dataset;
    if (act === 'remove') {
      this.#before = this.#store.read().items;
      this.#change((items) => removeItem(items, id), fillWords(this.dataset['removed'], { title }));
      this.#part('undo').focus();
      return;
    }
    this.#before = undefined;
    const by = act === 'up' ? -1 : 1;
    const position = this.#store.read().items.findIndex((item) => item.id === id) + by + 1;
    this.#change((items) => moveItem(items, id, by), fillWords(this.dataset['moved'], { title, position }));
    this.#focus(id, act ?? '');
  }

  /** The rows are new after a move: the focus stays on the same button of the same entry, or on its twin at an end. */
  #focus(id: string, act: string): void {
    const row = this.querySelector(`[data-id="${CSS.escape(id)}"]`);
    const button =
      row?.querySelector<HTMLElement>(`[data-act="${act}"]:enabled`) ??
      row?.querySelector<HTMLElement>('[data-act]:enabled');
    button?.focus();
  }

  #undo(): void {
    const before = this.#before;
    this.#before = undefined;
    if (before) this.#change(() => before, this.dataset['restored'] ?? '');
    this.#list.querySelector('a')?.focus();
  }

  #use(tool: string | undefined): void {
    const { items } = this.#store.read();
    if (tool === 'print') print();
    if (tool === 'save') {
      const { title = '', file = '' } = this.dataset;
      saveFile(file, formatListText(title, items, this.#source.index, location.origin), 'txt');
    }
    if (tool === 'copy') void this.#copy();
  }

  async #copy(): Promise<void> {
    const field = this.#part('link') as HTMLInputElement;
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
      this.#part('status').textContent = this.dataset['copied'] ?? '';
    } catch {
      // Selected: the reader copies it by hand.
      field.focus();
    }
  }

  /** A link with a list in it changes nothing by itself: the reader decides. */
  async #offer(): Promise<void> {
    await this.#source.load(readLinkIds(location.hash) ?? []);
    const link = parseListLink(location.hash, this.#source.index);
    this.#part('offer').hidden = !link || link.ids.length + link.unknown === 0;
    if (!link) return;
    this.#part('offered').textContent = [
      formatCount(this.dataset, 'offered', this.#lang, link.ids.length),
      link.unknown > 0 ? formatCount(this.dataset, 'unknown', this.#lang, link.unknown) : '',
    ].join(' ');
    this.#part('accept').hidden = link.ids.length === 0;
  }

  #accept(): void {
    const { index } = this.#source;
    const { ids = [] } = parseListLink(location.hash, index) ?? {};
    const offered = ids.flatMap((id) => {
      const entry = index[id];
      return entry ? { id, title: entry.title, path: entry.path } : [];
    });
    history.replaceState(null, '', location.pathname);
    void this.#offer();
    this.#before = undefined;
    this.#change(
      (items) => offered.reduce(addItem, items),
      formatCount(this.dataset, 'added', this.#lang, offered.length),
    );
    this.#list.querySelector('a')?.focus();
  }
}

customElements.define('reading-list', ReadingList);
