import { fillWords } from '../words.ts';
import type { CatalogueIndex } from './catalogue.ts';
import type { ActionChange } from './changes.ts';
import { getFieldText } from './field-text.ts';
import { getActionGaps } from './gaps.ts';
import {
  type Action,
  type ActionField,
  actionFields,
  getShownActions,
  getShownFactors,
  type PlanContent,
} from './plan.ts';
import { fillFactors, fillPractices } from './select-options.ts';
import type { PlanLanguage } from './words.ts';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The actions of a plan as forms, factor by factor, made from the templates that the server wrote. */
export class ActionList {
  #root: HTMLElement;
  #templates: HTMLElement;
  #index: CatalogueIndex;
  #language: PlanLanguage;

  constructor(root: HTMLElement, templates: HTMLElement, index: CatalogueIndex, language: PlanLanguage) {
    this.#root = root;
    this.#templates = templates;
    this.#index = index;
    this.#language = language;
  }

  /** Writes all forms anew; what had the focus has it again. */
  build(content: PlanContent): void {
    const focus = this.#getFocus();
    const actions = getShownActions(content);
    const groups = getShownFactors(content).map((ref) => {
      const group = this.#clone('group');
      const name = ref === '' ? this.#language.words['no-factor'] : this.#index.getFactorName(ref);
      group.dataset['group'] = ref;
      this.#part(group, 'name').textContent = name;
      const add = this.#part(group, 'add');
      add.dataset['add'] = ref;
      add.textContent = this.#language.words.add;
      add.setAttribute('aria-label', fillWords(this.#language.words['add-to'], { factor: name }));
      const own = actions.filter(({ factor }) => factor === ref);
      this.#part(group, 'list').append(
        ...own.map((action, place) =>
          this.#buildAction(action, actions.indexOf(action) + 1, place, own.length, content),
        ),
      );
      return group;
    });
    this.#root.replaceChildren(...groups);
    if (focus) this.focus(focus.id, focus.name);
  }

  /** Offers the practices anew, once there are more of them. */
  offerPractices(content: PlanContent): void {
    for (const action of content.actions) {
      const card = this.#card(action.id);
      if (card)
        fillPractices(this.#field(card, 'practice') as HTMLSelectElement, action, this.#index, this.#language.words);
    }
  }

  /** Shows what is missing and what has changed, without touching the fields. */
  mark(content: PlanContent, changes: readonly ActionChange[] | undefined): void {
    const { words } = this.#language;
    for (const action of content.actions) {
      const card = this.#card(action.id);
      if (!card) continue;
      const gaps = getActionGaps(action).map((kind) => words[`gap-${kind}`]);
      this.#part(card, 'gaps').textContent = gaps.join(', ');
      this.#part(card, 'gaps').hidden = gaps.length === 0;
      const change = changes?.find((candidate) => candidate.action.id === action.id);
      card.dataset['change'] = change?.kind ?? '';
      this.#part(card, 'mark').textContent = change ? words[change.kind] : '';
      for (const field of actionFields) this.#markField(card, field, change);
      const practice = this.#part(card, 'practice-link') as HTMLAnchorElement;
      const path = this.#index.getPractice(action.practice)?.path;
      practice.hidden = !path;
      if (path) practice.href = path;
    }
  }

  /** Moves the focus to a control of an action; to another one of it where that is off. */
  focus(id: string, name: string): void {
    const card = this.#card(id);
    const control = card?.querySelector<HTMLButtonElement>(`[data-field="${name}"], [data-do="${name}"]`);
    (control?.disabled ? card?.querySelector<HTMLElement>('[data-do]:not(:disabled)') : control)?.focus();
  }

  #part = (parent: ParentNode, name: string) => parent.querySelector(`[data-${name}]`) as HTMLElement;
  #card = (id: string) => this.#root.querySelector<HTMLElement>(`[data-action="${CSS.escape(id)}"]`);

  #clone(name: string): HTMLElement {
    const template = this.#templates.querySelector(`template[data-template="${name}"]`) as HTMLTemplateElement;
    const copy = (template.content.cloneNode(true) as DocumentFragment).firstElementChild;
    return copy as HTMLElement;
  }

  #getFocus(): { id: string; name: string } | undefined {
    const active = document.activeElement as HTMLElement | null;
    const id = active?.closest<HTMLElement>('[data-action]')?.dataset['action'];
    const name = active?.dataset['field'] ?? active?.dataset['do'];
    return id && name ? { id, name } : undefined;
  }

  #buildAction(action: Action, number: number, place: number, count: number, content: PlanContent): HTMLElement {
    const card = this.#clone('action');
    card.dataset['action'] = action.id;
    for (const label of card.querySelectorAll('label')) {
      const id = `${label.htmlFor}-${action.id}`;
      (label.querySelector('input, select, textarea') as HTMLElement).id = id;
      label.htmlFor = id;
    }
    this.#part(card, 'name').textContent = fillWords(this.#language.words.action, { number });
    fillPractices(this.#field(card, 'practice') as HTMLSelectElement, action, this.#index, this.#language.words);
    fillFactors(this.#field(card, 'factor') as HTMLSelectElement, action, content, this.#index, this.#language.words);
    for (const field of actionFields) this.#field(card, field).value = action[field];
    const suggestions = this.#index.getFactor(action.factor)?.indicators ?? [];
    const list = card.querySelector('datalist') as HTMLDataListElement;
    list.id = `indicators-${action.id}`;
    list.append(...suggestions.map((indicator) => new Option(indicator)));
    this.#field(card, 'indicator').setAttribute('list', list.id);
    const controls = { up: place === 0, down: place === count - 1 };
    for (const [name, isOff] of Object.entries(controls))
      (card.querySelector(`[data-do="${name}"]`) as HTMLButtonElement).disabled = isOff;
    return card;
  }

  #field = (card: HTMLElement, field: ActionField) => card.querySelector(`[data-field="${field}"]`) as Field;

  #markField(card: HTMLElement, field: ActionField, change: ActionChange | undefined): void {
    const was = card.querySelector<HTMLElement>(`[data-was="${field}"]`);
    const found = change?.kind === 'changed' ? change.fields.find((candidate) => candidate.field === field) : undefined;
    if (!was) return;
    was.hidden = !found;
    const before = found ? getFieldText(field, found.before, this.#index, this.#language) : '';
    was.textContent = before
      ? fillWords(this.#language.words.was, { value: before })
      : this.#language.words['was-empty'];
  }
}
