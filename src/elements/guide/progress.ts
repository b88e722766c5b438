import type { Area } from '../storage.ts';

/** What a reader has done in one guide. Everything is named by stable ids, so it holds in every language. */
export interface GuideState {
  /** Key of the guide. */
  key: string;
  /** Ticked actions, as `checklist.item`. */
  done: string[];
  /** Ids of the steps that the reader has closed. */
  closed: string[];
  /** Id of the step read last. */
  step: string;
}

/** The guides worked on, the one of today first. */
export type Progress = GuideState[];

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

function isGuideState(value: unknown): value is GuideState {
  const { key, done, closed, step } = (value ?? {}) as Partial<Record<keyof GuideState, unknown>>;
  return typeof key === 'string' && typeof step === 'string' && isTexts(done) && isTexts(closed);
}

/** Where progress is saved. */
export const progressArea: Area<Progress> = {
  name: 'progress',
  version: 1,
  migrations: {},
  getEmpty: () => [],
  parse: (value) => (Array.isArray(value) && value.every(isGuideState) ? value : undefined),
};

/** What was done in a guide; nothing yet for a new one. */
export const getGuideState = (progress: Progress, key: string): GuideState =>
  progress.find((guide) => guide.key === key) ?? { key, done: [], closed: [], step: '' };

/** Changes one guide and puts it first. */
export function changeGuide(progress: Progress, key: string, change: Partial<Omit<GuideState, 'key'>>): Progress {
  return [{ ...getGuideState(progress, key), ...change }, ...progress.filter((guide) => guide.key !== key)];
}

/** Adds or removes one id. */
export const toggle = (ids: readonly string[], id: string, isIn: boolean): string[] =>
  isIn ? [...new Set([...ids, id])] : ids.filter((other) => other !== id);

/** How many of these actions are done. Ticks of actions that the guide no longer has do not count. */
export function countDone(guide: GuideState, actions: readonly string[]): number {
  const done = new Set(guide.done);
  return actions.filter((action) => done.has(action)).length;
}

/** State of a station: the step being read, a step with all its actions done, or one to come. */
export function getStation(isHere: boolean, done: number, total: number): 'here' | 'done' | undefined {
  if (isHere) return 'here';
  return total > 0 && done === total ? 'done' : undefined;
}
