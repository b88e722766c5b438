import { createFormats } from '../../lib/i18n/formats.ts';
import { saveFile, toFileName } from '../files/save-file.ts';
import { openStore } from '../storage.ts';
import { fillWords, formatCount } from '../words.ts';
import { PartError } from './fetch-part.ts';
import { buildOrder, type Order, toLocalDay } from './order.ts';
import { cleanLine, type ListDetail, readingArea } from './reading-items.ts';

type Format = 'docx' | 'zip';

/**
 * `<toolkit-export>`: turns the list around it into a Word file or an archive, in the browser. What writes the files is
 * loaded when the reader asks for one.
 */
class ToolkitExport extends HTMLElement {
  #store = openStore(readingArea);
  #list: ListDetail = { items: [], index: {}, isIndexed: false };
  #isBusy = false;

  connectedCallback(): void {
    this.closest('reading-list')?.addEventListener('listchange', (event) => {
      this.#list = (event as CustomEvent<ListDetail>).detail;
      this.#show();
    });
    for (const name of ['title', 'audience'] as const) {
      this.#field(name).addEventListener('input', () => this.#keep());
    }
    for (const button of this.#buttons) {
      button.addEventListener('click', () => void this.#make(button.dataset['make'] as Format));
    }
    this.#store.onChange(() => this.#fill());
    this.#fill();
  }

  #part = (name: string) => this.querySelector(`[data-${name}]`) as HTMLElement;
  #field = (name: string) => this.#part(name) as HTMLInputElement;
  get #buttons() {
    return this.querySelectorAll<HTMLButtonElement>('[data-make]');
  }
  get #lang() {
    return document.documentElement.lang;
  }
  get #progress() {
    return this.#part('progress') as HTMLProgressElement;
  }
  get #defaultTitle() {
    return this.dataset['name'] ?? '';
  }

  #fill(): void {
    const { cover } = this.#store.read();
    this.#field('title').value = cover.title || this.#defaultTitle;
    this.#field('audience').value = cover.audience;
  }

  /** The title of the site stays unkept, so that it follows the language of the page. */
  #keep(): void {
    const title = cleanLine(this.#field('title').value);
    const cover = {
      title: title === this.#defaultTitle ? '' : title,
      audience: cleanLine(this.#field('audience').value),
    };
    const isKept = this.#store.update((list) => ({ ...list, cover }));
    if (!isKept) this.#say(this.dataset['unkept'] ?? '');
  }

  #getOrder(): Order {
    return {
      title: cleanLine(this.#field('title').value) || this.#defaultTitle,
      preparedFor: cleanLine(this.#field('audience').value),
      day: toLocalDay(new Date()),
      ...buildOrder(this.#list.items, this.#list.index, this.dataset['origin'] ?? location.origin),
    };
  }

  #show(): void {
    const { parts, elsewhere, gone, bytes } = this.#getOrder();
    const count = (name: string, number: number) =>
      number > 0 ? formatCount(this.dataset, name, this.#lang, number) : '';
    this.hidden = this.#list.items.length === 0;
    const counts = [
      count('parts', parts.length) || (this.dataset['none'] ?? ''),
      count('links', elsewhere.length),
      count('gone', gone),
    ];
    this.#part('counts').textContent = this.#list.isIndexed
      ? counts.filter(Boolean).join(' ')
      : (this.dataset['offline'] ?? '');
    this.#part('size').textContent =
      bytes > 0 ? fillWords(this.dataset['size'], { size: createFormats(this.#lang).bytes(bytes) }) : '';
    for (const button of this.#buttons) button.disabled = parts.length === 0;
  }

  async #make(format: Format): Promise<void> {
    if (this.#isBusy) return;
    this.#setBusy(true);
    this.#say(this.dataset['fetching'] ?? '');
    const order = this.#getOrder();
    const name = toFileName(order.title, 'toolkit');
    try {
      const { composeArchive, composeWord } = await import('./compose.ts');
      const compose = format === 'zip' ? composeArchive : composeWord;
      const onProgress = (done: number, total: number) => {
        this.#progress.max = total;
        this.#progress.value = done;
      };
      const bytes = await compose(order, { imprint: this.dataset['imprint'] ?? '', name, onProgress });
      const file = `${name}.${format}`;
      saveFile(file, bytes as Uint8Array<ArrayBuffer>, format);
      this.#say(fillWords(this.dataset['done'], { file, size: createFormats(this.#lang).bytes(bytes.length) }));
    } catch (error) {
      this.#say(
        error instanceof PartError
          ? fillWords(this.dataset['failed'], { title: error.part })
          : (this.dataset['error'] ?? ''),
      );
    } finally {
      this.#setBusy(false);
    }
  }

  /** The buttons keep the focus while they wait. */
  #setBusy(isBusy: boolean): void {
    this.#isBusy = isBusy;
    for (const button of this.#buttons) button.setAttribute('aria-disabled', String(isBusy));
    this.#progress.hidden = !isBusy;
    this.#progress.removeAttribute('value');
  }

  #say(words: string): void {
    this.#part('message').textContent = words;
  }
}

customElements.define('toolkit-export', ToolkitExport);
