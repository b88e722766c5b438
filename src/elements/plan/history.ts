/** Most states that are saved. */
const LIMIT = 200;

/** States to go back to. Changes with the same mark in a row, as letters typed into one field, are one step. */
export class History<T> {
  #states: T[] = [];
  #mark: string | undefined;

  /** @param state how it was before the change */
  add(state: T, mark?: string): void {
    if (mark !== undefined && mark === this.#mark) return;
    this.#mark = mark;
    this.#states = [...this.#states, state].slice(-LIMIT);
  }

  /** The next change is a step of its own. */
  split(): void {
    this.#mark = undefined;
  }

  undo(): T | undefined {
    this.split();
    return this.#states.pop();
  }

  clear(): void {
    this.split();
    this.#states = [];
  }

  get isEmpty(): boolean {
    return this.#states.length === 0;
  }
}
