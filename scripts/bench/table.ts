import type { Comparison } from './compare.ts';
import type { Result, Run } from './result.ts';

const columns = ['user s', 'sys s', 'wall s', 'peak MB', 'pages', 'rendered', 'B/page'];

/** One line for each result, and one for each step of our build, with its time of both kinds together. */
export function renderResults(results: readonly Result[]): string {
  const lines = [toLine('', columns)];
  for (const result of results) {
    lines.push(toLine(`${result.size} · ${result.name}`, getCells(result)));
    for (const { name, cpu, wall, peakMb } of result.steps ?? [])
      lines.push(toLine(`    ${name}`, [cpu.toFixed(1), '', wall.toFixed(1), peakMb.toFixed(0)]));
  }
  return `${lines.join('\n')}\n`;
}

/** A single run, while the bench goes on. */
export const renderRun = (name: string, run: Run): string => toLine(name, getCells(run));

export const renderComparisons = (comparisons: readonly Comparison[]): string =>
  comparisons.map(({ name, size, value }) => `${String(size).padStart(6)} · ${name}: ${value.toFixed(2)}\n`).join('');

function getCells({ usage: { user, system, wall, peakMb }, pages, rendered, bytesPerPage }: Run): string[] {
  const counts = [pages, rendered, bytesPerPage].map((count) => count?.toFixed(0) ?? '');
  return [user.toFixed(1), system.toFixed(1), wall.toFixed(1), peakMb.toFixed(0), ...counts];
}

const toLine = (name: string, cells: readonly string[]): string =>
  `${name.padEnd(58)}${cells.map((cell) => cell.padStart(9)).join('')}`.trimEnd();
