import { cityStore } from './city-store.ts';

/** `<remember-city>`: whoever opens the page of a city has chosen it; the choice can be taken back. */
class RememberCity extends HTMLElement {
  connectedCallback(): void {
    const { key = '', country = '', versions = '{}' } = this.dataset;
    const isKept = cityStore.update(() => ({ key, country, versions: JSON.parse(versions) }));
    if (!isKept) return;
    this.hidden = false;
    this.querySelector('button')?.addEventListener('click', () => {
      cityStore.clear();
      this.hidden = true;
    });
  }
}

customElements.define('remember-city', RememberCity);
