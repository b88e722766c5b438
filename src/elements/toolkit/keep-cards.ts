import { openStore } from '../storage.ts';
import { fillWords } from '../words.ts';
import { hasItem, type ReadingItem, readingArea } from './reading-items.ts';
import { toggleKept } from './toggle-kept.ts';

/**
 * `<keep-cards>`: gives everything inside it that names an entry (cards, key factors, infographics) a button that saves it.
 * The cards themselves come from the server, and the buttons from a template of it. Who puts other cards inside reports it with
 * the event `cards`.
 */
class KeepCards extends HTMLElement {
  #store = openStore(readingArea);

  connectedCallback(): void {
    this.#store.onChange(() => this.#show());
    this.addEventListener('cards', () => this.#upgradeAll());
    this.#upgradeAll();
  }

  #upgradeAll(): void {
    for (const card of this.#cards) {
      if (!card.querySelector('[data-keep-button]')) this.#upgrade(card);
    }
    this.#show();
  }

  get #cards() {
    return this.querySelectorAll<HTMLElement>('[data-entry]');
  }

  #upgrade(card: HTMLElement): void {
    const template = this.querySelector('template') as HTMLTemplateElement;
    const { title } = getItem(card);
    const button = (template.content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLButtonElement;
    button.setAttribute('aria-label', fillWords(this.dataset['keep'], { title }));
    button.addEventListener('click', () => this.#toggle(card));
    (card.querySelector('[data-keep-place]') ?? card).append(button);
  }

  #toggle(card: HTMLElement): void {
    const said = toggleKept(this.#store, getItem(card), this.dataset);
    this.#show();
    (this.querySelector('[data-status]') as HTMLElement).textContent = said;
  }

  #show(): void {
    const { items } = this.#store.read();
    for (const card of this.#cards) {
      card
        .querySelector('[data-keep-button]')
        ?.setAttribute('aria-pressed', String(hasItem(items, card.dataset['entry'] ?? '')));
    }
  }
}

/** What a card stands for: its first link says it, or, on the page of the thing itself, its own id and name. */
function getItem(card: HTMLElement): ReadingItem {
  const { entry: id = '', name } = card.dataset;
  if (name !== undefined) return { id, title: name, path: `${location.pathname}#${card.id}` };
  const link = card.querySelector('a') as HTMLAnchorElement;
  return { id, title: link.text.trim(), path: link.pathname + link.hash };
}

customElements.define('keep-cards', KeepCards);
