import { createLongDate } from '../../lib/i18n/long-date.ts';
import { getFormatsTag } from '../page-formats.ts';
import { fillWords } from '../words.ts';
import { canKeepPages, holdPages, keepPages, readKeptPack, removePages } from './kept-pages.ts';

/**
 * `<keep-offline>`: saves the newcomers' pages of this language on the device, so that they open without a network, and
 * removes them. Nothing is saved before the reader asks: others may use the phone.
 */
class KeepOffline extends HTMLElement {
  connectedCallback(): void {
    if (!canKeepPages()) return;
    this.#button('keep').addEventListener('click', () => void this.#keep());
    this.#button('remove').addEventListener('click', () => void this.#remove());
    void this.#show().then(() => this.#update());
  }

  get #list(): string {
    return this.dataset['list'] ?? '';
  }
  #button = (name: string) => this.querySelector(`[data-do="${name}"]`) as HTMLButtonElement;

  /** Shows whether the pages are saved, and as of which day. */
  async #show(): Promise<void> {
    const kept = await readKeptPack(this.#list);
    this.hidden = false;
    this.#button('keep').hidden = kept !== undefined;
    this.#button('remove').hidden = kept === undefined;
    if (kept) this.#say('kept', { date: createLongDate(getFormatsTag())(kept.day) });
  }

  async #keep(): Promise<void> {
    const button = this.#button('keep');
    button.disabled = true;
    try {
      await this.#fetch();
      await this.#show();
      this.#button('remove').focus();
      await holdPages();
    } catch {
      this.#say('failed');
    }
    button.disabled = false;
  }

  #fetch = () =>
    keepPages(this.#list, this.dataset['worker'] ?? '', (done, count) => this.#say('busy', { done, count }));

  async #remove(): Promise<void> {
    await removePages(this.#list);
    await this.#show();
    this.#say('removed');
    this.#button('keep').focus();
  }

  /** Brings saved pages up to date, on a network where data are not dear to the reader. */
  async #update(): Promise<void> {
    const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
    if (!(await readKeptPack(this.#list)) || !navigator.onLine || connection?.saveData) return;
    // Where the network fails, what is saved stays as it is, with its date.
    await this.#fetch().catch(() => undefined);
    await this.#show();
  }

  #say(words: string, values: Readonly<Record<string, string | number>> = {}): void {
    (this.querySelector('[data-status]') as HTMLElement).textContent = fillWords(this.dataset[words], values);
  }
}

customElements.define('keep-offline', KeepOffline);
