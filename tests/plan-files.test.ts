import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import old from './fixtures/plan-of-version-1.json' with { type: 'json' };
import { openReader, type Reader } from './support/browser.ts';
import { makeContentFolder } from './support/content-folder.ts';
import { convertWithOffice } from './support/office.ts';
import {
  addAction,
  chooseFactors,
  getStored,
  getWhats,
  HOSTILE,
  openFile,
  PLAN_TITLE,
  saveFile,
  startPlan,
} from './support/plan.ts';
import { getMissing } from './support/programs.ts';
import { openProfile, toolLocales } from './support/tools.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader(inject('site'));
});
afterAll(() => reader.close());

describe.each(toolLocales)('an action plan in $locale', ({ plan }) => {
  test('goes into a file and comes back the same, on another computer and in the other language', async () => {
    const { page } = await openProfile(reader);
    await startPlan(page, plan);
    await chooseFactors(page, 2);
    await addAction(page, HOSTILE, { end: '2027-06-01', risk: 'Line one\nline two' });
    await page.click('[data-close]');
    const file = await saveFile(page, 'json');
    const { plans } = (await getStored(page)).value;

    const otherLocale = toolLocales.find((locale) => locale.plan !== plan)?.plan ?? plan;
    const other = await openProfile(reader);
    await other.page.goto(otherLocale);
    await openFile(other.page, file);
    await other.page.waitForSelector('[data-action]');
    expect((await getStored(other.page)).value.plans).toEqual(plans);
    const [own, theirs] = await Promise.all(
      [page, other.page].map((tab) => tab.locator('[data-group] [data-name]').first().textContent()),
    );
    expect(theirs).not.toBe(own);
    expect(await getWhats(other.page)).toEqual([HOSTILE]);
    expect(await readFile(await saveFile(other.page, 'json'), 'utf8')).toBe(await readFile(file, 'utf8'));
  });

  test('makes a Word document, a workbook and a calendar', async () => {
    const { page, issues } = await openProfile(reader);
    await startPlan(page, plan);
    await addAction(page, HOSTILE, { who: 'Ms A', end: '2027-06-01' });
    const docx = await readFile(await saveFile(page, 'docx'));
    const { value } = await mammoth.convertToHtml({ buffer: docx });
    expect(value).toMatch(/^<h1>Plan d’été &amp; co<\/h1>.*<h2>.*<h4>Action 1\. &lt;img.*<table>/);
    const lang = await page.getAttribute('html', 'lang');
    expect(strFromU8(unzipSync(docx)['word/styles.xml'] as Uint8Array)).toContain(`<w:lang w:val="${lang}"`);
    const sheets = unzipSync(await readFile(await saveFile(page, 'xlsx')));
    expect(Object.keys(sheets).filter((name) => /sheet\d/.test(name))).toHaveLength(2);
    expect(strFromU8(sheets['xl/worksheets/sheet2.xml'] as Uint8Array)).not.toMatch(/<f[ >]/);
    const calendar = await readFile(await saveFile(page, 'ics'), 'utf8');
    expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*DTSTART;VALUE=DATE:20270601\r\n[\s\S]*END:VCALENDAR\r\n$/);
    expect(issues).toEqual([]);
  });

  test('makes files that LibreOffice opens, with headings, tables, sheets and language', async ({ skip }) => {
    const missing = getMissing('soffice');
    if (missing) skip(missing);
    const { page } = await openProfile(reader);
    await startPlan(page, plan);
    await addAction(page, HOSTILE, { who: 'Ms A' });
    const lang = await page.getAttribute('html', 'lang');
    const [word] = await convertWithOffice([await saveFile(page, 'docx')], 'html', 'docx');
    const html = String(word).replaceAll(/\s+/g, ' ');
    expect(html).toMatch(/<h1[^>]*>Plan d’été &amp; co<\/h1>.*<h2.*<h4.*<table/);
    expect(html).toMatch(new RegExp(`<body lang="${lang}`));
    expect(html).not.toContain('<img src=x');
    const [book] = await convertWithOffice([await saveFile(page, 'xlsx')], 'html', 'xlsx');
    expect(String(book).match(/<table/g)).toHaveLength(2);
    expect(String(book)).toContain('=cmd()|x');
  });
});

describe('a file from elsewhere', () => {
  const { plan } = toolLocales[0];

  async function write(name: string, content: string): Promise<string> {
    const folder = await makeContentFolder({}, []);
    await writeFile(join(folder, name), content);
    return join(folder, name);
  }

  test('of an older version is led to the present one, with what the site no longer has', async () => {
    const { page } = await openProfile(reader);
    await page.goto(plan);
    await openFile(page, await write('old.json', JSON.stringify(old)));
    await page.waitForSelector('[data-action]');
    expect(await page.inputValue('[data-field="end"]')).toBe('2026-09-01');
    expect(await page.inputValue('[data-field="practice"]')).toBe('gone-practice');
    expect(await page.textContent('[data-group] [data-name]')).toBe('gone-benchmark/gone-factor');
  });

  test.each([
    ['of 10 MB', 'x'.repeat(10_000_000)],
    ['that is no plan', '{"format":"other"}'],
    ['of a newer version', JSON.stringify({ ...old, version: 99 })],
    ['that is damaged', JSON.stringify({ ...old, plan: { ...old.plan, content: { title: 7 } } })],
    ['that is a picture', '\u0089PNG\r\n\u001a\n'],
  ])('%s is refused, and nothing changes', async (_name, content) => {
    const { page, issues } = await openProfile(reader);
    await startPlan(page, plan);
    const before = await getStored(page);
    await openFile(page, await write('file.json', content));
    await page.waitForSelector('[data-message]:visible');
    expect(await getStored(page)).toEqual(before);
    expect(await page.inputValue('[data-frame="title"]')).toBe(PLAN_TITLE);
    expect(issues).toEqual([]);
  });

  test('saved in the browser by an older version of the site is migrated', async () => {
    const { context, page } = await openProfile(reader);
    await context.addInitScript(
      (value) => localStorage.setItem('passerelle.plans', value),
      JSON.stringify({ version: 1, value: { plans: [old.plan], open: 'old-1' } }),
    );
    await page.goto(plan);
    expect(await page.inputValue('[data-field="end"]')).toBe('2026-09-01');
  });
});
