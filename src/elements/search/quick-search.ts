import { addSlashKey } from './arrow-keys.ts';

/**
 * `<quick-search>`: the field in the header. It is a form that leads to the search; whoever goes into it gets results as they
 * type. Nothing of the search is loaded before.
 */
class QuickSearch extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input') as HTMLInputElement;
    input.addEventListener('focus', () => void this.#start(input), { once: true });
    addSlashKey(input);
    if (document.activeElement === input) void this.#start(input);
  }

  async #start(input: HTMLInputElement): Promise<void> {
    const { showQuickResults } = await import('./quick-results.ts');
    showQuickResults(this, input);
  }
}

customElements.define('quick-search', QuickSearch);
