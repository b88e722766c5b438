import { readXlsx } from 'hucre/xlsx';
import mammoth from 'mammoth';
import { expect, test } from 'vitest';
import type { Answers } from './answers.ts';
import { packageReport } from './package-report.ts';
import type { AssessmentReport } from './report.ts';
import { summarise } from './summary.ts';
import { type AssessmentWords, assessmentWords } from './words.ts';

const words = Object.fromEntries(assessmentWords.map((name) => [name, name])) as unknown as AssessmentWords;
const factors = new Map([
  ['desk', 'One desk'],
  ['money', 'Money'],
  ['sea', 'A harbour'],
]);
const answers: Answers = {
  desk: { now: 2, target: 4, note: '=cmd()|x' },
  money: { target: 3 },
  sea: { isNotApplicable: true },
};
const report: AssessmentReport = {
  title: 'Self-assessment',
  lang: 'en',
  origin: 'Made on 1 May',
  inShort: '1 of 2 factors rated.',
  summary: summarise([...factors.keys()], answers),
  factors,
  answers,
  words,
};

test('a Word document has the levels, where to begin, the notes and the scale', async () => {
  const bytes = await packageReport(report, 'docx');
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  const rows = [...value.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd]>(.*?)<\/t[hd]>/g)].map(([, cell = '']) => cell.replaceAll(/<\/?p>/g, '')),
  );
  expect(rows.slice(0, 4)).toEqual([
    ['number', 'factor', 'now-short', 'target-short', 'gap'],
    ['1', 'One desk', '2', '4', '2'],
    ['2', 'Money', 'unrated', '3', ''],
    ['3', 'A harbour', 'none', '', ''],
  ]);
  expect(value).toMatch(/<h2>weakest<\/h2><p>One desk<\/p>/);
  expect(value).toMatch(/<h2>notes<\/h2><h3>One desk<\/h3><p>=cmd\(\)\|x<\/p>/);
  expect(value).toContain('level-5-text');
});

test('a workbook has levels as numbers without a sum, and no formula of a reader', async () => {
  const { sheets } = await readXlsx(await packageReport({ ...report, earlier: { desk: { now: 1 } } }, 'xlsx'));
  expect(sheets.map(({ name }) => name)).toEqual(['result', 'scale']);
  expect(sheets[0]?.rows).toEqual([
    ['number', 'factor', 'now-short', 'target-short', 'gap', 'earlier-short', 'notes'],
    [1, 'One desk', 2, 4, 2, 1, "'=cmd()|x"],
    [2, 'Money', 'unrated', 3, '', 'unrated', ''],
    [3, 'A harbour', 'none', '', '', 'unrated', ''],
  ]);
});
