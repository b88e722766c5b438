import { forgetCity, readCity } from './city-store.ts';
import { forgetLanguage, readLanguage, saveLanguage } from './language-store.ts';

/**
 * `<go-on>`: a link to the language and city that the reader has chosen, and the button that forgets both. It holds a line for
 * each language; around it are the links that choose one. Nobody is sent on unasked.
 */
class GoOn extends HTMLElement {
  connectedCallback(): void {
    for (const link of document.querySelectorAll<HTMLElement>('a[data-locale]'))
      link.addEventListener('click', () => saveLanguage(link.dataset['locale'] ?? ''));
    this.querySelectorAll('button').forEach((button) => {
      button.addEventListener('click', () => {
        forgetLanguage();
        forgetCity();
        this.#show();
      });
    });
    this.#show();
    addEventListener('pageshow', () => this.#show());
  }

  #show(): void {
    const locale = readLanguage() ?? '';
    const city = readCity()?.versions[locale];
    for (const line of this.querySelectorAll<HTMLElement>('[data-line]')) {
      line.hidden = line.dataset['line'] !== locale;
      const link = line.querySelector('a');
      const name = line.querySelector('span');
      if (line.hidden || !link || !name) continue;
      link.href = city?.path ?? line.dataset['home'] ?? '';
      name.textContent = city ? ` · ${city.name}` : '';
    }
  }
}

customElements.define('go-on', GoOn);
