/**
 * Arrow keys lead from the field to the results and from one to the next; Escape leads back to the field.
 * @param onEscape called where someone in the field presses Escape
 */
export function addArrowKeys(
  root: HTMLElement,
  input: HTMLInputElement,
  getLinks: () => HTMLElement[],
  onEscape?: () => void,
): void {
  root.addEventListener('keydown', (event) => {
    const links = getLinks();
    const place = links.indexOf(document.activeElement as HTMLElement);
    const isInside = place >= 0 || document.activeElement === input;
    if (!isInside || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') {
      onEscape?.();
      // A field of type "search" empties itself; results that one comes back from keep their question.
      if (place >= 0) input.focus();
      return;
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const next = place + step < 0 ? input : links[place + step];
    if (step === 0 || !next || (place < 0 && step < 0)) return;
    event.preventDefault();
    next.focus();
  });
}

/** The key `/` leads to the field, unless someone is typing. */
export function addSlashKey(input: HTMLInputElement): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]')) return;
    event.preventDefault();
    input.focus();
  });
}
