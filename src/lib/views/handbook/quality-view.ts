import type { IssueLanguage } from '../../issues/localize-issue.ts';
import { type CriterionId, criteria, criterionIds, getClause } from '../../quality/criteria.ts';
import type { GoalId } from '../../quality/goal-ids.ts';
import { type MeasuredPart, measurement } from '../../quality/measurement.ts';
import { englishQuality } from './quality-english.ts';
import { frenchQuality } from './quality-french.ts';
import type { QualityWords, Result } from './quality-words.ts';

/** A goal as the handbook shows it. */
export interface GoalView {
  id: GoalId;
  promise: string;
  result: Result;
  parts: readonly MeasuredPart[];
}

/** A criterion of WCAG as the handbook shows it. */
export interface CriterionView {
  id: CriterionId;
  name: string;
  level: string;
  clause: string | undefined;
  /** What looks at it by itself; empty where nothing does. */
  looked: readonly string[];
}

const words: Readonly<Record<IssueLanguage, QualityWords>> = { en: englishQuality, fr: frenchQuality };

export const getQualityWords = (language: IssueLanguage): QualityWords => words[language];

/** The goals with the last measurement of each, in a language of the handbook. */
export const getGoals = (language: IssueLanguage): GoalView[] =>
  measurement.goals.map(({ id, parts }) => ({ id, promise: words[language].goals[id], result: judge(parts), parts }));

/** The result of a goal: met where all of it was measured and nothing found. */
export function judge(parts: readonly Pick<MeasuredPart, 'met' | 'excused' | 'measured'>[]): Result {
  if (parts.some(({ met, excused }) => met === false && !excused)) return 'not-met';
  if (parts.some(({ excused }) => excused)) return 'excused';
  if (parts.every(({ met }) => met === true)) return 'met';
  return parts.some(({ measured }) => measured !== '') ? 'part' : 'not-tested';
}

/** The criteria with what looks at each, in a language of the handbook. */
export function getCriteria(language: IssueLanguage): CriterionView[] {
  const { axe: sayRules, tests: sayTests, absent } = words[language];
  return criterionIds.map((id) => {
    const { axe, tests, absent: isAbsent } = measurement.criteria[id];
    const looked = [
      ...(isAbsent ? [absent] : []),
      ...(axe > 0 ? [sayRules(axe)] : []),
      ...(tests.length > 0 ? [sayTests(tests.join(', '))] : []),
    ];
    return { id, name: criteria[id][language], level: criteria[id].level, clause: getClause(id), looked };
  });
}
