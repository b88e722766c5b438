import { addSlashKey } from './slash-key.ts';

/**
 * `<quick-search>`: the field in the header. It is a form that leads to the search; whoever goes into it gets results as they
 * type. Nothing of the search is loaded before.
 */
class QuickSearch extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input') as HTMLInputElement;
    const start = () => import('./quick-results.ts').then((module) => module.showQuickResults(this, input));
    input.addEventListener('focus', start, { once: true });
    addSlashKey(input);
    if (document.activeElement === input) void start();
  }
}

customElements.define('quick-search', QuickSearch);
