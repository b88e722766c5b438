import type { Answer } from './answers.ts';
import { getGap } from './summary.ts';
import type { AssessmentWords } from './words.ts';

/** What the table of a result says about one factor. */
export interface LevelTexts {
  now: string;
  target: string;
  /** Levels still to climb; empty where nothing is aimed at. */
  gap: string;
}

type Words = Pick<AssessmentWords, 'none' | 'unrated'>;

/** The levels of a factor in words and figures, on the page and in files. */
export function getLevelTexts(answer: Answer, words: Words): LevelTexts {
  if (answer.isNotApplicable) return { now: words.none, target: '', gap: '' };
  const { now, target } = answer;
  return {
    now: String(now ?? words.unrated),
    target: String(target ?? ''),
    gap: now && target ? String(getGap(answer)) : '',
  };
}
