import { readXlsx } from 'hucre/xlsx';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { CatalogueIndex } from './catalogue.ts';
import { addAction, chooseFactor, closeVersion, setActionField, setFrameField } from './edit.ts';
import { formatPlanIcs, packagePlanDocx, packagePlanXlsx } from './packages.ts';
import { createPlan } from './plan.ts';
import { createPlanLanguage, type PlanWords, planWords } from './words.ts';

const words = Object.fromEntries(planWords.map((name) => [name, name])) as unknown as PlanWords;
const language = createPlanLanguage('en-GB', { ...words, 'calendar-end': 'Due: {what}' });
const index = new CatalogueIndex({
  benchmarks: [
    {
      key: 'school',
      name: 'School for every child',
      factors: [{ id: 'fees', name: 'Families with means', indicators: [], practices: [] }],
    },
  ],
  practices: [{ key: 'vienna-booklet', title: 'A booklet', city: 'Vienna', path: '/' }],
  allPractices: '/practices.json',
  schema: '',
});

const plan = (() => {
  let draft = chooseFactor(setFrameField(createPlan('p1'), 'title', 'Plan of our town'), 'school/fees', true, {
    now: 1,
    target: 3,
  });
  draft = addAction(draft, 'a1', 'school/fees');
  draft = setActionField(draft, 'a1', 'what', '=HYPERLINK("x")');
  draft = setActionField(setActionField(draft, 'a1', 'end', '2026-12-31'), 'a1', 'practice', 'vienna-booklet');
  return setActionField(closeVersion(draft, '2026-05-17'), 'a1', 'who', 'Ms A');
})();

describe('a plan to take away', () => {
  it('is a Word document with a heading per part, factor and action', async () => {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(packagePlanDocx(plan, index, language)) });
    expect(value).toMatch(
      /<h1>Plan of our town<\/h1>.*<h2>actions<\/h2><h3>Families with means<\/h3><h4>action\. =HYPERLINK/,
    );
    expect(value).toContain('A booklet (Vienna)');
    expect(value).toContain('31 December 2026');
    expect(value).toMatch(/<h2>changes<\/h2><table>.*Ms A/);
  });

  it('is a workbook with a sheet of changes once a version is closed', async () => {
    const bytes = await packagePlanXlsx(setActionField(plan, 'a1', 'cost', '1 200'), index, language);
    const { sheets } = await readXlsx(bytes);
    expect(sheets).toHaveLength(3);
    const [, action, sum] = sheets[1]?.rows ?? [];
    expect(action?.[1]).toBe('\'=HYPERLINK("x")');
    expect(action?.[5]).toEqual(new Date('2026-12-31T00:00:00Z'));
    expect([action?.[6], sum?.[6]]).toEqual([1200, 1200]);
  });

  it('is a calendar with a day for each date, and one event for what lasts', () => {
    const address = 'https://network.example/en/plan/';
    const calendar = formatPlanIcs(plan, language, new Date(0), address);
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(calendar).toContain('UID:p1-a1-end@passerelle');
    expect(calendar).toContain('SUMMARY:Due: =HYPERLINK("x")');
    const lasting = formatPlanIcs(setActionField(plan, 'a1', 'start', '2026-09-01'), language, new Date(0), address);
    expect(lasting.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(lasting).toContain('DTSTART;VALUE=DATE:20260901\r\nDTEND;VALUE=DATE:20270101\r\nSUMMARY:=HYPERLINK("x")');
  });
});
