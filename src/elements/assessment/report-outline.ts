import type { Block, Outline } from '../files/outline.ts';
import { levels } from './answers.ts';
import { type AssessmentReport, getLevelCells, getLevelHeads } from './report.ts';

/** A result as a text with headings and tables, for a meeting or a file: what was answered, where to begin, the notes, the scale. */
export function buildReportOutline(report: AssessmentReport): Outline {
  const { title, lang, origin, inShort, factors, answers, words } = report;
  const notes = [...factors].flatMap(([id, name]): Block[] => {
    const note = answers[id]?.note?.trim();
    return note ? [heading(3, name), { kind: 'paragraph', text: note }] : [];
  });
  const blocks: Block[] = [
    heading(1, title),
    { kind: 'paragraph', text: origin },
    heading(2, words.result),
    { kind: 'paragraph', text: inShort },
    {
      kind: 'table',
      head: [words.number, words.factor, ...getLevelHeads(report)],
      rows: [...factors].map(([id, name], index) => [String(index + 1), name, ...getLevelCells(report, id)]),
    },
    ...listFactors(report, 'weakest'),
    ...listFactors(report, 'strongest'),
    ...(notes.length > 0 ? [heading(2, words.notes), ...notes] : []),
    heading(2, words.scale),
    {
      kind: 'table',
      head: [],
      rows: levels.map((level) => [`${level} – ${words[`level-${level}`]}`, words[`level-${level}-text`]]),
    },
  ];
  return { title, lang, blocks };
}

const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text });

function listFactors({ summary, factors, words }: AssessmentReport, kind: 'weakest' | 'strongest'): Block[] {
  const ids = summary[kind];
  if (ids.length === 0) return [];
  return [heading(2, words[kind]), ...ids.map((id): Block => ({ kind: 'paragraph', text: factors.get(id) ?? id }))];
}
