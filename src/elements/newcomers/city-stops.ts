import { readCity } from './city-store.ts';

/** `<city-stops>`: marks the city that the reader has chosen among all. */
class CityStops extends HTMLElement {
  connectedCallback(): void {
    const key = readCity()?.key;
    const stop = this.querySelector<HTMLElement>(`[data-city="${CSS.escape(key ?? '')}"]`);
    if (!key || !stop) return;
    stop.dataset['chosen'] = '';
    // Said in words too, for those who do not see the colour.
    const note = stop.querySelector('span');
    if (note) note.textContent = this.dataset['yours'] ?? '';
    this.querySelector('.stops')?.prepend(stop);
  }
}

customElements.define('city-stops', CityStops);
