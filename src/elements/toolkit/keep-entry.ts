import { openStore } from '../storage.ts';
import { hasItem, type ReadingItem, readingArea } from './reading-items.ts';
import { toggleKept } from './toggle-kept.ts';

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
    const said = toggleKept(this.#store, this.#item, this.dataset);
    this.#show();
    (this.querySelector('[data-status]') as HTMLElement).textContent = said;
  }

  #show(): void {
    const { items } = this.#store.read();
    this.#button.setAttribute('aria-pressed', String(hasItem(items, this.#item.id)));
    (this.querySelector('[data-list]') as HTMLElement).hidden = items.length === 0;
  }
}

customElements.define('keep-entry', KeepEntry);
