import type { Answers } from './answers.ts';
import { getLevelTexts } from './level-texts.ts';
import type { Summary } from './summary.ts';
import type { AssessmentWords } from './words.ts';

/** Formats of a result that is taken away. */
export type ReportFormat = 'docx' | 'xlsx';

/** A result to take away: what was answered, with the names that the page gives to its factors. */
export interface AssessmentReport {
  title: string;
  /** BCP 47 tag of the page. */
  lang: string;
  /** Day of the result and page that it was made on, in words. */
  origin: string;
  /** What the page says of the whole result. */
  inShort: string;
  summary: Summary;
  /** Names of the factors by id, in order. */
  factors: ReadonlyMap<string, string>;
  answers: Answers;
  /** An older result, where one was chosen to compare with. */
  earlier?: Answers | undefined;
  words: AssessmentWords;
}

/** The levels of a factor as the table of the page shows them: now, aim, way to go, and before where something is compared. */
export function getLevelCells({ answers, earlier, words }: AssessmentReport, id: string): string[] {
  const { now, target, gap } = getLevelTexts(answers[id] ?? {}, words);
  return [now, target, gap, ...(earlier ? [getLevelTexts(earlier[id] ?? {}, words).now] : [])];
}

/** Headings of those cells. */
export const getLevelHeads = ({ earlier, words }: AssessmentReport): string[] => [
  words['now-short'],
  words['target-short'],
  words.gap,
  ...(earlier ? [words['earlier-short']] : []),
];
