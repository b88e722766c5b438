import { createLongDate } from '../../lib/i18n/long-date.ts';
import { getFormatsTag } from '../page-formats.ts';
import { fillWords } from '../words.ts';
import { canKeepPages, holdPages, keepPages, readKeptPack, readPack, removePages } from './kept-pages.ts';

type Action = 'keep' | 'stop' | 'remove';

/**
 * `<keep-offline>`: saves newcomers' pages of this language, or of one city, on the device, so that they open without a
 * network, and removes them. Nothing is saved before the reader asks: others may use the phone.
 */
class KeepOffline extends HTMLElement {
  #stop: AbortController | undefined;

  connectedCallback(): void {
    if (!canKeepPages()) return;
    this.#button('keep').addEventListener('click', () => void this.#keep());
    this.#button('stop').addEventListener('click', () => this.#stop?.abort());
    this.#button('remove').addEventListener('click', () => void this.#remove());
    void this.#show().then(() => this.#update());
  }

  get #list(): string {
    return this.dataset['list'] ?? '';
  }
  #button = (name: Action) => this.querySelector(`[data-do="${name}"]`) as HTMLButtonElement;
  #offer(...names: Action[]): void {
    for (const name of ['keep', 'stop', 'remove'] as const) this.#button(name).hidden = !names.includes(name);
  }

  /** Shows whether the pages are saved, and as of which day. */
  async #show(): Promise<void> {
    const kept = await readKeptPack(this.#list);
    this.hidden = false;
    this.#offer(kept ? 'remove' : 'keep');
    if (kept) this.#say('kept', { date: createLongDate(getFormatsTag())(kept.day) });
  }

  async #keep(): Promise<void> {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    this.#offer('stop');
    this.#button('stop').focus();
    try {
      await this.#fetch(signal);
      await this.#show();
      this.#button('remove').focus();
      await holdPages();
    } catch {
      await this.#show();
      this.#say(signal.aborted ? 'stopped' : 'failed');
      this.#button('keep').focus();
    }
  }

  async #fetch(signal?: AbortSignal): Promise<void> {
    const pack = await readPack(this.#list);
    const kilobytes = new Intl.NumberFormat(`${getFormatsTag()}-u-nu-latn`, {
      style: 'unit',
      unit: 'kilobyte',
      maximumFractionDigits: 0,
    });
    this.#say('size', { size: kilobytes.format(pack.bytes / 1000) });
    const size = this.#status.textContent ?? '';
    await keepPages(
      this.#list,
      pack,
      this.dataset['worker'] ?? '',
      (done, count) => {
        this.#say('busy', { done, count });
        this.#status.prepend(`${size} `);
      },
      signal,
    );
  }

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

  get #status(): HTMLElement {
    return this.querySelector('[data-status]') as HTMLElement;
  }
  #say(words: string, values: Readonly<Record<string, string | number>> = {}): void {
    this.#status.textContent = fillWords(this.dataset[words], values);
  }
}

customElements.define('keep-offline', KeepOffline);
