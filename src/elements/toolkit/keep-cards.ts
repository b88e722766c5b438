import { openStore } from '../storage.ts';
import { fillWords, formatCount } from '../words.ts';
import { hasItem, type ReadingItem, readingArea, toggleItem, withItems } from './reading-items.ts';

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
    const item = getItem(card);
    const isKept = this.#store.update(withItems((items) => toggleItem(items, item)));
    this.#show();
    const { items } = this.#store.read();
    const words = formatCount(
      this.dataset,
      hasItem(items, item.id) ? 'kept' : 'removed',
      document.documentElement.lang,
      items.length,
    );
    (this.querySelector('[data-status]') as HTMLElement).textContent = isKept ? words : (this.dataset['unkept'] ?? '');
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
