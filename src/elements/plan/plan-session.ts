import { openStore, type ReadState } from '../storage.ts';
import { History } from './history.ts';
import type { Plan } from './plan.ts';
import { changeOpenPlan, getOpenPlan, type Plans, planArea } from './plans.ts';

/** The plans of a reader, saved at each change, with a way back. */
export class PlanSession {
  #store = openStore(planArea);
  #history = new History<Plans>();
  #isSaved = true;

  get all(): Plans {
    return this.#store.read();
  }

  get plan(): Plan | undefined {
    return getOpenPlan(this.all);
  }

  get state(): ReadState {
    return this.#store.getState();
  }

  /** False when the device did not take the last change: it lives as long as the page. */
  get isSaved(): boolean {
    return this.#isSaved;
  }

  get canUndo(): boolean {
    return !this.#history.isEmpty;
  }

  /** Makes a change that can be undone. @param mark the field that is typed into: its letters are one step */
  change(change: (all: Plans) => Plans, mark?: string): void {
    this.#history.add(this.all, mark);
    this.#save(change);
  }

  /** Changes the open plan. */
  changePlan(change: (plan: Plan) => Plan, mark?: string): void {
    this.change((all) => changeOpenPlan(all, change), mark);
  }

  /** Opens another plan: nothing to undo. */
  open(id: string): void {
    this.#save((all) => ({ ...all, open: id }));
  }

  undo(): void {
    const before = this.#history.undo();
    if (before) this.#save(() => before);
  }

  /** The next letter typed is a step of its own. */
  endStep(): void {
    this.#history.split();
  }

  /** Calls back when another window has changed the plans: its state is the latest, and there is no way back. */
  onOtherWindow(listener: () => void): void {
    this.#store.onChange(() => {
      this.#history.clear();
      listener();
    });
  }

  #save(change: (all: Plans) => Plans): void {
    this.#isSaved = this.#store.update(change);
  }
}
