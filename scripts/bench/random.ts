/** A source of numbers from 0 up to 1, the same after every start for one seed. */
export interface Random {
  /** A whole number from 0 up to `end`, which it never is. */
  below(end: number): number;
  /** A number like `below`, small ones much more often: as words are in a text. */
  skewed(end: number): number;
  pick<Item>(items: readonly Item[]): Item;
}

/** Makes one from any text: every text of the corpus has its own, so that none depends on the order of making. */
export function createRandom(seed: string): Random {
  let state = hash(seed);
  // The generator "mulberry32": 32 bits of state are enough for filling pages.
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number) => Math.floor(next() * end);
  return {
    below,
    skewed: (end) => Math.floor(next() ** 4 * end),
    pick: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new RangeError('There is nothing to pick from.');
      return item;
    },
  };
}

/** The hash FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return value;
}
