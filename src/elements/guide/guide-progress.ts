import { openStore } from '../storage.ts';
import { fillWords, formatCount } from '../words.ts';
import { GuideSteps } from './guide-steps.ts';
import {
  changeGuide,
  countDone,
  type GuideState,
  getGuideState,
  getStation,
  progressArea,
  toggle,
} from './progress.ts';

/**
 * `<guide-progress>`: remembers what a reader ticks and closes in a guide, and where she is.
 * It marks the stations of the route. Without JavaScript the guide is open, and boxes can be ticked but are not saved.
 */
class GuideProgress extends HTMLElement {
  #store = openStore(progressArea);
  #steps = new GuideSteps((closed) => this.#keep({ closed }));
  #boxes = new Map([...document.querySelectorAll<HTMLInputElement>('.checklist input')].map((box) => [box.name, box]));
  #here = '';
  /** Ticks taken away last, until the next tick: they can be put back. */
  #removed: string[] | undefined;

  connectedCallback(): void {
    for (const [name, box] of this.#boxes) box.addEventListener('change', () => this.#tick(name, box.checked));
    this.#button('reset').addEventListener('click', () => this.#reset());
    this.#button('fold').addEventListener('click', () => this.#foldAll());
    this.#store.onChange(() => this.#restore());
    this.#restore();
    this.#watch();
  }

  get #key() {
    return this.dataset['guide'] ?? '';
  }
  get #state(): GuideState {
    return getGuideState(this.#store.read(), this.#key);
  }
  #part = (name: string) => this.querySelector(`[data-${name}]`) as HTMLElement;
  #button = (name: string) => this.#part(name) as HTMLButtonElement;

  #keep(change: Partial<GuideState>): void {
    const isKept = this.#store.update((progress) =>
      changeGuide(progress, this.#key, { closed: this.#steps.closed, ...change }),
    );
    this.#part('unkept').hidden = isKept;
    this.#show();
  }

  #restore(): void {
    const { done, closed } = this.#state;
    for (const [name, box] of this.#boxes) box.checked = done.includes(name);
    this.#steps.show(this.#isBegun ? closed : this.#getFirstClosed());
    this.#show();
  }

  get #isBegun() {
    return this.#store.read().some(({ key }) => key === this.#key);
  }

  /** Who comes to a guide on a phone sees what its steps are before reading them: 26,000 px lie closed. */
  #getFirstClosed(): string[] {
    return matchMedia('(width < 40rem)').matches ? this.#steps.steps.map(({ id }) => id) : [];
  }

  #tick(name: string, isDone: boolean): void {
    this.#removed = undefined;
    this.#keep({ done: toggle(this.#state.done, name, isDone) });
    this.#say(this.#formatDone(this.#state, [...this.#boxes.keys()]));
  }

  #reset(): void {
    const { done } = this.#state;
    const back = this.#removed;
    this.#removed = back ? undefined : done;
    this.#keep({ done: back ?? [] });
    this.#restore();
    this.#say(this.dataset[back ? 'restored' : 'removed'] ?? '');
  }

  #foldAll(): void {
    this.#steps.setAll(this.#steps.closed.length < this.#steps.steps.length);
    this.#show();
  }

  #show(): void {
    const state = this.#state;
    const all = [...this.#boxes.keys()];
    this.#part('total').textContent = this.#formatDone(state, all);
    const bar = this.#part('bar') as HTMLProgressElement;
    bar.value = countDone(state, all);
    const isAllClosed = this.#steps.closed.length === this.#steps.steps.length;
    this.#button('fold').textContent = this.dataset[isAllClosed ? 'open' : 'close'] ?? '';
    this.#button('reset').textContent = this.dataset[this.#removed ? 'undo' : 'reset'] ?? '';
    this.#button('reset').hidden = !this.#removed && bar.value === 0;
    for (const step of this.#steps.steps) this.#showStation(step, state);
  }

  #showStation(step: HTMLElement, guide: GuideState): void {
    const names = [...step.querySelectorAll<HTMLInputElement>('.checklist input')].map((box) => box.name);
    const station = document.querySelector<HTMLElement>(`[data-route-step="${step.id}"]`);
    const count = station?.querySelector<HTMLElement>('[data-progress]');
    if (count) count.textContent = this.#formatDone(guide, names);
    const state = getStation(step.id === this.#here, countDone(guide, names), names.length);
    if (state) station?.setAttribute('data-state', state);
    else station?.removeAttribute('data-state');
    const link = station?.querySelector('a');
    if (state === 'here') link?.setAttribute('aria-current', 'step');
    else link?.removeAttribute('aria-current');
  }

  #formatDone(guide: GuideState, names: string[]): string {
    const lang = document.documentElement.lang;
    return formatCount(this.dataset, 'done', lang, countDone(guide, names), { total: names.length });
  }

  #say(words: string): void {
    this.#part('status').textContent = words;
  }

  /** Follows the reader: the step that crosses the upper third of the window is where she is. */
  #watch(): void {
    const observer = new IntersectionObserver(
      (entries) => {
        const entry = entries.find(({ isIntersecting }) => isIntersecting);
        if (entry) this.#arrive(entry.target.id);
      },
      { rootMargin: '-30% 0px -69% 0px' },
    );
    for (const step of this.#steps.steps) observer.observe(step);
  }

  #arrive(id: string): void {
    if (id === this.#here) return;
    this.#here = id;
    const { steps } = this.#steps;
    const number = steps.findIndex((step) => step.id === id) + 1;
    this.#part('position').textContent = fillWords(this.dataset['position'], { number, count: steps.length });
    // Who only looks at the first step has not begun.
    if (number > 1 || this.#state.step)
      this.#store.update((progress) => changeGuide(progress, this.#key, { step: id, closed: this.#steps.closed }));
    this.#show();
  }
}

customElements.define('guide-progress', GuideProgress);
