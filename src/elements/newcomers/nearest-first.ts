import { readCity } from './city-store.ts';

/** `<nearest-first>`: puts what holds in the reader's city and country before all other places. */
class NearestFirst extends HTMLElement {
  connectedCallback(): void {
    const city = readCity();
    if (!city) return;
    const isNear = ({ dataset }: HTMLElement) =>
      dataset['city'] === city.key || (dataset['city'] === undefined && dataset['country'] === city.country);
    const near = [...this.children].filter(
      (child): child is HTMLElement => child instanceof HTMLElement && isNear(child),
    );
    // The city itself before its country.
    this.prepend(
      ...near.sort((a, b) => Number(b.dataset['city'] !== undefined) - Number(a.dataset['city'] !== undefined)),
    );
  }
}

customElements.define('nearest-first', NearestFirst);
