import { type Assessments, getAssessment } from '../assessment/assessments.ts';
import { summarise } from '../assessment/summary.ts';
import { fillWords } from '../words.ts';
import type { Catalogue } from './catalogue.ts';
import { chooseFactor } from './edit.ts';
import type { Plan, PlanContent } from './plan.ts';
import type { PlanWords } from './words.ts';

/** Levels that a city gave a factor; none where it does not apply. */
export function getLevels(assessments: Assessments, ref: string) {
  const [benchmark = '', id = ''] = ref.split('/');
  const answer = getAssessment(assessments, benchmark).answers[id];
  return answer && !answer.isNotApplicable ? { now: answer.now, target: answer.target } : {};
}

/** Chooses the weakest factors of a benchmark, if the plan has none of it yet. */
export function chooseWeakest(plan: Plan, benchmark: string, assessments: Assessments, catalogue: Catalogue): Plan {
  if (plan.content.factors.some(({ ref }) => ref.startsWith(`${benchmark}/`))) return plan;
  const ids = catalogue.benchmarks.find(({ key }) => key === benchmark)?.factors.map(({ id }) => id) ?? [];
  const { weakest } = summarise(ids, getAssessment(assessments, benchmark).answers);
  return weakest
    .map((id) => `${benchmark}/${id}`)
    .reduce((chosen, ref) => chooseFactor(chosen, ref, true, getLevels(assessments, ref)), plan);
}

/** Shows which factors are chosen, and the levels of the assessment beside them. */
export function showFactors(
  root: ParentNode,
  { factors }: PlanContent,
  assessments: Assessments,
  words: PlanWords,
): void {
  for (const box of root.querySelectorAll<HTMLInputElement>('[data-ref]')) {
    const ref = box.dataset['ref'] ?? '';
    const chosen = factors.find((factor) => factor.ref === ref);
    const { now, target } = { ...getLevels(assessments, ref), ...(chosen?.now || chosen?.target ? chosen : {}) };
    box.checked = chosen !== undefined;
    const levels = box.closest('label')?.querySelector<HTMLElement>('[data-levels]');
    if (levels)
      levels.textContent = now || target ? fillWords(words.levels, { now: now ?? '–', target: target ?? '–' }) : '';
  }
  for (const group of root.querySelectorAll<HTMLElement>('[data-benchmark]')) {
    const count = factors.filter(({ ref }) => ref.startsWith(`${group.dataset['benchmark']}/`)).length;
    const shown = group.querySelector<HTMLElement>('[data-chosen]');
    if (shown) shown.textContent = count > 0 ? fillWords(words.chosen, { count }) : '';
  }
}
