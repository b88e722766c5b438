/** Failures shown at once: the first ones are enough to start with, and often have one cause. */
const SHOWN = 10;

/** Collects what could not be made, so that a build names all of it, in the same order on every machine. */
export interface Failures {
  /** @param place of the file among all that are made */
  add(place: number, description: string): void;
  /** @throws where anything was added */
  throwAny(): void;
}

/** Creates an empty collection. */
export function createFailures(): Failures {
  const found: { place: number; description: string }[] = [];
  return {
    add: (place, description) => void found.push({ place, description }),
    throwAny: () => {
      if (found.length === 0) return;
      const descriptions = found.sort((a, b) => a.place - b.place).map(({ description }) => description);
      const rest = descriptions.length - SHOWN;
      throw new Error([...descriptions.slice(0, SHOWN), ...(rest > 0 ? [`… and ${rest} more.`] : [])].join('\n'));
    },
  };
}
