/** Within how many milliseconds Escape must be pressed three times. */
const PATIENCE = 3000;

/**
 * `<quick-exit>`: leaves a sensitive page at once, by its link or by pressing Escape three times. The page is emptied before
 * the other one has come, and "Back" does not lead to it.
 */
class QuickExit extends HTMLElement {
  #presses: number[] = [];

  connectedCallback(): void {
    const link = this.querySelector('a');
    const keys = this.querySelector<HTMLElement>('[data-keys]');
    // Telephones have no such key.
    if (keys) keys.hidden = matchMedia('(pointer: coarse)').matches;
    link?.addEventListener('click', (event) => {
      event.preventDefault();
      this.#leave(link.href);
    });
    addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape') return;
      const now = performance.now();
      this.#presses = [...this.#presses.filter((time) => now - time < PATIENCE), now];
      if (this.#presses.length >= 3 && link) this.#leave(link.href);
    });
    // A page that the browser kept in memory would come back as it was.
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) location.reload();
    });
  }

  #leave(address: string): void {
    document.body.hidden = true;
    document.title = ' ';
    location.replace(address);
  }
}

customElements.define('quick-exit', QuickExit);
