import type { CatalogueIndex } from './catalogue.ts';
import { getActionGaps, getGaps } from './gaps.ts';
import { getShownActions, type PlanContent } from './plan.ts';
import { getActionName } from './plan-outline.ts';
import type { PlanLanguage } from './words.ts';

/** Lists what the plan lacks; each line leads to its action or factor. */
export function showGaps(root: HTMLElement, content: PlanContent, index: CatalogueIndex, language: PlanLanguage): void {
  const { words } = language;
  const list = root.querySelector('ul') as HTMLUListElement;
  const actions = getShownActions(content);
  const lines = actions.flatMap((action, place) => {
    const gaps = getActionGaps(action).map((kind) => words[`gap-${kind}`]);
    return gaps.length > 0
      ? [createLine(getActionName(action, place + 1, language), gaps.join(', '), { go: action.id })]
      : [];
  });
  const factors = getGaps(content).flatMap(({ factor }) =>
    factor ? [createLine(index.getFactorName(factor), words['gap-factor'], { goFactor: factor })] : [],
  );
  list.replaceChildren(...lines, ...factors);
  (root.querySelector('[data-no-gaps]') as HTMLElement).hidden = list.childElementCount > 0 || actions.length === 0;
  root.hidden = actions.length === 0 && list.childElementCount === 0;
}

function createLine(name: string, gaps: string, target: Record<string, string>): HTMLElement {
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: name });
  Object.assign(button.dataset, target);
  const line = document.createElement('li');
  line.append(button, ` ${gaps}`);
  return line;
}
