import { forgetCity, saveCity } from './city-store.ts';
import { forgetLanguage, saveLanguage } from './language-store.ts';

/** `<remember-city>`: whoever opens the page of a city has chosen it, and its language; the choice can be taken back. */
class RememberCity extends HTMLElement {
  connectedCallback(): void {
    const { key = '', country = '', locale = '', versions = '{}' } = this.dataset;
    if (!saveCity({ key, country, versions: JSON.parse(versions) })) return;
    saveLanguage(locale);
    this.hidden = false;
    this.querySelector('button')?.addEventListener('click', () => {
      forgetCity();
      forgetLanguage();
      this.hidden = true;
    });
  }
}

customElements.define('remember-city', RememberCity);
