import type { Assessments } from '../assessment/assessments.ts';
import { ActionList } from './action-list.ts';
import type { CatalogueIndex } from './catalogue.ts';
import { comparePlans } from './changes.ts';
import { showFactors } from './factor-choice.ts';
import { showGaps } from './gap-view.ts';
import { showOutline } from './outline-view.ts';
import { frameFields, type Plan } from './plan.ts';
import { buildPlanOutline } from './plan-outline.ts';
import type { PlanSession } from './plan-session.ts';
import { showVersions } from './version-view.ts';
import type { PlanLanguage } from './words.ts';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The builder as the reader sees it, in the places that the server wrote. */
export class PlanView {
  readonly actions: ActionList;
  #root: HTMLElement;
  #index: CatalogueIndex;
  #language: PlanLanguage;

  constructor(root: HTMLElement, index: CatalogueIndex, language: PlanLanguage) {
    this.#root = root;
    this.#index = index;
    this.#language = language;
    this.actions = new ActionList(this.part('actions'), root, index, language);
  }

  /** The element of the builder that has `data-<name>`. */
  part<E extends HTMLElement = HTMLElement>(name: string): E {
    return this.#root.querySelector(`[data-${name}]`) as E;
  }

  /** Says what has happened, for eyes and for screen readers. */
  say(words: string): void {
    this.part('status').textContent = words;
  }

  /** Shows a message that stays; none when it is empty. */
  warn(words: string): void {
    this.part('message').textContent = words;
    this.part('message').hidden = words === '';
  }

  /** Writes everything anew. */
  render(session: PlanSession, assessments: Assessments): void {
    const { plan, all } = session;
    const choice = this.part<HTMLSelectElement>('choice');
    choice.replaceChildren(...all.plans.map((other) => new Option(this.#getTitle(other), other.id)));
    choice.value = all.open;
    this.part('desk').hidden = !plan && !session.canUndo;
    for (const part of this.#root.querySelectorAll<HTMLElement>('[data-with-plan]')) part.hidden = !plan;
    this.part('empty').hidden = plan !== undefined;
    if (plan) {
      for (const field of frameFields) this.part<Field & HTMLElement>(`frame="${field}"`).value = plan.content[field];
      showFactors(this.#root, plan.content, assessments, this.#language.words);
      this.actions.build(plan.content);
    }
    this.refresh(session);
  }

  /** Shows what follows from the fields, and leaves the fields alone: one of them is being typed into. */
  refresh(session: PlanSession): void {
    const { plan } = session;
    this.part('saved').textContent = session.isSaved && plan ? this.#language.words.saved : '';
    if (!session.isSaved && session.state !== 'newer') this.warn(this.#language.words.unkept);
    this.part<HTMLButtonElement>('undo').disabled = !session.canUndo;
    if (!plan) return;
    const option = [...this.part<HTMLSelectElement>('choice').options].find(({ value }) => value === plan.id);
    if (option) option.text = this.#getTitle(plan);
    const last = plan.closed.at(-1);
    this.actions.mark(plan.content, last && comparePlans(last.content, plan.content).actions);
    showGaps(this.part('gap-list'), plan.content, this.#index, this.#language);
    showVersions(this.part('versions'), plan, this.#index, this.#language);
    showOutline(this.part('outline'), buildPlanOutline(plan, this.#index, this.#language));
  }

  #getTitle = ({ content }: Plan): string => content.title.trim() || this.#language.words.untitled;
}
