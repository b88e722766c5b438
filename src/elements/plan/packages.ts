import { packageDocx } from '../files/docx.ts';
import { type DayEvent, formatIcs } from '../files/ics.ts';
import { packageXlsx, type Sheet, type SheetColumn } from '../files/xlsx.ts';
import { fillWords } from '../words.ts';
import type { CatalogueIndex } from './catalogue.ts';
import { getFieldText } from './field-text.ts';
import { type actionFields, frameFields, getShownActions, type Plan } from './plan.ts';
import { buildPlanOutline, getChangeRows } from './plan-outline.ts';
import type { PlanLanguage } from './words.ts';

/** Columns of the table of actions, with their widths in characters: together they fit a page without a glass. */
const columns: readonly [field: (typeof actionFields)[number], width: number, kind?: SheetColumn['kind']][] = [
  ['factor', 20],
  ['what', 32],
  ['who', 16],
  ['partners', 16],
  ['start', 12, 'date'],
  ['end', 12, 'date'],
  ['cost', 14, 'amount'],
  ['indicator', 20],
  ['risk', 20],
  ['practice', 22],
];

/** The plan as a Word document. */
export const packagePlanDocx = (plan: Plan, index: CatalogueIndex, language: PlanLanguage): Uint8Array<ArrayBuffer> =>
  packageDocx(buildPlanOutline(plan, index, language));

/** The plan as a workbook: its frame, its actions, and what changed since the last version. */
export function packagePlanXlsx(plan: Plan, index: CatalogueIndex, language: PlanLanguage): Promise<Uint8Array> {
  const { words } = language;
  const { content } = plan;
  const frame: Sheet = {
    name: words['sheet-plan'],
    columns: [
      { title: words.field, width: 34 },
      { title: words['sheet-plan'], width: 90 },
    ],
    rows: [
      ...frameFields.map((field) => [words[field], content[field]]),
      [words.version, words[`stage-${plan.stage}`]],
      ...content.factors.map(({ ref, now, target }) => [
        words.factor,
        `${index.getBenchmarkName(ref)} – ${index.getFactorName(ref)}${now || target ? ` (${fillWords(words.levels, { now: now ?? '–', target: target ?? '–' })})` : ''}`,
      ]),
    ],
  };
  const actions: Sheet = {
    name: words['sheet-actions'],
    columns: columns.map(([field, width, kind]) => ({ title: words[field], width, ...(kind ? { kind } : {}) })),
    rows: getShownActions(content).map((action) =>
      // Dates as the workbook reads them: 2026-05-17.
      columns.map(([field]) =>
        field === 'start' || field === 'end' ? action[field] : getFieldText(field, action[field], index, language),
      ),
    ),
  };
  const last = plan.closed.at(-1);
  const changes: Sheet = {
    name: words['sheet-changes'],
    columns: [
      { title: words.version, width: 44 },
      { title: words.field, width: 24 },
      { title: words.before, width: 44 },
      { title: words.after, width: 44 },
    ],
    rows: last ? getChangeRows(plan, last, index, language) : [],
  };
  return packageXlsx(last ? [frame, actions, changes] : [frame, actions]);
}

/** Each action from its start to its end, or the one day that it has. Empty when no action has a day. */
export function getPlanEvents(plan: Plan, language: PlanLanguage): DayEvent[] {
  const { words } = language;
  return getShownActions(plan.content).flatMap((action, place) => {
    const what = action.what.trim() || fillWords(words.action, { number: place + 1 });
    const description = (['who', 'partners', 'indicator'] as const)
      .filter((field) => action[field].trim())
      .map((field) => `${words[field]}: ${action[field]}`)
      .join('\n');
    const { start, end } = action;
    if (start && end && start < end)
      return [{ id: `${plan.id}-${action.id}`, day: start, lastDay: end, summary: what, description }];
    return (['start', 'end'] as const).flatMap((field) =>
      action[field]
        ? [
            {
              id: `${plan.id}-${action.id}-${field}`,
              day: action[field],
              summary: fillWords(words[`calendar-${field}`], { what }),
              description,
            },
          ]
        : [],
    );
  });
}

/** The days of the plan as a calendar, with the page to open it on. */
export const formatPlanIcs = (plan: Plan, language: PlanLanguage, stamp: Date, url: string): string =>
  formatIcs(plan.content.title.trim() || language.words.untitled, getPlanEvents(plan, language), stamp, url);
