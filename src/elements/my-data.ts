import { forgetEverything, getKeptAreas, isKeeping } from './kept-areas.ts';
import { forgetPages, hasKeptPages } from './offline/kept-pages.ts';

/** `<my-data>`: what the site saves in this browser, kind by kind, and the one button that forgets all of it. */
class MyData extends HTMLElement {
  #hasPages = false;

  connectedCallback(): void {
    this.#button.addEventListener('click', () => void this.#forget());
    addEventListener('storage', () => this.#show());
    addEventListener('pageshow', () => this.#show());
    this.#show();
    void this.#lookForPages();
  }

  /** Pages lie elsewhere than the rest, and are found later. */
  async #lookForPages(): Promise<void> {
    this.#hasPages = await hasKeptPages();
    this.#show();
  }

  get #button() {
    return this.querySelector('[data-forget]') as HTMLButtonElement;
  }
  #part = (name: string) => this.querySelector(`[data-${name}]`) as HTMLElement;

  #show(): void {
    // What was set aside as broken belongs to its area.
    const kept = [...getKeptAreas().map((area) => area.split('.')[0]), ...(this.#hasPages ? ['offline'] : [])];
    for (const line of this.querySelectorAll<HTMLElement>('[data-area]'))
      line.hidden = !kept.includes(line.dataset['area']);
    this.#part('something').hidden = kept.length === 0;
    this.#part('nothing').hidden = kept.length > 0 || !isKeeping();
    this.#part('refused').hidden = isKeeping();
  }

  async #forget(): Promise<void> {
    const isDone = forgetEverything();
    await forgetPages();
    this.#hasPages = false;
    this.#show();
    const status = this.#part('status');
    status.textContent = this.dataset[isDone ? 'done' : 'failed'] ?? '';
    dispatchEvent(new Event('storage'));
    // The button is gone: the reader goes on from the message.
    status.focus();
  }
}

customElements.define('my-data', MyData);
