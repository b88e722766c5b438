/** The list of a page with what stands around it: the one place that changes what a reader sees of it. */
export class ListView {
  /** The cards that the page came with. */
  readonly own: HTMLElement[];
  readonly #list = document.querySelector('[data-cards]') as HTMLElement;
  readonly #status: HTMLElement;
  readonly #pager = document.querySelector<HTMLElement>('[data-pager]');
  readonly #more = document.querySelector<HTMLElement>('[data-more]');
  readonly #empty = document.querySelector<HTMLElement>('[data-empty]');

  constructor(status: HTMLElement) {
    this.#status = status;
    this.own = [...this.#list.querySelectorAll<HTMLElement>('[data-card]')];
  }

  /** The whole list is on this page. */
  get isWhole(): boolean {
    return this.#pager === null;
  }

  /** The page as it came. */
  restore(): void {
    this.show(this.own, Number(this.#status.dataset['count']));
    if (this.#pager) this.#pager.hidden = false;
    if (this.#more) this.#more.hidden = true;
  }

  /** Shows the first cards of so many that fit. */
  show(cards: readonly HTMLElement[], count: number): void {
    this.#list.replaceChildren(...cards);
    this.#end(count);
    if (this.#empty) this.#empty.hidden = count > 0;
    const { one, many } = this.#status.dataset;
    this.#status.textContent = ((count === 1 ? one : many) ?? '').replace('{count}', String(count));
  }

  /** Shows further cards, and takes the reader to them. */
  add(cards: readonly HTMLElement[], count: number): void {
    this.#list.append(...cards);
    this.#end(count);
    cards[0]?.querySelector('a')?.focus();
  }

  #end(count: number): void {
    if (this.#pager) this.#pager.hidden = true;
    if (this.#more) this.#more.hidden = this.#list.childElementCount >= count;
    this.#list.dispatchEvent(new Event('cards', { bubbles: true }));
  }

  /** Says that the cards are on their way. */
  wait(): void {
    this.#status.textContent = this.#status.dataset['loading'] ?? '';
  }

  /** Takes away the cards of another choice. */
  clear(): void {
    this.show([], 0);
    if (this.#empty) this.#empty.hidden = true;
  }

  /** Says that cards have not come, and where else they stand. */
  fail(label: string, path: string): void {
    const link = document.createElement('a');
    link.href = path;
    link.textContent = label;
    this.#status.replaceChildren(this.#status.dataset['failed'] ?? '', ' ', link);
  }

  /** Calls when the reader asks for further cards. */
  onMore(call: () => void): void {
    this.#more?.addEventListener('click', call);
  }
}
