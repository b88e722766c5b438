import type { Sheet, SheetColumn } from '../files/xlsx.ts';
import { levels } from './answers.ts';
import { type AssessmentReport, getLevelCells, getLevelHeads } from './report.ts';

/** A result as a workbook, to add up or to compare with later ones: levels are numbers, and each factor has its note. */
export function buildReportSheets(report: AssessmentReport): Sheet[] {
  const { factors, answers, words } = report;
  const columns: SheetColumn[] = [
    { title: words.number, width: 6, kind: 'number' },
    { title: words.factor, width: 44 },
    ...getLevelHeads(report).map((title): SheetColumn => ({ title, width: 12, kind: 'number' })),
    { title: words.notes, width: 60 },
  ];
  const rows = [...factors].map(([id, name], index) => [
    String(index + 1),
    name,
    ...getLevelCells(report, id),
    answers[id]?.note ?? '',
  ]);
  const scale: Sheet = {
    name: words.scale,
    columns: [
      { title: words.number, width: 6, kind: 'number' },
      { title: words.scale, width: 24 },
      { title: '', width: 70 },
    ],
    rows: levels.map((level) => [String(level), words[`level-${level}`], words[`level-${level}-text`]]),
  };
  return [{ name: words.result, columns, rows }, scale];
}
