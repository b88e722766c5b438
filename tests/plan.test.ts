import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openContext, openReader, type Reader } from './support/browser.ts';
import { addAction, chooseFactors, getWhats, HOSTILE, PLAN_TITLE, saveFile, startPlan } from './support/plan.ts';
import { findIssues, openFirstAssessment, openProfile, rate, toolLocales } from './support/tools.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader(inject('site'));
});
afterAll(() => reader.close());

describe.each(toolLocales)('the action plan in $locale', ({ lists, plan }) => {
  test('starts from an assessment, with its weakest factors and their levels', async () => {
    const { page, issues } = await openProfile(reader);
    const [first = '', second = ''] = await openFirstAssessment(page, lists);
    await rate(page, first, 1, 4);
    await rate(page, second, 5, 5);
    await page.click('a.action[href*="#benchmark-"]');
    await page.waitForSelector('[data-group]');
    expect(await page.locator('[data-ref]:checked').count()).toBe(1);
    expect(await page.locator('label:has([data-ref]:checked) [data-levels]').textContent()).toMatch(/1.*4/);
    expect(page.url()).not.toContain('#');
    expect(issues).toEqual([]);
  });

  test('keeps each word at once, warns of gaps, and undoes', async () => {
    const { page, issues } = await openProfile(reader);
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
    expect(issues).toEqual([]);
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
    expect(await page.inputValue('[data-frame="title"]')).toBe(PLAN_TITLE);
    await page.keyboard.press('Enter');
    expect(await page.inputValue('[data-frame="title"]')).toBe('Second');
    await page.selectOption('[data-choice]', { index: 0 });
    expect(await page.inputValue('[data-frame="title"]')).toBe(PLAN_TITLE);
  });

  test('has no issue that axe can see once it is filled in', async () => {
    const { page } = await openProfile(reader, { bypassCSP: true });
    await startPlan(page, plan);
    await chooseFactors(page, 1);
    await addAction(page, `Word ${'without-end'.repeat(20)}`, { who: 'a@b.example'.repeat(8) });
    await page.click('[data-close]');
    await page.fill('[data-field="who"]', 'Ms B');
    expect(await findIssues(page)).toEqual([]);
  });

  test('is a blank form to print without JavaScript', async () => {
    const page = await (await openContext(reader, { javaScriptEnabled: false })).newPage();
    await page.goto(plan);
    expect(await page.locator('[data-blank] table:visible').count()).toBeGreaterThan(3);
    expect(await page.locator('[data-app]:visible').count()).toBe(0);
  });
});

test('when the device is full, work goes on and the reader learns of it to save a file', async () => {
  const { context, page } = await openProfile(reader);
  await context.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await startPlan(page, toolLocales[0].plan);
  await addAction(page, 'Open a desk');
  await page.waitForSelector('[data-message]:visible');
  expect(JSON.parse(await readFile(await saveFile(page, 'json'), 'utf8')).plan.content.actions[0].what).toBe(
    'Open a desk',
  );
});
