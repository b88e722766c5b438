import { openStore } from '../storage.ts';
import { fillWords, formatCount } from '../words.ts';
import { getGuideState, progressArea } from './progress.ts';

/** Guides shown at most. */
const SHOWN = 3;

/**
 * `<continue-card>`: leads back into the guides that the reader has begun, to the step read last.
 * The server writes a hidden line for every guide; those begun are shown, the one of today first.
 */
class ContinueCard extends HTMLElement {
  #store = openStore(progressArea);

  connectedCallback(): void {
    this.#store.onChange(() => this.#show());
    this.#show();
  }

  #show(): void {
    const lines = new Map(
      [...this.querySelectorAll<HTMLElement>('[data-guide]')].map((line) => [line.dataset['guide'], line]),
    );
    for (const line of lines.values()) line.hidden = true;
    const begun = this.#store.read().flatMap(({ key }) => lines.get(key) ?? []);
    for (const line of begun.slice(0, SHOWN)) this.#showLine(line);
    this.querySelector('ul')?.append(...begun);
    this.hidden = begun.length === 0;
  }

  #showLine(line: HTMLElement): void {
    const { guide = '', steps = '', total = '0' } = line.dataset;
    const state = getGuideState(this.#store.read(), guide);
    const ids = steps.split(' ');
    const number = Math.max(ids.indexOf(state.step), 0);
    const link = line.querySelector('a') as HTMLAnchorElement;
    link.hash = ids[number] ?? '';
    // Which actions a guide has now, only its own page knows: ticks of actions gone since must not exceed the total.
    const count = Math.min(state.done.length, Number(total));
    const done = formatCount(this.dataset, 'done', document.documentElement.lang, count, { total });
    const position = fillWords(this.dataset['position'], { number: number + 1, count: ids.length });
    (line.querySelector('[data-note]') as HTMLElement).textContent = `${position} · ${done}`;
    line.hidden = false;
  }
}

customElements.define('continue-card', ContinueCard);
