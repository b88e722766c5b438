import { getZoneTime } from './zone-time.ts';

/**
 * `<fresh-facts>`: facts that must be checked again by `data-until`, and that no longer hold after `data-expires`. The page
 * says how fresh they were when it was built; this says it of the reader's day, also on a page that was kept for months.
 */
class FreshFacts extends HTMLElement {
  connectedCallback(): void {
    const { until = '9999', expires = '9999' } = this.dataset;
    const { day } = getZoneTime(Date.now());
    if (day > expires) this.dataset['archived'] = '';
    if (day <= until || 'overdue' in this.dataset) return;
    this.dataset['overdue'] = '';
    this.#sink();
  }

  /** In a list, facts that are overdue come last. */
  #sink(): void {
    const list = this.parentElement;
    if (list && 'sinks' in list.dataset && list.lastElementChild !== this) list.append(this);
  }
}

customElements.define('fresh-facts', FreshFacts);
