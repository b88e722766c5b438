import { assessmentArea } from '../assessment/assessments.ts';
import { getFormatsTag } from '../page-formats.ts';
import { openStore } from '../storage.ts';
import { fillWords } from '../words.ts';
import { type Catalogue, CatalogueIndex } from './catalogue.ts';
import { createId, getToday } from './create-id.ts';
import {
  addAction,
  chooseFactor,
  closeVersion,
  moveAction,
  removeAction,
  setActionField,
  setFrameField,
} from './edit.ts';
import { chooseWeakest, getLevels } from './factor-choice.ts';
import { type ActionField, type FrameField, getShownActions, type Plan } from './plan.ts';
import { PlanSession } from './plan-session.ts';
import { addOpenedPlan, addPlan, changeOpenPlan, getOpenPlan, type Plans, removeOpenPlan } from './plans.ts';
import { openFile, type PlanFormat, takeAway } from './take-away.ts';
import { PlanView } from './view.ts';
import { createPlanLanguage, type PlanWords } from './words.ts';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * `<plan-builder>`: action plans on the reader's device. Each letter is saved at once, and each change can be undone.
 * It listens, changes the open plan, and has it shown. Without JavaScript a blank form stands in its place.
 */
class PlanBuilder extends HTMLElement {
  #session = new PlanSession();
  #assessments = openStore(assessmentArea);
  #language = createPlanLanguage(document.documentElement.lang, this.#readJson<PlanWords>('words'), getFormatsTag());
  #index = new CatalogueIndex(this.#readJson<Catalogue>('catalogue'));
  #view = new PlanView(this, this.#index, this.#language);

  connectedCallback(): void {
    const choice = this.#view.part<HTMLSelectElement>('choice');
    this.#view.part('app').hidden = false;
    this.#view.part('blank').hidden = true;
    this.addEventListener('input', (event) => this.#edit(event.target as Field));
    this.addEventListener('click', (event) => this.#press((event.target as Element).closest<HTMLElement>('button')));
    this.addEventListener('focusout', () => this.#session.endStep());
    this.addEventListener('focusin', ({ target }) => {
      if ((target as HTMLElement).dataset['field'] === 'practice') void this.#loadPractices();
    });
    choice.addEventListener('change', () => this.#do(() => this.#session.open(choice.value)));
    this.#view
      .part('file')
      .addEventListener('change', (event) => void this.#openFile(event.target as HTMLInputElement));
    this.#session.onOtherWindow(() => this.#do(() => undefined, this.#words['other-window']));
    addEventListener('hashchange', () => this.#readHash());
    const { state } = this.#session;
    if (state === 'unreadable' || state === 'newer') this.#view.warn(this.#words[state]);
    this.#render();
    this.#readHash();
  }

  get #words() {
    return this.#language.words;
  }

  #readJson<T>(name: string): T {
    return JSON.parse(this.querySelector(`script[data-${name}]`)?.textContent ?? '{}') as T;
  }

  #render(): void {
    this.#view.render(this.#session, this.#assessments.read());
    const actions = this.#session.plan?.content.actions ?? [];
    if (actions.some(({ practice }) => practice !== '' && !this.#index.getPractice(practice)))
      void this.#loadPractices();
  }

  /** All practices are asked for once someone looks for one, or the plan names one that the page does not have. */
  async #loadPractices(): Promise<void> {
    if (!(await this.#index.loadAll()) || !this.#session.plan) return;
    this.#view.actions.offerPractices(this.#session.plan.content);
    this.#view.refresh(this.#session);
  }

  #do(change: () => void, words?: string): void {
    change();
    this.#render();
    if (words !== undefined) this.#view.say(words);
  }

  #edit(field: Field): void {
    const { frame, field: name, ref } = field.dataset;
    const action = field.closest<HTMLElement>('[data-action]')?.dataset['action'];
    const { value } = field;
    if (frame) this.#session.changePlan((plan) => setFrameField(plan, frame as FrameField, value), `frame ${frame}`);
    else if (name && action) {
      this.#session.changePlan((plan) => setActionField(plan, action, name as ActionField, value), `${action} ${name}`);
    } else if (ref) {
      const levels = getLevels(this.#assessments.read(), ref);
      this.#session.changePlan((plan) => chooseFactor(plan, ref, (field as HTMLInputElement).checked, levels));
    } else return;
    if (ref || name === 'factor') this.#render();
    else this.#view.refresh(this.#session);
  }

  #press(button: HTMLElement | null): void {
    const action = button?.closest<HTMLElement>('[data-action]')?.dataset['action'] ?? '';
    const { do: name, add, format, go, goFactor } = button?.dataset ?? {};
    if (add !== undefined) this.#addAction(add);
    else if (format) void this.#takeAway(format as PlanFormat);
    else if (go) this.#view.actions.focus(go, 'what');
    else if (goFactor) this.#view.part(`add="${goFactor}"`)?.focus();
    else if (name) this.#commands[name]?.(action);
  }

  #commands: Readonly<Record<string, (action: string) => void>> = {
    new: () => this.#start((all) => addPlan(all, createId())),
    copy: () => this.#start((all) => addOpenedPlan(all, getOpenPlan(all) as Plan, createId())),
    delete: () => this.#take(() => this.#session.change(removeOpenPlan), this.#words.deleted),
    undo: () => this.#do(() => this.#session.undo(), this.#words.undone),
    up: (action) => this.#move(action, -1),
    down: (action) => this.#move(action, 1),
    remove: (action) =>
      this.#take(() => this.#session.changePlan((plan) => removeAction(plan, action)), this.#words.removed),
    close: () =>
      this.#do(() => this.#session.changePlan((plan) => closeVersion(plan, getToday())), this.#words['closed-now']),
    open: () => this.#view.part('file').click(),
    print: () => print(),
    'print-blank': () => this.#printBlank(),
  };

  /** Opens another plan, at its first field. */
  #start(change: (all: Plans) => Plans): void {
    this.#do(() => this.#session.change(change));
    this.#view.part('frame="title"').focus();
  }

  /** Takes something away; the focus is on the way back. */
  #take(change: () => void, words: string): void {
    this.#do(change, words);
    this.#view.part('undo').focus();
  }

  #addAction(factor: string): void {
    const id = createId();
    this.#do(() => this.#session.changePlan((plan) => addAction(plan, id, factor)));
    this.#view.actions.focus(id, 'what');
  }

  #move(action: string, by: 1 | -1): void {
    this.#do(() => this.#session.changePlan((plan) => moveAction(plan, action, by)));
    this.#view.actions.focus(action, by < 0 ? 'up' : 'down');
    const shown = this.#session.plan ? getShownActions(this.#session.plan.content) : [];
    const number = shown.findIndex(({ id }) => id === action) + 1;
    this.#view.say(fillWords(this.#words.moved, { number, total: shown.length }));
  }

  /** `#benchmark-one-stop-shop`, from an assessment: its weakest factors go into the plan. */
  #readHash(): void {
    const benchmark = /^#benchmark-([a-z0-9-]+)$/.exec(location.hash)?.[1];
    const group = benchmark && this.querySelector<HTMLDetailsElement>(`details[data-benchmark="${benchmark}"]`);
    if (!benchmark || !group) return;
    history.replaceState(null, '', location.pathname);
    const choose = (plan: Plan) => chooseWeakest(plan, benchmark, this.#assessments.read(), this.#index.catalogue);
    this.#do(() =>
      this.#session.change((all) => changeOpenPlan(getOpenPlan(all) ? all : addPlan(all, createId()), choose)),
    );
    group.open = true;
    group.querySelector('summary')?.focus();
    group.scrollIntoView();
  }

  async #takeAway(format: PlanFormat): Promise<void> {
    const { plan } = this.#session;
    if (plan) this.#view.say(await takeAway(plan, format, this.#index, this.#language));
  }

  async #openFile(field: HTMLInputElement): Promise<void> {
    const [file] = field.files ?? [];
    if (!file) return;
    const result = await openFile(file);
    field.value = '';
    if ('refusal' in result) return this.#view.warn(this.#words[`refuse-${result.refusal}`]);
    this.#view.warn('');
    this.#start((all) => addOpenedPlan(all, result.plan, createId()));
    this.#view.say(fillWords(this.#words.opened, { title: result.plan.content.title || this.#words.untitled }));
  }

  #printBlank(): void {
    this.dataset['print'] = 'blank';
    addEventListener('afterprint', () => delete this.dataset['print'], { once: true });
    print();
  }
}

customElements.define('plan-builder', PlanBuilder);
