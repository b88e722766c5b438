import type { Met } from '../../src/lib/quality/measurement.ts';
import type { GoalReport } from './report.ts';

const words: Record<string, string> = { true: 'met', false: 'NOT MET', 'not tested': 'not tested here' };
const say = (met: Met): string => words[String(met)] ?? '';

/** The report for people: a goal, its measurements, and why where something is not as wanted. */
export function renderTable(reports: readonly GoalReport[]): string {
  const rows = reports.flatMap(({ id, parts }) =>
    parts.map((part) => [
      id,
      part.what,
      part.excused ? 'not met, with a reason' : say(part.met),
      part.measured || '–',
      part.command,
      part.date,
    ]),
  );
  const head = ['Goal', 'What', 'Result', 'Measured', 'Command', 'Date'];
  const widths = head.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => (column === 4 ? 0 : (row[column]?.length ?? 0)))),
  );
  // Commands are long: they stand at the end of a line.
  const order = [0, 1, 2, 3, 5, 4];
  const line = (row: readonly string[]) =>
    order
      .map((column) => (row[column] ?? '').padEnd(column === 4 ? 0 : (widths[column] ?? 0)))
      .join('  ')
      .trimEnd();
  return [line(head), ...rows.map(line), '', ...renderWhys(reports), '', renderSum(reports), ''].join('\n');
}

const renderWhys = (reports: readonly GoalReport[]): string[] =>
  reports.flatMap(({ id, parts }) =>
    parts.flatMap(({ what, met, why }) => (why === undefined ? [] : [`${id} ${what}, ${say(met)}: ${why}.`])),
  );

function renderSum(reports: readonly GoalReport[]): string {
  const count = (wanted: Met) => reports.filter(({ met }) => met === wanted).length;
  return `${reports.length} goals: ${count(true)} met, ${count(false)} not met, ${count('not tested')} not tested whole.`;
}
