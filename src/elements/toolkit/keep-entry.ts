import { openStore } from '../storage.ts';
import { formatCount } from '../words.ts';
import { hasItem, type ReadingItem, readingArea, toggleItem, withItems } from './reading-items.ts';

/**
 * `<keep-entry>`: a button that saves the entry of this page in the reading list, or takes it out.
 * Hidden without JavaScript, for which there is nothing to save it in.
 */
class KeepEntry extends HTMLElement {
  #store = openStore(readingArea);

  connectedCallback(): void {
    this.#button.addEventListener('click', () => this.#toggle());
    this.#store.onChange(() => this.#show());
    this.#show();
  }

  get #button() {
    return this.querySelector('button') as HTMLButtonElement;
  }
  get #item(): ReadingItem {
    const { entry: id = '', name: title = '' } = this.dataset;
    return { id, title, path: location.pathname };
  }

  #toggle(): void {
    const isKept = this.#store.update(withItems((items) => toggleItem(items, this.#item)));
    this.#show();
    const { items } = this.#store.read();
    const status = this.querySelector('[data-status]') as HTMLElement;
    const words = hasItem(items, this.#item.id) ? 'kept' : 'removed';
    status.textContent = formatCount(this.dataset, words, document.documentElement.lang, items.length);
    if (!isKept) status.textContent = this.dataset['unkept'] ?? '';
  }

  #show(): void {
    const { items } = this.#store.read();
    this.#button.setAttribute('aria-pressed', String(hasItem(items, this.#item.id)));
    (this.querySelector('[data-list]') as HTMLElement).hidden = items.length === 0;
  }
}

customElements.define('keep-entry', KeepEntry);
