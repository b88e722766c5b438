import { packageDocx } from '../files/docx.ts';
import { type DayEvent, formatIcs } from '../files/ics.ts';
import { packageXlsx, type Sheet } from '../files/xlsx.ts';
import { fillWords } from '../words.ts';
import type { CatalogueIndex } from './catalogue.ts';
import { getFieldText } from './field-text.ts';
import { type actionFields, frameFields, getShownActions, type Plan } from './plan.ts';
import { buildPlanOutline, getChangeRows } from './plan-outline.ts';
import type { PlanLanguage } from './words.ts';

/** Columns of the table of actions, with their widths in characters. */
const columns: readonly [field: (typeof actionFields)[number], width: number][] = [
  ['factor', 28],
  ['what', 44],
  ['who', 24],
  ['partners', 24],
  ['start', 16],
  ['end', 16],
  ['cost', 20],
  ['indicator', 28],
  ['risk', 28],
  ['practice', 32],
];

/** The plan as a Word document. */
export const packagePlanDocx = (plan: Plan, index: CatalogueIndex, language: PlanLanguage): Uint8Array<ArrayBuffer> =>
  packageDocx(buildPlanOutline(plan, index, language));

/** The plan as a workbook: its frame, its actions, and what changed since the last version. */
export function packagePlanXlsx(plan: Plan, index: CatalogueIndex, language: PlanLanguage): Uint8Array<ArrayBuffer> {
  const { words } = language;
  const { content } = plan;
  const frame: Sheet = {
    name: words['sheet-plan'],
    head: [words.field, ''],
    rows: [
      ...frameFields.map((field) => [words[field], content[field]]),
      [words.version, words[`stage-${plan.stage}`]],
      ...content.factors.map(({ ref, now, target }) => [
        words.factor,
        `${index.getBenchmarkName(ref)} – ${index.getFactorName(ref)}${now || target ? ` (${fillWords(words.levels, { now: now ?? '–', target: target ?? '–' })})` : ''}`,
      ]),
    ],
    widths: [34, 90],
  };
  const actions: Sheet = {
    name: words['sheet-actions'],
    head: columns.map(([field]) => words[field]),
    rows: getShownActions(content).map((action) =>
      // Days stay as they sort: 2026-05-17.
      columns.map(([field]) =>
        field === 'start' || field === 'end' ? action[field] : getFieldText(field, action[field], index, language),
      ),
    ),
    widths: columns.map(([, width]) => width),
  };
  const last = plan.closed.at(-1);
  const changes: Sheet = {
    name: words['sheet-changes'],
    head: [words.version, words.field, words.before, words.after],
    rows: last ? getChangeRows(plan, last, index, language) : [],
    widths: [44, 24, 44, 44],
  };
  return packageXlsx(last ? [frame, actions, changes] : [frame, actions]);
}

/** Start and end of each action as whole days. Empty when no action has a day. */
export function getPlanEvents(plan: Plan, language: PlanLanguage): DayEvent[] {
  const { words } = language;
  return getShownActions(plan.content).flatMap((action, place) => {
    const what = action.what.trim() || fillWords(words.action, { number: place + 1 });
    const description = (['who', 'partners', 'indicator'] as const)
      .filter((field) => action[field].trim())
      .map((field) => `${words[field]}: ${action[field]}`)
      .join('\n');
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

/** The days of the plan as a calendar. */
export const formatPlanIcs = (plan: Plan, language: PlanLanguage, stamp: Date): string =>
  formatIcs(plan.content.title.trim() || language.words.untitled, getPlanEvents(plan, language), stamp);
