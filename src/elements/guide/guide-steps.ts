/** The steps of the guide on this page: closed and opened by their headings, and always open where an address leads into one. */
export class GuideSteps {
  readonly steps = [...document.querySelectorAll<HTMLElement>('[data-step]')];
  readonly #onChange: (closed: string[]) => void;

  /** @param onChange given the ids of the closed steps after each change that the reader makes */
  constructor(onChange: (closed: string[]) => void) {
    this.#onChange = onChange;
    for (const step of this.steps) this.#upgrade(step);
    addEventListener('hashchange', () => this.#openTarget());
    // A link to the fragment that the address already has changes nothing, and yet must open its step.
    document.addEventListener('click', (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
      if (link) this.#openTarget(link.hash);
    });
  }

  /** Shows which steps are closed, as it was saved. */
  show(closed: readonly string[]): void {
    for (const step of this.steps) this.#set(step, closed.includes(step.id));
    this.#openTarget();
  }

  setAll(isClosed: boolean): void {
    for (const step of this.steps) this.#set(step, isClosed);
    this.#onChange(this.closed);
  }

  get closed(): string[] {
    return this.steps.filter((step) => step.hasAttribute('data-closed')).map((step) => step.id);
  }

  #upgrade(step: HTMLElement): void {
    const heading = step.querySelector('.step-title');
    const button = document.createElement('button');
    button.type = 'button';
    const title = document.createElement('span');
    title.append(...(heading?.childNodes ?? []));
    button.append(title);
    heading?.append(button);
    button.addEventListener('click', () => {
      this.#set(step, !step.hasAttribute('data-closed'));
      this.#onChange(this.closed);
    });
    // Search in the page, or a link to words, has found something in it.
    step.addEventListener('beforematch', () => {
      this.#set(step, false);
      this.#onChange(this.closed);
    });
  }

  #set(step: HTMLElement, isClosed: boolean): void {
    step.toggleAttribute('data-closed', isClosed);
    // Found by a search in the page nevertheless; in other browsers styles close the step.
    if ('onbeforematch' in step) {
      for (const part of [...step.children].slice(1)) {
        if (isClosed) part.setAttribute('hidden', 'until-found');
        else part.removeAttribute('hidden');
      }
    }
    step.querySelector('.step-title > button')?.setAttribute('aria-expanded', String(!isClosed));
  }

  #openTarget(hash = location.hash): void {
    const target = hash.length > 1 ? document.getElementById(decode(hash.slice(1))) : null;
    const step = target?.closest<HTMLElement>('[data-step][data-closed]');
    if (!step) return;
    this.#set(step, false);
    target?.scrollIntoView();
    this.#onChange(this.closed);
  }
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
