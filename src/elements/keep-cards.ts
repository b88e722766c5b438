import { hasItem, readingArea, toggleItem } from './reading-items.ts';
import { openStore } from './storage.ts';
import { fillWords, formatCount } from './words.ts';

/**
 * `<keep-cards>`: gives every card of the list inside it a button that keeps its entry in the reading list.
 * The cards themselves come from the server, and the buttons from a template of it.
 */
class KeepCards extends HTMLElement {
  #store = openStore(readingArea);

  connectedCallback(): void {
    for (const card of this.#cards) this.#upgrade(card);
    this.#store.onChange(() => this.#show());
    this.#show();
  }

  get #cards() {
    return this.querySelectorAll<HTMLElement>('[data-entry]');
  }

  #upgrade(card: HTMLElement): void {
    const template = this.querySelector('template') as HTMLTemplateElement;
    const link = card.querySelector('a') as HTMLAnchorElement;
    const button = (template.content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLButtonElement;
    button.setAttribute('aria-label', fillWords(this.dataset['keep'], { title: link.text.trim() }));
    button.addEventListener('click', () => this.#toggle(card));
    card.append(button);
  }

  #toggle(card: HTMLElement): void {
    const link = card.querySelector('a') as HTMLAnchorElement;
    const item = { id: card.dataset['entry'] ?? '', title: link.text.trim(), path: link.pathname };
    const isKept = this.#store.update((items) => toggleItem(items, item));
    this.#show();
    const items = this.#store.read();
    const words = formatCount(
      this.dataset,
      hasItem(items, item.id) ? 'kept' : 'removed',
      document.documentElement.lang,
      items.length,
    );
    (this.querySelector('[data-status]') as HTMLElement).textContent = isKept ? words : (this.dataset['unkept'] ?? '');
  }

  #show(): void {
    const items = this.#store.read();
    for (const card of this.#cards) {
      card
        .querySelector('[data-keep-button]')
        ?.setAttribute('aria-pressed', String(hasItem(items, card.dataset['entry'] ?? '')));
    }
  }
}

customElements.define('keep-cards', KeepCards);
