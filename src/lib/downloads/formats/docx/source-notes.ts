/**
 * Sources as endnotes, so that Word numbers them anew when someone adds one. It numbers them in the order of the text; what
 * no line of the text refers to follows as a list with the next numbers.
 */
export interface SourceNotes {
  /** The number of a source that the text refers to, and whether it does so for the first time. */
  cite(source: number): { number: number; isFirst: boolean };
  /** The number of a source, once the text has been written. */
  getNumber(source: number): number;
  /** The sources that are endnotes, in their order. */
  listCited(): number[];
}

/** @param count how many sources the book has, numbered from 1 */
export function createSourceNotes(count: number): SourceNotes {
  const numbers = new Map<number, number>();
  const getRest = () => Array.from({ length: count }, (_, index) => index + 1).filter((source) => !numbers.has(source));
  return {
    cite: (source) => {
      const known = numbers.get(source);
      if (known !== undefined) return { number: known, isFirst: false };
      numbers.set(source, numbers.size + 1);
      return { number: numbers.size, isFirst: true };
    },
    getNumber: (source) => numbers.get(source) ?? numbers.size + getRest().indexOf(source) + 1,
    listCited: () => [...numbers.keys()],
  };
}
