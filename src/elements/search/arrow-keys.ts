/** Results that open and close. */
interface Panel {
  /** Shows the results of the question in the field again, where they were closed. */
  open(): void;
  /** Closes the results; false where they are closed. */
  close(): boolean;
}

/**
 * Arrow keys lead from the field to the results and from one to the next; Escape leads back to the field.
 * @param panel what Escape closes and the arrow down opens, where results do not stand open for good
 */
export function addArrowKeys(
  root: HTMLElement,
  input: HTMLInputElement,
  getLinks: () => HTMLElement[],
  panel?: Panel,
): void {
  root.addEventListener('keydown', (event) => {
    const links = getLinks();
    const place = links.indexOf(document.activeElement as HTMLElement);
    const isInside = place >= 0 || document.activeElement === input;
    if (!isInside || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') {
      // A field of type "search" empties itself: not while there are results to close, and not for those one comes back from.
      if (panel?.close()) event.preventDefault();
      if (place >= 0) input.focus();
      return;
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step > 0 && links.length === 0) panel?.open();
    const next = place + step < 0 ? input : links[place + step];
    if (step === 0 || !next || (place < 0 && step < 0)) return;
    event.preventDefault();
    next.focus();
  });
}
