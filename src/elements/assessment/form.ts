import { type Answer, type Answers, cleanAnswer, type Level } from './answers.ts';

/** The fields of an assessment: what is chosen in them, by the id of the factor. */
export class AssessmentForm {
  readonly ids: readonly string[];
  #form: HTMLFormElement;

  constructor(form: HTMLFormElement) {
    this.#form = form;
    this.ids = [...form.querySelectorAll<HTMLElement>('[data-factor]')].map((factor) => factor.dataset['factor'] ?? '');
  }

  /** Calls back at each change, even within a note. */
  onInput(listener: () => void): void {
    this.#form.addEventListener('input', listener);
    this.#form.addEventListener('submit', (event) => event.preventDefault());
  }

  read(): Answers {
    return Object.fromEntries(
      this.ids.map((id) => [id, this.#readAnswer(id)]).filter(([, answer]) => Object.keys(answer ?? {}).length > 0),
    );
  }

  write(answers: Answers): void {
    for (const id of this.ids) {
      const { now, target, isNotApplicable, note } = answers[id] ?? {};
      this.#choose(`now-${id}`, now);
      this.#choose(`target-${id}`, target);
      this.#field(`none-${id}`).checked = isNotApplicable ?? false;
      this.#field(`note-${id}`).value = note ?? '';
    }
    this.dim();
  }

  /** Levels of a factor that does not apply cannot be chosen; they come back with it. */
  dim(): void {
    for (const id of this.ids) {
      const isNone = this.#field(`none-${id}`).checked;
      for (const name of ['now', 'target']) for (const radio of this.#radios(`${name}-${id}`)) radio.disabled = isNone;
    }
  }

  #readAnswer(id: string): Answer {
    return cleanAnswer({
      now: this.#chosen(`now-${id}`),
      target: this.#chosen(`target-${id}`),
      isNotApplicable: this.#field(`none-${id}`).checked,
      note: this.#field(`note-${id}`).value,
    });
  }

  #radios = (name: string): HTMLInputElement[] => [
    ...this.#form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`),
  ];
  #field = (name: string) => this.#form.elements.namedItem(name) as HTMLInputElement;
  #chosen = (name: string) =>
    (Number(this.#radios(name).find((radio) => radio.checked)?.value) || undefined) as Level | undefined;

  #choose(name: string, level: Level | undefined): void {
    for (const radio of this.#radios(name)) radio.checked = Number(radio.value) === level;
  }
}
