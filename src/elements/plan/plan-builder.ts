import { assessmentArea } from '../assessment/assessments.ts';
import { openStore } from '../storage.ts';
import { fillWords } from '../words.ts';
import { ActionList } from './action-list.ts';
import { type Catalogue, CatalogueIndex } from './catalogue.ts';
import { comparePlans } from './changes.ts';
import { createId, getToday } from './create-id.ts';
import { addAction, chooseFactor, closeVersion, moveAction, removeAction, setActionField, setFrameField } from './edit.ts';
import { chooseWeakest, getLevels, showFactors } from './factor-choice.ts';
import { showGaps } from './gap-view.ts';
import { History } from './history.ts';
import { showOutline } from './outline-view.ts';
import { type ActionField, type FrameField, frameFields, getShownActions, type Plan } from './plan.ts';
import { buildPlanOutline } from './plan-outline.ts';
import { addOpenedPlan, addPlan, changeOpenPlan, getOpenPlan, planArea, type Plans, removeOpenPlan } from './plans.ts';
import { openFile, type PlanFormat, takeAway } from './take-away.ts';
import { showVersions } from './version-view.ts';
import { createPlanLanguage, type PlanWords } from './words.ts';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * `<plan-builder>`: action plans on the reader's device. Each letter is kept at once, and each change can be undone.
 * Without JavaScript the blank form stands in its place.
 */
class PlanBuilder extends HTMLElement {
  #store = openStore(planArea);
  #assessments = openStore(assessmentArea);
  #history = new History<Plans>();
  #language = createPlanLanguage(document.documentElement.lang, this.#readJson<PlanWords>('words'));
  #index = new CatalogueIndex(this.#readJson<Catalogue>('catalogue'));
  #actions = new ActionList(this.#part('actions'), this, this.#index, this.#language);

  connectedCallback(): void {
    this.#part('app').hidden = false;
    this.#part('blank').hidden = true;
    this.addEventListener('input', (event) => this.#edit(event.target as Field));
    this.addEventListener('click', (event) => this.#press((event.target as Element).closest<HTMLElement>('button')));
    this.addEventListener('focusout', () => this.#history.split());
    this.#choice.addEventListener('change', () => this.#openPlan(this.#choice.value));
    this.#fileField.addEventListener('change', () => void this.#openFile());
    this.#store.onChange(() => this.#reload());
    addEventListener('hashchange', () => this.#readHash());
    const state = this.#store.getState();
    if (state === 'unreadable' || state === 'newer') this.#warn(this.#words[state]);
    this.#render();
    this.#readHash();
  }

  get #words() { return this.#language.words; }
  get #plan(): Plan | undefined { return getOpenPlan(this.#store.read()); }
  get #choice() { return this.#part('choice') as HTMLSelectElement; }
  get #fileField() { return this.#part('file') as HTMLInputElement; }
  #part(name: string) { return this.querySelector(`[data-${name}]`) as HTMLElement; }
  #readJson<T>(name: string) { return JSON.parse(this.querySelector(`script[data-${name}]`)?.textContent ?? '{}') as T; }
  #say = (words: string) => { this.#part('status').textContent = words; };

  #warn(words: string): void {
    this.#part('message').textContent = words;
    this.#part('message').hidden = words === '';
  }

  /** Makes a change that can be undone. @param mark the field that is typed into: its letters are one step */
  #change(change: (all: Plans) => Plans, mark?: string): void {
    this.#history.add(this.#store.read(), mark);
    this.#keep(change);
  }

  #keep(change: (all: Plans) => Plans): void {
    const isKept = this.#store.update(change);
    this.#part('saved').textContent = isKept ? this.#words.saved : '';
    if (!isKept && this.#store.getState() !== 'newer') this.#warn(this.#words.unkept);
    (this.#part('undo') as HTMLButtonElement).disabled = this.#history.isEmpty;
  }

  #changePlan = (change: (plan: Plan) => Plan, mark?: string) => this.#change((all) => changeOpenPlan(all, change), mark);

  #edit(field: Field): void {
    const { frame, field: name, ref } = field.dataset;
    const action = field.closest<HTMLElement>('[data-action]')?.dataset['action'];
    if (frame) this.#changePlan((plan) => setFrameField(plan, frame as FrameField, field.value), `frame ${frame}`);
    else if (name && action) this.#changePlan((plan) => setActionField(plan, action, name as ActionField, field.value), `${action} ${name}`);
    else if (ref) this.#changePlan((plan) => chooseFactor(plan, ref, (field as HTMLInputElement).checked, getLevels(this.#assessments.read(), ref)));
    else return;
    // A field that is being typed into is never written anew.
    if (ref || name === 'factor') this.#render();
    else this.#refresh();
  }

  #press(button: HTMLElement | null): void {
    const action = button?.closest<HTMLElement>('[data-action]')?.dataset['action'] ?? '';
    const { do: name, add, format, go, goFactor } = button?.dataset ?? {};
    if (add !== undefined) this.#addAction(add);
    else if (format) void this.#takeAway(format as PlanFormat);
    else if (go) this.#actions.focus(go, 'what');
    else if (goFactor) this.querySelector<HTMLElement>(`[data-add="${goFactor}"]`)?.focus();
    else if (name) this.#commands[name]?.(action);
  }

  #commands: Readonly<Record<string, (action: string) => void>> = {
    new: () => this.#start((all) => addPlan(all, createId())),
    copy: () => this.#start((all) => addOpenedPlan(all, getOpenPlan(all) as Plan, createId())),
    delete: () => {
      this.#change(removeOpenPlan);
      this.#render();
      this.#say(this.#words.deleted);
      (this.#part('undo') as HTMLButtonElement).focus();
    },
    undo: () => this.#undo(),
    up: (action) => this.#move(action, -1),
    down: (action) => this.#move(action, 1),
    remove: (action) => {
      this.#changePlan((plan) => removeAction(plan, action));
      this.#render();
      this.#say(this.#words.removed);
      this.#part('undo').focus();
    },
    close: () => {
      this.#changePlan((plan) => closeVersion(plan, getToday()));
      this.#render();
      this.#say(this.#words['closed-now']);
    },
    open: () => this.#fileField.click(),
    print: () => print(),
    'print-blank': () => this.#printBlank(),
  };

  #start(change: (all: Plans) => Plans): void {
    this.#change(change);
    this.#render();
    this.querySelector<HTMLElement>('[data-frame="title"]')?.focus();
  }

  #addAction(factor: string): void {
    const id = createId();
    this.#changePlan((plan) => addAction(plan, id, factor));
    this.#render();
    this.#actions.focus(id, 'what');
  }

  #move(action: string, by: 1 | -1): void {
    this.#changePlan((plan) => moveAction(plan, action, by));
    this.#render();
    this.#actions.focus(action, by < 0 ? 'up' : 'down');
    const shown = this.#plan ? getShownActions(this.#plan.content) : [];
    this.#say(fillWords(this.#words.moved, { number: shown.findIndex(({ id }) => id === action) + 1, total: shown.length }));
  }

  #undo(): void {
    const before = this.#history.undo();
    if (before) this.#keep(() => before);
    this.#render();
    this.#say(this.#words.undone);
  }

  #openPlan(id: string): void {
    this.#keep((all) => ({ ...all, open: id }));
    this.#render();
  }

  /** Another window has changed the plans: its state is the latest. */
  #reload(): void {
    this.#history.clear();
    this.#render();
    this.#say(this.#words['other-window']);
  }

  /** `#benchmark=one-stop-shop`, from an assessment: its weakest factors go into the plan. */
  #readHash(): void {
    const benchmark = /^#benchmark=([a-z0-9-]+)$/.exec(location.hash)?.[1];
    const group = benchmark && this.querySelector<HTMLDetailsElement>(`details[data-benchmark="${benchmark}"]`);
    if (!benchmark || !group) return;
    history.replaceState(null, '', location.pathname);
    const assessments = this.#assessments.read();
    this.#change((all) => {
      const ready = getOpenPlan(all) ? all : addPlan(all, createId());
      return changeOpenPlan(ready, (plan) => chooseWeakest(plan, benchmark, assessments, this.#index.catalogue));
    });
    this.#render();
    group.open = true;
    group.querySelector('summary')?.focus();
    group.scrollIntoView();
  }

  async #takeAway(format: PlanFormat): Promise<void> {
    if (this.#plan) this.#say(await takeAway(this.#plan, format, this.#index, this.#language));
  }

  async #openFile(): Promise<void> {
    const [file] = this.#fileField.files ?? [];
    if (!file) return;
    const result = await openFile(file);
    this.#fileField.value = '';
    if ('refusal' in result) return this.#warn(this.#words[`refuse-${result.refusal}`]);
    this.#warn('');
    this.#start((all) => addOpenedPlan(all, result.plan, createId()));
    this.#say(fillWords(this.#words.opened, { title: result.plan.content.title || this.#words.untitled }));
  }

  #printBlank(): void {
    this.dataset['print'] = 'blank';
    addEventListener('afterprint', () => delete this.dataset['print'], { once: true });
    print();
  }

  /** Writes everything anew. */
  #render(): void {
    const { plans, open } = this.#store.read();
    const plan = this.#plan;
    this.#choice.replaceChildren(...plans.map(({ id, content }) => new Option(content.title.trim() || this.#words.untitled, id)));
    this.#choice.value = open;
    this.#part('desk').hidden = plans.length === 0 && this.#history.isEmpty;
    for (const part of this.querySelectorAll<HTMLElement>('[data-with-plan]')) part.hidden = !plan;
    this.#part('empty').hidden = plan !== undefined;
    (this.#part('undo') as HTMLButtonElement).disabled = this.#history.isEmpty;
    if (!plan) return;
    for (const field of frameFields) (this.querySelector(`[data-frame="${field}"]`) as Field).value = plan.content[field];
    showFactors(this, plan.content, this.#assessments.read(), this.#words);
    this.#actions.build(plan.content);
    this.#refresh();
  }

  /** Shows what follows from the fields, and leaves the fields alone. */
  #refresh(): void {
    const plan = this.#plan;
    if (!plan) return;
    const option = [...this.#choice.options].find(({ value }) => value === plan.id);
    if (option) option.text = plan.content.title.trim() || this.#words.untitled;
    const last = plan.closed.at(-1);
    this.#actions.mark(plan.content, last && comparePlans(last.content, plan.content).actions);
    showGaps(this.#part('gap-list'), plan.content, this.#index, this.#language);
    showVersions(this.#part('versions'), plan, this.#index, this.#language);
    showOutline(this.#part('outline'), buildPlanOutline(plan, this.#index, this.#language));
  }
}

customElements.define('plan-builder', PlanBuilder);
