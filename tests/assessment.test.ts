import { readFile } from 'node:fs/promises';
import { readXlsx } from 'hucre/xlsx';
import mammoth from 'mammoth';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openContext, openReader, type Reader } from './support/browser.ts';
import { saveFile } from './support/plan.ts';
import { findIssues, openFirstAssessment, openProfile, rate, toolLocales } from './support/tools.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader(inject('site'));
});
afterAll(() => reader.close());

describe.each(toolLocales)('the self-assessment in $locale', ({ lists }) => {
  test('is still there after a reload, with its result', async () => {
    const { page, issues } = await openProfile(reader);
    const [first = '', second = ''] = await openFirstAssessment(page, lists);
    await rate(page, first, 1, 4);
    await rate(page, second, 4, 5);
    await page.fill(`[name="note-${first}"]`, '<b>Only one desk</b>');
    const summary = await page.textContent('[data-summary]');
    expect(summary).toMatch(/2.*[2][.,]5.*4[.,]5/);
    await page.reload();
    expect(await page.isChecked(`input[name="now-${first}"][value="1"]`)).toBe(true);
    expect(await page.inputValue(`[name="note-${first}"]`)).toBe('<b>Only one desk</b>');
    expect(await page.textContent('[data-summary]')).toBe(summary);
    expect(await page.locator(`[data-row="${first}"] td`).allTextContents()).toEqual([
      '1',
      '1',
      '4',
      '3',
      expect.any(String),
    ]);
    expect(await page.locator('[data-list="weakest"] [data-item]:visible').first().getAttribute('data-item')).toBe(
      first,
    );
    expect(await page.locator('[data-list="strongest"] [data-item]:visible').getAttribute('data-item')).toBe(second);
    expect(await page.locator('[data-radar] .now .mark').count()).toBe(2);
    expect(issues).toEqual([]);
  });

  test('goes into a Word document and a workbook, with its notes', async () => {
    const { page, issues } = await openProfile(reader);
    const [first = ''] = await openFirstAssessment(page, lists);
    await rate(page, first, 2, 5);
    await page.fill(`[name="note-${first}"]`, '<b>Only one desk</b>');
    const { value } = await mammoth.convertToHtml({ path: await saveFile(page, 'docx') });
    const title = await page.textContent('h1');
    expect(value).toContain(`<h1>${title?.trim().replaceAll('&', '&amp;')}</h1>`);
    expect(value).toContain('<p>&lt;b&gt;Only one desk&lt;/b&gt;</p>');
    const { sheets } = await readXlsx(await readFile(await saveFile(page, 'xlsx')));
    expect(sheets[0]?.rows[1]?.slice(2)).toEqual([2, 5, 3, '<b>Only one desk</b>']);
    expect(await page.textContent('[data-status]')).toContain('.xlsx');
    expect(issues).toEqual([]);
  });

  test('gives the same result through a link in a fresh profile, without notes and over no one’s answers', async () => {
    const { page } = await openProfile(reader);
    const [first = '', second = '', third = ''] = await openFirstAssessment(page, lists);
    await rate(page, first, 2, 5);
    await rate(page, second, 3, 3);
    await page.check(`[name="none-${third}"]`);
    await page.fill(`[name="note-${first}"]`, 'Private');
    await page.click('[data-share]');
    const link = await page.inputValue('[data-link] input');
    expect(link).toMatch(/#assessment=1;/);
    expect(link).not.toContain('Private');
    const rows = await page.locator('[data-row]').allTextContents();

    const other = await openProfile(reader);
    await openFirstAssessment(other.page, lists);
    await rate(other.page, first, 5, 5);
    await other.page.goto(link);
    await other.page.waitForSelector('[data-visiting]:visible');
    expect(await other.page.locator('[data-row]').allTextContents()).toEqual(rows);
    await other.page.click('[data-own]');
    expect(await other.page.isChecked(`input[name="now-${first}"][value="5"]`)).toBe(true);
    await other.page.goto(link);
    await other.page.click('[data-adopt]');
    await other.page.reload();
    expect(await other.page.isChecked(`input[name="now-${first}"][value="2"]`)).toBe(true);
    expect(await other.page.locator('[data-compare] option').count()).toBe(2);
  });

  test.each(['#assessment=9;a.11', '#assessment=1;<script>alert(1)</script>.11'])(
    'says that the link %s cannot be read',
    async (fragment) => {
      const { page, issues } = await openProfile(reader);
      const [first = ''] = await openFirstAssessment(page, lists);
      await rate(page, first, 3, 4);
      await page.goto(`${new URL(page.url()).pathname}${fragment}`);
      await page.reload();
      await page.waitForSelector('[data-message]:visible');
      expect(await page.isChecked(`input[name="now-${first}"][value="3"]`)).toBe(true);
      expect(issues).toEqual([]);
    },
  );

  test('compares two results in time, by keyboard alone', async () => {
    const { page } = await openProfile(reader);
    const [first = ''] = await openFirstAssessment(page, lists);
    await page.focus(`input[name="now-${first}"][value="1"]`);
    await page.keyboard.press('Space');
    await page.focus('[data-keep]');
    await page.keyboard.press('Enter');
    await page.focus(`input[name="now-${first}"][value="1"]`);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.focus('[data-compare]');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator(`[data-row="${first}"] td`).allTextContents()).toEqual(['1', '3', '', '', '1']);
    expect(await page.locator('[data-radar] .earlier .mark').count()).toBe(1);
  });

  test('clears and brings back', async () => {
    const { page } = await openProfile(reader);
    const [first = ''] = await openFirstAssessment(page, lists);
    await rate(page, first, 2, 4);
    await page.click('[data-clear]');
    expect(await page.locator('input[type="radio"]:checked').count()).toBe(0);
    await page.click('[data-clear]');
    expect(await page.locator('input[type="radio"]:checked').count()).toBe(2);
  });

  test('has no issue that axe can see once it is filled in', async () => {
    const { page } = await openProfile(reader, { bypassCSP: true });
    const [first = '', second = ''] = await openFirstAssessment(page, lists);
    await rate(page, first, 1, 4);
    await page.check(`[name="none-${second}"]`);
    await page.click('[data-keep]');
    await page.click('[data-share]');
    await page.selectOption('[data-compare]', { index: 1 });
    expect(await findIssues(page)).toEqual([]);
  });

  test('is a form to print without JavaScript', async () => {
    const page = await (await openContext(reader, { javaScriptEnabled: false })).newPage();
    await page.goto(lists);
    await page.locator('main h2 a').first().click();
    await page.waitForSelector('self-assessment');
    expect(await page.locator('input[type="radio"]:visible').count()).toBeGreaterThan(30);
    expect(await page.locator('[data-radar] svg:visible').count()).toBe(1);
    expect(await page.locator('[data-tools]:visible').count()).toBe(0);
  });
});

test('without storage, work goes on and the reader learns of it', async () => {
  const { context, page } = await openProfile(reader);
  await context.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  const [first = ''] = await openFirstAssessment(page, '/en/self-assessment/');
  await rate(page, first, 2, 4);
  await page.waitForSelector('[data-message]:visible');
  expect(await page.locator(`[data-row="${first}"] td`).allTextContents()).toEqual([
    '1',
    '2',
    '4',
    '2',
    expect.any(String),
  ]);
});
