import type { Block, Outline } from '../files/outline.ts';
import { fillWords } from '../words.ts';
import type { CatalogueIndex } from './catalogue.ts';
import { comparePlans } from './changes.ts';
import { getFieldText } from './field-text.ts';
import { getActionGaps, getGaps } from './gaps.ts';
import {
  type Action,
  actionFields,
  type ClosedVersion,
  frameFields,
  getShownActions,
  getShownFactors,
  type Plan,
} from './plan.ts';
import type { PlanLanguage } from './words.ts';

/** Fields of an action in a file; its factor is the heading above. */
const shownFields = actionFields.filter((field) => field !== 'factor' && field !== 'what');

/** A plan as a text with headings and tables: the print, the page and the Word document are made of it. */
export function buildPlanOutline(plan: Plan, index: CatalogueIndex, language: PlanLanguage): Outline {
  const { words } = language;
  const { content } = plan;
  const title = content.title.trim() || words.untitled;
  const stage = words[`stage-${plan.stage}`];
  const fields = frameFields
    .filter((field) => field !== 'title' && field !== 'city' && content[field].trim())
    .map((field) => [words[field], content[field]]);
  const blocks: Block[] = [
    { kind: 'heading', level: 1, text: title },
    { kind: 'paragraph', text: [content.city.trim(), stage].filter(Boolean).join(' – ') },
    ...section(words.frame, fields.length > 0 ? [{ kind: 'table', head: [], rows: fields }] : []),
    ...section(words.factors, getFactorTable(plan, index, language)),
    ...section(words.actions, getActionBlocks(plan, index, language)),
    ...section(words.gaps, getGapTable(plan, index, language)),
    ...getChangeBlocks(plan, index, language),
  ];
  return { title, lang: language.lang, blocks };
}

const section = (text: string, blocks: Block[]): Block[] =>
  blocks.length > 0 ? [{ kind: 'heading', level: 2, text }, ...blocks] : [];

function getFactorTable({ content }: Plan, index: CatalogueIndex, { words }: PlanLanguage): Block[] {
  const rows = content.factors.map(({ ref, now, target }) => [
    index.getBenchmarkName(ref),
    index.getFactorName(ref),
    now || target ? fillWords(words.levels, { now: now ?? '–', target: target ?? '–' }) : '',
  ]);
  return rows.length > 0 ? [{ kind: 'table', head: [words.benchmark, words.factor, words['levels-short']], rows }] : [];
}

function getActionBlocks({ content }: Plan, index: CatalogueIndex, language: PlanLanguage): Block[] {
  const actions = getShownActions(content);
  return getShownFactors(content).flatMap((ref): Block[] => {
    const own = actions.filter(({ factor }) => factor === ref);
    if (own.length === 0) return [];
    const text = ref === '' ? language.words['no-factor'] : index.getFactorName(ref);
    return [
      { kind: 'heading', level: 3, text },
      ...own.flatMap((action) => getActionTable(action, actions.indexOf(action) + 1, index, language)),
    ];
  });
}

function getActionTable(action: Action, number: number, index: CatalogueIndex, language: PlanLanguage): Block[] {
  const rows = shownFields
    .map((field) => [language.words[field], getFieldText(field, action[field], index, language)])
    .filter(([, text]) => text?.trim());
  const name = getActionName(action, number, language);
  return [
    { kind: 'heading', level: 4, text: name },
    ...(rows.length > 0 ? [{ kind: 'table' as const, head: [], rows: rows as string[][] }] : []),
  ];
}

/** `Action 2: Open a second desk` */
export function getActionName(action: Action, number: number, { words }: PlanLanguage): string {
  const name = fillWords(words.action, { number });
  const [first = ''] = action.what.trim().split('\n');
  return first ? `${name}. ${first}` : name;
}

function getGapTable({ content }: Plan, index: CatalogueIndex, language: PlanLanguage): Block[] {
  const { words } = language;
  const actions = getShownActions(content);
  const rows = [
    ...actions.flatMap((action, place) => {
      const gaps = getActionGaps(action).map((kind) => words[`gap-${kind}`]);
      return gaps.length > 0 ? [[getActionName(action, place + 1, language), gaps.join(', ')]] : [];
    }),
    ...getGaps(content).flatMap(({ factor }) => (factor ? [[index.getFactorName(factor), words['gap-factor']]] : [])),
  ];
  return rows.length > 0 ? [{ kind: 'table', head: [], rows }] : [];
}

function getChangeBlocks(plan: Plan, index: CatalogueIndex, language: PlanLanguage): Block[] {
  const last = plan.closed.at(-1);
  if (!last) return [];
  const { words } = language;
  const rows = getChangeRows(plan, last, index, language);
  const text = fillWords(words.changes, {
    version: `${words[`stage-${last.stage}`]}, ${fillWords(words.closed, { date: language.formatDay(last.date) })}`,
  });
  const head = [words.action, words.field, words.before, words.after].map((word) => word.replace(/\s*\{number\}/, ''));
  return section(
    text,
    rows.length > 0 ? [{ kind: 'table', head, rows }] : [{ kind: 'paragraph', text: words['no-changes'] }],
  );
}

/** What changed since a version: where, which field, before, now. */
export function getChangeRows(
  { content }: Plan,
  since: ClosedVersion,
  index: CatalogueIndex,
  language: PlanLanguage,
): string[][] {
  const { words } = language;
  const { frame, factors, actions } = comparePlans(since.content, content);
  const order = getShownActions(content).map(({ id }) => id);
  const text = (field: (typeof actionFields)[number], value: string) => getFieldText(field, value, index, language);
  return [
    ...frame.map(({ field, before, after }) => [words.frame, words[field], before, after]),
    ...factors.map(({ kind, ref }) => [
      words.factors,
      words[kind],
      ...(kind === 'added' ? ['', index.getFactorName(ref)] : [index.getFactorName(ref), '']),
    ]),
    ...actions.flatMap(({ kind, action, fields }) => {
      if (kind === 'dropped') return [[action.what, words.dropped, action.what, '']];
      const name = getActionName(action, order.indexOf(action.id) + 1, language);
      if (kind === 'added') return [[name, words.added, '', action.what]];
      return fields.map(({ field, before, after }) => [name, words[field], text(field, before), text(field, after)]);
    }),
  ];
}
