import { readCity } from './city-store.ts';

/**
 * `<nearest-first>`: puts what holds in the reader's city and country before all other places, and opens it where it is folded
 * away. Who has chosen no city is taken to be in the country whose clock the device shows, where the list names the clocks.
 */
class NearestFirst extends HTMLElement {
  connectedCallback(): void {
    const city = readCity();
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const isNear = ({ dataset: { city: key, country, zone } }: HTMLElement) =>
      city ? key === city.key || (key === undefined && country === city.country) : zone === timeZone;
    const near = [...this.children].filter(
      (child): child is HTMLElement => child instanceof HTMLElement && isNear(child),
    );
    for (const part of near) if (part instanceof HTMLDetailsElement) part.open = true;
    // The city itself before its country.
    this.prepend(
      ...near.sort((a, b) => Number(b.dataset['city'] !== undefined) - Number(a.dataset['city'] !== undefined)),
    );
  }
}

customElements.define('nearest-first', NearestFirst);
