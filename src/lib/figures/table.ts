import type { Figure } from '../collections/infographics/schema.ts';
import type { FigureContext } from './drawing/context.ts';
import { chooseCities, choosePairs } from './kinds/map.ts';
import { formatPeriod } from './kinds/timeline.ts';

/** Words for the heads of the columns, from the dictionary: key `figure.<name>`. */
export const figureColumns = [
  'number',
  'step',
  'note',
  'situation',
  'element',
  'branch',
  'point',
  'event',
  'period',
  'project',
  'item',
  'value',
  'city',
  'projects',
  'mentor',
  'subject',
  'group',
  'cities',
  'theme',
] as const;
export type FigureColumn = (typeof figureColumns)[number];

export interface FigureTable {
  head: string[];
  rows: string[][];
  caption?: string;
}

/** A column and how each row fills it. */
type Column<Row> = readonly [FigureColumn, (row: Row, index: number) => string];

/** The same data as the picture, as rows of words. */
export function toTable(figure: Figure, context: FigureContext, columns: Record<FigureColumn, string>): FigureTable {
  const { label, format } = context;
  const build = <Row>(list: readonly Row[], parts: readonly (Column<Row> | false)[]): FigureTable => {
    const used = parts.filter((part): part is Column<Row> => part !== false);
    return {
      head: used.map(([name]) => columns[name]),
      rows: list.map((row, index) => used.map(([, toCell]) => toCell(row, index))),
    };
  };
  const joined = new Intl.ListFormat(context.lang, { type: 'unit', style: 'short' });
  const cityName = (key: string) => context.cities.find((city) => city.key === key)?.name ?? key;

  switch (figure.kind) {
    case 'process':
    case 'cycle':
      return build(figure.steps, [
        ['number', (_, index) => format.number(index + 1)],
        ['step', (step) => label(step.label)],
        figure.steps.some(({ note }) => note) && ['note', (step) => (step.note ? label(step.note) : '')],
      ]);
    case 'comparison': {
      const before = figure.before.points.map((id) => [figure.before.title, id] as const);
      const after = [figure.after.hub, ...figure.after.points].map((id) => [figure.after.title, id] as const);
      return build(
        [...before, ...after],
        [
          ['situation', ([title]) => label(title)],
          ['element', ([, id]) => label(id)],
        ],
      );
    }
    case 'hierarchy': {
      const rows = figure.branches.flatMap((branch) =>
        (branch.points.length > 0 ? branch.points : ['']).map((id) => [branch.label, id] as const),
      );
      const table = build(rows, [
        ['branch', ([branch]) => label(branch)],
        rows.some(([, id]) => id) && ['point', ([, id]) => (id ? label(id) : '')],
      ]);
      return { ...table, caption: label(figure.top) };
    }
    case 'timeline':
      return build(figure.rows, [
        ['event', (row) => label(row.label)],
        ['period', (row) => formatPeriod(row, context)],
        figure.rows.some(({ project }) => project) && [
          'project',
          (row) => (row.project ? context.projectName(row.project) : ''),
        ],
      ]);
    case 'bars':
      return {
        ...build(figure.bars, [
          ['item', (bar) => label(bar.label)],
          ['value', (bar) => format.number(bar.value)],
        ]),
        caption: label(figure.unit),
      };
    case 'map': {
      const pairs = choosePairs(figure, context);
      const learns = (key: string) => pairs.filter(({ learner }) => learner === key);
      return build(chooseCities(figure, context), [
        ['city', ({ name }) => name],
        ['projects', ({ projects }) => joined.format(projects.map(context.projectName))],
        pairs.length > 0 && ['mentor', ({ key }) => joined.format(learns(key).map(({ mentor }) => cityName(mentor)))],
        pairs.length > 0 && [
          'subject',
          ({ key }) => joined.format(learns(key).map(({ themeLetter, subject }) => `${themeLetter} · ${subject}`)),
        ],
      ]);
    }
    case 'groups':
      return build(figure.groups, [
        ['group', (group) => label(group.label)],
        figure.groups.some(({ theme }) => theme) && [
          'theme',
          (group) => (group.theme ? context.theme(group.theme).name : ''),
        ],
        ['cities', (group) => joined.format(group.cities.map(cityName))],
      ]);
  }
}
