import type { ReadingEntry } from '../../lib/navigation/reading-index.ts';
import { openStore } from '../storage.ts';
import { ReadingSource } from '../toolkit/reading-source.ts';
import { fillWords, formatCount } from '../words.ts';
import { type GuideState, progressArea } from './progress.ts';

/** Guides shown at most. */
const SHOWN = 3;

/**
 * `<continue-card>`: leads back into the guides that the reader has begun, to the step read last, the one of today first.
 * It asks the site for those guides only, and for nothing where none is begun.
 */
class ContinueCard extends HTMLElement {
  #store = openStore(progressArea);
  #source = new ReadingSource(this.dataset['partPath'] ?? '', Number(this.dataset['parts']));

  connectedCallback(): void {
    this.#store.onChange(() => void this.#show());
    void this.#show();
  }

  async #show(): Promise<void> {
    const begun = this.#store.read();
    await this.#source.load(begun.map(toId));
    const lines = begun.flatMap((state) => this.#buildLine(state, this.#source.index[toId(state)]) ?? []);
    (this.querySelector('ul') as HTMLElement).replaceChildren(...lines.slice(0, SHOWN));
    this.hidden = lines.length === 0;
  }

  #buildLine({ step, done }: GuideState, entry: ReadingEntry | undefined): HTMLElement | undefined {
    if (!entry?.guide) return undefined;
    const { letter, steps, total, language } = entry.guide;
    const template = this.querySelector('template') as HTMLTemplateElement;
    const line = (template.content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLElement;
    if (letter) line.dataset['letter'] = letter;
    const number = Math.max(steps.indexOf(step), 0);
    const link = line.querySelector('a') as HTMLAnchorElement;
    link.textContent = entry.title;
    link.href = `${entry.path}#${steps[number] ?? ''}`;
    if (language) Object.assign(link, { ...language, hreflang: language.lang });
    // Which actions a guide has now, only its own page knows: ticks of actions gone since must not exceed the total.
    const count = Math.min(done.length, total);
    const counted = formatCount(this.dataset, 'done', document.documentElement.lang, count, { total });
    const position = fillWords(this.dataset['position'], { number: number + 1, count: steps.length });
    (line.querySelector('[data-note]') as HTMLElement).textContent = `${position} · ${counted}`;
    return line;
  }
}

const toId = ({ key }: GuideState): string => `guides/${key}`;

customElements.define('continue-card', ContinueCard);
