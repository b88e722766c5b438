import { type FilterState, matchesFilter } from './filter-state.ts';

/** A card as far as a filter looks at it. */
export interface FilterCard {
  readonly dataset: Readonly<Record<string, string | undefined>>;
}

/** The cards of a list that fit a filter, in the order of the list; no more pages are read than are asked for. */
export class Matches<Card extends FilterCard> {
  #pages: AsyncIterator<readonly Card[]>;
  #state: FilterState;
  #found: Card[] = [];
  #isRead = false;

  constructor(pages: AsyncIterable<readonly Card[]>, state: FilterState) {
    this.#pages = pages[Symbol.asyncIterator]();
    this.#state = state;
  }

  /** Takes the next ones, `size` at the most. */
  async take(size: number): Promise<Card[]> {
    await this.#read(size);
    return this.#found.splice(0, size);
  }

  /** How many are left to take: reads the list to its end. */
  async count(): Promise<number> {
    await this.#read(Number.POSITIVE_INFINITY);
    return this.#found.length;
  }

  async #read(size: number): Promise<void> {
    while (this.#found.length < size && !this.#isRead) {
      const { value, done } = await this.#pages.next();
      if (done) this.#isRead = true;
      else this.#found.push(...value.filter((card: Card) => matchesFilter(card.dataset, this.#state)));
    }
  }
}
