import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openContext, openReader, type Reader } from './support/browser.ts';
import { makeContentFolder } from './support/content-folder.ts';
import { convertWithOffice } from './support/office.ts';
import { getMissing } from './support/programs.ts';
import { findFaults, openFirstAssessment, openProfile, rate, toolLocales } from './support/tools.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader(inject('site'));
});
afterAll(() => reader.close());

/** Words that try to be something else. */
const HOSTILE = '<img src=x onerror="document.title=1"> =cmd()|x';

async function startPlan(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.click('[data-empty] [data-do="new"]');
  await page.fill('[data-frame="title"]', 'Plan d’été & co');
}

/** Adds an action to the first factor chosen and fills some of it in. */
async function addAction(page: Page, what: string, fields: Record<string, string> = {}): Promise<void> {
  await page.locator('[data-group] [data-add], [data-add=""]').first().click();
  const id = await page.evaluate(() => document.activeElement?.closest('[data-action]')?.getAttribute('data-action'));
  for (const [field, value] of Object.entries({ what, ...fields }))
    await page.fill(`[data-action="${id}"] [data-field="${field}"]`, value);
}

async function chooseFactors(page: Page, count: number): Promise<void> {
  await page.locator('details[data-benchmark] summary').first().click();
  for (let index = 0; index < count; index += 1) await page.locator('[data-ref]').nth(index).check();
}

async function save(page: Page, format: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click(`[data-format="${format}"]`)]);
  return download.path();
}

const open = (page: Page, file: string) => page.setInputFiles('[data-file]', file);
const getWhats = (page: Page) =>
  page
    .locator('[data-field="what"]')
    .evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));
const getStored = (page: Page) => page.evaluate(() => JSON.parse(localStorage.getItem('passerelle.plans') ?? 'null'));

describe.each(toolLocales)('the action plan in $locale', ({ lists, plan }) => {
  test('starts from an assessment, with its weakest factors and their levels', async () => {
    const { page, faults } = await openProfile(reader);
    const [first = '', second = ''] = await openFirstAssessment(page, lists);
    await rate(page, first, 1, 4);
    await rate(page, second, 5, 5);
    await page.click('a.action[href*="#benchmark-"]');
    await page.waitForSelector('[data-group]');
    expect(await page.locator('[data-ref]:checked').count()).toBe(1);
    expect(await page.locator('label:has([data-ref]:checked) [data-levels]').textContent()).toMatch(/1.*4/);
    expect(page.url()).not.toContain('#');
    expect(faults).toEqual([]);
  });

  test('keeps each word at once, warns of gaps, and undoes', async () => {
    const { page, faults } = await openProfile(reader);
    await startPlan(page, plan);
    await chooseFactors(page, 1);
    await addAction(page, HOSTILE, { who: 'Ms A', start: '2027-05-01', end: '2027-04-01' });
    expect(await page.locator('[data-gaps]').textContent()).toContain(',');
    await page.fill('[data-field="end"]', '2027-06-01');
    await page.fill('[data-field="indicator"]', 'Days to a place');
    expect(await page.locator('[data-gaps]').isVisible()).toBe(false);
    await page.click('[data-do="remove"]');
    expect(await page.locator('[data-action]').count()).toBe(0);
    await page.click('[data-do="undo"]');
    await page.reload();
    expect(await getWhats(page)).toEqual([HOSTILE]);
    expect(await page.inputValue('[data-field="end"]')).toBe('2027-06-01');
    expect(await page.locator('[data-outline] img').count()).toBe(0);
    expect(faults).toEqual([]);
  });

  test('orders actions by keyboard and says where they are', async () => {
    const { page } = await openProfile(reader);
    await startPlan(page, plan);
    for (const what of ['One', 'Two', 'Three']) await addAction(page, what);
    await page.locator('[data-do="up"]').nth(2).focus();
    await page.keyboard.press('Enter');
    expect(await page.textContent('[data-status]')).toMatch(/2.*3/);
    await page.keyboard.press('Enter');
    expect(await getWhats(page)).toEqual(['Three', 'One', 'Two']);
    // At the top, “up” is off: the focus stays on the action.
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-do'))).toBe('down');
  });

  test('marks what changed from one version to the next', async () => {
    const { page } = await openProfile(reader);
    await startPlan(page, plan);
    await addAction(page, 'Open a desk', { who: 'Ms A' });
    await page.click('[data-close]');
    await page.fill('[data-field="who"]', 'Ms B');
    await addAction(page, 'Hire');
    expect(await page.locator('[data-change="changed"], [data-change="added"]').count()).toBe(2);
    expect(await page.textContent('[data-was="who"]:visible')).toContain('Ms A');
    await page.click('[data-close]');
    expect(await page.locator('[data-close]').isVisible()).toBe(false);
    expect(await page.getAttribute('[data-stage="reviewed"]', 'data-state')).toBe('here');
    expect(await page.locator('[data-no-changes]').isVisible()).toBe(true);
  });

  test('holds several plans; a deleted one comes back', async () => {
    const { page } = await openProfile(reader);
    await startPlan(page, plan);
    await page.click('.plans [data-do="new"]');
    await page.fill('[data-frame="title"]', 'Second');
    await page.click('.plans [data-do="delete"]');
    expect(await page.inputValue('[data-frame="title"]')).toBe('Plan d’été & co');
    await page.keyboard.press('Enter');
    expect(await page.inputValue('[data-frame="title"]')).toBe('Second');
    await page.selectOption('[data-choice]', { index: 0 });
    expect(await page.inputValue('[data-frame="title"]')).toBe('Plan d’été & co');
  });

  test('goes into a file and comes back the same, on another computer and in the other language', async () => {
    const { page } = await openProfile(reader);
    await startPlan(page, plan);
    await chooseFactors(page, 2);
    await addAction(page, HOSTILE, { end: '2027-06-01', risk: 'Line one\nline two' });
    await page.click('[data-close]');
    const file = await save(page, 'json');
    const { plans } = (await getStored(page)).value;

    const otherLocale = toolLocales.find((locale) => locale.plan !== plan)?.plan ?? plan;
    const other = await openProfile(reader);
    await other.page.goto(otherLocale);
    await open(other.page, file);
    await other.page.waitForSelector('[data-action]');
    expect((await getStored(other.page)).value.plans).toEqual(plans);
    const [own, theirs] = await Promise.all(
      [page, other.page].map((tab) => tab.locator('[data-group] [data-name]').first().textContent()),
    );
    expect(theirs).not.toBe(own);
    expect(await getWhats(other.page)).toEqual([HOSTILE]);
    expect(await readFile(await save(other.page, 'json'), 'utf8')).toBe(await readFile(file, 'utf8'));
  });

  test('makes a Word document, a workbook and a calendar', async () => {
    const { page, faults } = await openProfile(reader);
    await startPlan(page, plan);
    await addAction(page, HOSTILE, { who: 'Ms A', end: '2027-06-01' });
    const docx = await readFile(await save(page, 'docx'));
    const { value } = await mammoth.convertToHtml({ buffer: docx });
    expect(value).toMatch(/^<h1>Plan d’été &amp; co<\/h1>.*<h2>.*<h4>Action 1\. &lt;img.*<table>/);
    const lang = await page.getAttribute('html', 'lang');
    expect(strFromU8(unzipSync(docx)['word/styles.xml'] as Uint8Array)).toContain(`<w:lang w:val="${lang}"`);
    const sheets = unzipSync(await readFile(await save(page, 'xlsx')));
    expect(Object.keys(sheets).filter((name) => /sheet\d/.test(name))).toHaveLength(2);
    expect(strFromU8(sheets['xl/worksheets/sheet2.xml'] as Uint8Array)).not.toMatch(/<f[ >]/);
    const calendar = await readFile(await save(page, 'ics'), 'utf8');
    expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*DTSTART;VALUE=DATE:20270601\r\n[\s\S]*END:VCALENDAR\r\n$/);
    expect(faults).toEqual([]);
  });

  test('makes files that LibreOffice opens, with headings, tables, sheets and language', async ({ skip }) => {
    const missing = getMissing('soffice');
    if (missing) skip(missing);
    const { page } = await openProfile(reader);
    await startPlan(page, plan);
    await addAction(page, HOSTILE, { who: 'Ms A' });
    const lang = await page.getAttribute('html', 'lang');
    const [word] = await convertWithOffice([await save(page, 'docx')], 'html', 'docx');
    const html = String(word).replaceAll(/\s+/g, ' ');
    expect(html).toMatch(/<h1[^>]*>Plan d’été &amp; co<\/h1>.*<h2.*<h4.*<table/);
    expect(html).toMatch(new RegExp(`<body lang="${lang}`));
    expect(html).not.toContain('<img src=x');
    const [book] = await convertWithOffice([await save(page, 'xlsx')], 'html', 'xlsx');
    expect(String(book).match(/<table/g)).toHaveLength(2);
    expect(String(book)).toContain('=cmd()|x');
  });

  test('has no fault that axe can see once it is filled in', async () => {
    const { page } = await openProfile(reader, { bypassCSP: true });
    await startPlan(page, plan);
    await chooseFactors(page, 1);
    await addAction(page, `Word ${'without-end'.repeat(20)}`, { who: 'a@b.example'.repeat(8) });
    await page.click('[data-close]');
    await page.fill('[data-field="who"]', 'Ms B');
    expect(await findFaults(page)).toEqual([]);
  });

  test('is a blank form to print without JavaScript', async () => {
    const page = await (await openContext(reader, { javaScriptEnabled: false })).newPage();
    await page.goto(plan);
    expect(await page.locator('[data-blank] table:visible').count()).toBeGreaterThan(3);
    expect(await page.locator('[data-app]:visible').count()).toBe(0);
  });
});

describe('a file from elsewhere', () => {
  const { plan } = toolLocales[0];
  const old = {
    format: 'passerelle-plan',
    version: 1,
    plan: {
      id: 'old-1',
      stage: 'draft',
      closed: [],
      content: {
        title: 'Old plan',
        city: '',
        problem: '',
        people: '',
        goal: '',
        newcomers: '',
        decision: '',
        factors: [],
        actions: [
          {
            id: 'a',
            factor: 'gone-benchmark/gone-factor',
            what: 'Open a desk',
            who: '',
            partners: '',
            when: '2026-09-01',
            cost: '',
            indicator: '',
            risk: '',
            practice: 'gone-practice',
          },
        ],
      },
    },
  };

  async function write(name: string, content: string): Promise<string> {
    const folder = await makeContentFolder({}, []);
    await writeFile(join(folder, name), content);
    return join(folder, name);
  }

  test('of an older version is led to the present one, with what the site no longer has', async () => {
    const { page } = await openProfile(reader);
    await page.goto(plan);
    await open(page, await write('old.json', JSON.stringify(old)));
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
    const { page, faults } = await openProfile(reader);
    await startPlan(page, plan);
    const before = await getStored(page);
    await open(page, await write('file.json', content));
    await page.waitForSelector('[data-message]:visible');
    expect(await getStored(page)).toEqual(before);
    expect(await page.inputValue('[data-frame="title"]')).toBe('Plan d’été & co');
    expect(faults).toEqual([]);
  });

  test('kept in the browser by an older version of the site is migrated', async () => {
    const { context, page } = await openProfile(reader);
    await context.addInitScript(
      (value) => localStorage.setItem('passerelle.plans', value),
      JSON.stringify({ version: 1, value: { plans: [old.plan], open: 'old-1' } }),
    );
    await page.goto(plan);
    expect(await page.inputValue('[data-field="end"]')).toBe('2026-09-01');
  });
});

test('when the device is full, work goes on and the reader is told to save a file', async () => {
  const { context, page } = await openProfile(reader);
  await context.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await startPlan(page, toolLocales[0].plan);
  await addAction(page, 'Open a desk');
  await page.waitForSelector('[data-message]:visible');
  expect(JSON.parse(await readFile(await save(page, 'json'), 'utf8')).plan.content.actions[0].what).toBe('Open a desk');
});
