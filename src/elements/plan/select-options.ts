import type { CatalogueIndex } from './catalogue.ts';
import { type Action, getShownFactors, type PlanContent } from './plan.ts';
import type { PlanWords } from './words.ts';

/** Offers practices: those that serve the action's factor first. What the site no longer has stays chosen. */
export function fillPractices(
  select: HTMLSelectElement,
  action: Action,
  index: CatalogueIndex,
  words: PlanWords,
): void {
  const suited = index.getFactor(action.factor)?.practices ?? [];
  const others = index.practices.map(({ key }) => key).filter((key) => !suited.includes(key));
  if (action.practice && !index.getPractice(action.practice)) others.unshift(action.practice);
  const option = (key: string) => new Option(index.getPracticeName(key), key);
  const group = (label: string, keys: readonly string[]) => {
    const element = document.createElement('optgroup');
    element.label = label;
    element.append(...keys.map(option));
    return element;
  };
  select.replaceChildren(new Option(words['practice-none'], ''));
  if (suited.length > 0) select.append(group(words['practice-suited'], suited));
  if (others.length > 0) select.append(group(words['practice-other'], others));
  select.value = action.practice;
}

/** Offers the factors of the plan. */
export function fillFactors(
  select: HTMLSelectElement,
  action: Action,
  content: PlanContent,
  index: CatalogueIndex,
  words: PlanWords,
): void {
  const refs = new Set([...getShownFactors(content), action.factor].filter((ref) => ref !== ''));
  select.replaceChildren(
    new Option(words['factor-none'], ''),
    ...[...refs].map((ref) => new Option(index.getFactorName(ref), ref)),
  );
}
