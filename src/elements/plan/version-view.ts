import { fillWords } from '../words.ts';
import type { CatalogueIndex } from './catalogue.ts';
import { type Plan, planStages } from './plan.ts';
import { getChangeRows } from './plan-outline.ts';
import type { PlanLanguage } from './words.ts';

/** Shows the three versions as stations, and what changed since the last one that was closed. */
export function showVersions(root: HTMLElement, plan: Plan, index: CatalogueIndex, language: PlanLanguage): void {
  const { words } = language;
  const place = planStages.indexOf(plan.stage);
  for (const [number, stage] of planStages.entries()) {
    const station = root.querySelector<HTMLElement>(`[data-stage="${stage}"]`);
    const closed = plan.closed.find((version) => version.stage === stage);
    if (!station) continue;
    station.dataset['state'] = number < place ? 'done' : number === place ? 'here' : '';
    if (number === place) station.setAttribute('aria-current', 'step');
    else station.removeAttribute('aria-current');
    const note = station.querySelector<HTMLElement>('[data-note]');
    if (note)
      note.textContent = closed
        ? fillWords(words.closed, { date: language.formatDay(closed.date) })
        : number === place
          ? words['stage-now']
          : '';
  }
  const close = root.querySelector<HTMLElement>('[data-close]');
  if (close) {
    close.hidden = plan.stage === 'reviewed';
    close.textContent = plan.stage === 'reviewed' ? '' : words[`close-${plan.stage}`];
  }
  showChanges(root, plan, index, language);
}

function showChanges(root: HTMLElement, plan: Plan, index: CatalogueIndex, language: PlanLanguage): void {
  const { words } = language;
  const last = plan.closed.at(-1);
  const section = root.querySelector<HTMLElement>('[data-changes]');
  if (!section) return;
  section.hidden = !last;
  if (!last) return;
  const title = section.querySelector('h3');
  if (title) title.textContent = fillWords(words.changes, { version: words[`stage-${last.stage}`] });
  const rows = getChangeRows(plan, last, index, language).map((cells) => {
    const row = document.createElement('tr');
    row.append(...cells.map((text) => Object.assign(document.createElement('td'), { textContent: text })));
    return row;
  });
  section.querySelector('tbody')?.replaceChildren(...rows);
  (section.querySelector('table') as HTMLElement).hidden = rows.length === 0;
  (section.querySelector('[data-no-changes]') as HTMLElement).hidden = rows.length > 0;
}
