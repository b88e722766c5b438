import { forgetCity, saveCity } from './city-store.ts';

/** `<remember-city>`: whoever opens the page of a city has chosen it; the choice can be taken back. */
class RememberCity extends HTMLElement {
  connectedCallback(): void {
    const { key = '', country = '', versions = '{}' } = this.dataset;
    if (!saveCity({ key, country, versions: JSON.parse(versions) })) return;
    this.hidden = false;
    this.querySelector('button')?.addEventListener('click', () => {
      forgetCity();
      this.hidden = true;
    });
  }
}

customElements.define('remember-city', RememberCity);
