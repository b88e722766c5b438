import { readCity } from './city-store.ts';
import { readLanguage, saveLanguage } from './language-store.ts';

/**
 * `<chosen-city>`: leads to the city that the reader has chosen, on pages that are of no city. Where a language is remembered,
 * it becomes that of the page: sensitive pages do not have this element.
 */
class ChosenCity extends HTMLElement {
  connectedCallback(): void {
    this.#show();
    // Another page of the site may have changed it.
    addEventListener('pageshow', () => this.#show());
  }

  #show(): void {
    const { locale = '', fixed } = this.dataset;
    const language = readLanguage();
    if (language !== undefined && language !== locale) saveLanguage(locale);
    const version = readCity()?.versions[locale];
    const link = this.querySelector('a');
    const name = this.querySelector('span');
    if (fixed !== undefined || !version || !link || !name) return;
    link.href = version.path;
    name.textContent = version.name;
  }
}

customElements.define('chosen-city', ChosenCity);
