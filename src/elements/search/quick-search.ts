import { addSlashKey } from './slash-key.ts';

/**
 * `<quick-search>`: the field in the header. It is a form that leads to the search; whoever goes into it gets results as they
 * type. Nothing of the search is loaded before.
 */
class QuickSearch extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input') as HTMLInputElement;
    const start = () => {
      input.ariaBusy = 'true';
      import('./quick-results.ts')
        .finally(() => {
          input.ariaBusy = null;
        })
        .then((module) => module.showQuickResults(this, input))
        .catch(listen);
    };
    // A script that has not come may come the next time.
    const listen = () => input.addEventListener('focus', start, { once: true });
    listen();
    addSlashKey(input);
    if (document.activeElement === input) start();
  }
}

customElements.define('quick-search', QuickSearch);
