import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openContext, openReader, type Reader } from './support/browser.ts';
import { readReaderPages } from './support/pages.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader(inject('site'));
});
afterAll(() => reader.close());

/** A guide with checklists, and its version in the other language. */
const guide =
  readReaderPages(inject('site')).find((page) => page.path.startsWith('/en/guides/') && page.html.includes('checklist'))
    ?.path ?? '';

async function findPath(page: Page, lang: string): Promise<string> {
  await page.goto(guide);
  if (lang === 'en') return guide;
  const href = await page.locator('link[rel="alternate"][hreflang="fr"]').getAttribute('href');
  return new URL(href ?? '').pathname;
}

const words = {
  en: { done: '2 of ', continue: 'Continue where you were', none: '0 of ', forgotten: 'keeps nothing of this site' },
  fr: {
    done: '2 sur ',
    continue: 'Reprendre où vous en étiez',
    none: '0 sur ',
    forgotten: 'ne garde plus rien de ce site',
  },
} as const;

describe.each(['en', 'fr'] as const)('a guide in %s', (lang) => {
  test('keeps ticks and closed steps: reload, and they are still there', async () => {
    const page = await (await openContext(reader)).newPage();
    await page.goto(await findPath(page, lang));
    const boxes = page.locator('.checklist input');
    await boxes.nth(0).check();
    await boxes.nth(1).check();
    await page.locator('.step-title button').nth(1).click();
    expect(await page.locator('[data-total]').textContent()).toContain(words[lang].done);
    await page.reload();
    expect(await boxes.nth(0).isChecked()).toBe(true);
    expect(await boxes.nth(2).isChecked()).toBe(false);
    expect(await page.locator('[data-total]').textContent()).toContain(words[lang].done);
    expect(await page.locator('[data-progress]').first().textContent()).toContain(words[lang].done);
    expect(await page.locator('.step-title button').nth(1).getAttribute('aria-expanded')).toBe('false');
    expect(await page.locator('[data-step]').nth(1).locator('p').first().isVisible()).toBe(false);
  });

  test('marks a station as done when all its actions are, and as here when it is being read', async () => {
    const page = await (await openContext(reader)).newPage();
    await page.goto(await findPath(page, lang));
    const first = page.locator('[data-step]').first();
    for (const box of await first.locator('.checklist input').all()) await box.check();
    await page.locator('[data-route-step] a').nth(2).click();
    await page.locator('[data-route-step]').nth(2).and(page.locator('[data-state="here"]')).waitFor();
    expect(await page.locator('[data-route-step]').first().getAttribute('data-state')).toBe('done');
    expect(await page.locator('[aria-current="step"]').count()).toBe(1);
  });

  test('takes all ticks away and puts them back', async () => {
    const page = await (await openContext(reader)).newPage();
    await page.goto(await findPath(page, lang));
    const boxes = page.locator('.checklist input');
    await boxes.nth(0).check();
    await page.locator('[data-reset]').last().click();
    expect(await boxes.nth(0).isChecked()).toBe(false);
    expect(await page.locator('[data-total]').textContent()).toContain(words[lang].none);
    await page.locator('[data-reset]').last().click();
    expect(await boxes.nth(0).isChecked()).toBe(true);
  });

  test('leads back from the home page, and is forgotten with everything else', async () => {
    const page = await (await openContext(reader)).newPage();
    await page.goto(await findPath(page, lang));
    await page.locator('.checklist input').nth(0).check();
    await page.locator('[data-route-step] a').nth(1).click();
    await page.locator('[data-route-step]').nth(1).and(page.locator('[data-state="here"]')).waitFor();
    const step = await page.locator('[data-step]').nth(1).getAttribute('id');
    await page.goto(`/${lang}/`);
    const card = page.locator('continue-card');
    expect(await card.locator('h2').textContent()).toBe(words[lang].continue);
    await card.locator('a:visible').click();
    await page.waitForURL(`**#${step}`);
    await page.locator('.controls a').first().click();
    await page.locator('[data-area="progress"]').waitFor();
    await page.locator('[data-forget]').click();
    await page.locator('my-data [data-status]').filter({ hasText: words[lang].forgotten }).waitFor();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.goto(`/${lang}/`);
    expect(await page.locator('continue-card').isVisible()).toBe(false);
  });
});

test('ticks made in English are there in French: they are named by ids, not by words', async () => {
  const page = await (await openContext(reader)).newPage();
  const french = await findPath(page, 'fr');
  await page.goto(guide);
  await page.locator('.checklist input').nth(1).check();
  await page.goto(french);
  expect(await page.locator('.checklist input').nth(1).isChecked()).toBe(true);
});

test('a link into a closed step opens it', async () => {
  const page = await (await openContext(reader)).newPage();
  await page.goto(guide);
  await page.locator('[data-fold]').last().click();
  expect(await page.locator('.step-title button[aria-expanded="true"]').count()).toBe(0);
  await page.locator('[data-route-step] a').nth(1).click();
  await page.locator('.step-title button[aria-expanded="true"]').waitFor();
  expect(await page.locator('[data-step]').nth(1).locator('p').first().isVisible()).toBe(true);
});

test('a closed step takes the room of its title alone, and opens where words in it are looked for', async () => {
  const page = await (await openContext(reader)).newPage();
  await page.goto(guide);
  await page.locator('[data-fold]').last().click();
  const second = page.locator('[data-step]').nth(1);
  const [closed, withoutParts] = await second.evaluate((step) => {
    const height = step.clientHeight;
    for (const part of step.querySelectorAll<HTMLElement>(':scope > :not(.step-title)')) part.style.display = 'none';
    return [height, step.clientHeight];
  });
  expect(closed).toBe(withoutParts);
  const sentence = await second.evaluate((step) => step.querySelector('p')?.firstChild?.textContent?.trim() ?? '');
  expect(sentence.length).toBeGreaterThan(10);
  // What a search in the page does, and the only such search that a script can start.
  await page.goto('about:blank');
  await page.goto(
    `${guide}#:~:text=${encodeURIComponent(sentence.slice(0, 40).replace(/\s\S*$/, '')).replaceAll('-', '%2D')}`,
  );
  await second.locator('.step-title button[aria-expanded="true"]').waitFor();
  expect(await second.locator('p').first().isVisible()).toBe(true);
  expect(await page.locator('.step-title button[aria-expanded="true"]').count()).toBe(1);
  await page.emulateMedia({ media: 'print' });
  const third = page.locator('[data-step]').nth(2).locator('p').first();
  expect(await third.evaluate((part) => part.checkVisibility({ contentVisibilityAuto: true }))).toBe(true);
});

test('steps and boxes work by keyboard alone', async () => {
  const page = await (await openContext(reader)).newPage();
  await page.goto(guide);
  await page.locator('.step-title button').first().focus();
  await page.keyboard.press('Enter');
  expect(await page.locator('.step-title button').first().getAttribute('aria-expanded')).toBe('false');
  await page.keyboard.press('Space');
  await page.locator('.checklist input').first().focus();
  await page.keyboard.press('Space');
  expect(await page.locator('guide-progress [role="status"]').textContent()).toContain('1 of ');
});

test('values that are broken or of a later version are not lost, and the guide works', async () => {
  const context = await openContext(reader);
  const page = await context.newPage();
  await page.goto(guide);
  await page.evaluate(() => localStorage.setItem('passerelle.progress', '{"version":1,"value":{"<script>":1}}'));
  await page.reload();
  await page.locator('.checklist input').first().check();
  expect(await page.evaluate(() => localStorage.getItem('passerelle.progress.aside'))).toContain('<script>');
  await page.evaluate(() => localStorage.setItem('passerelle.progress', '{"version":99,"value":[]}'));
  await page.reload();
  await page.locator('.checklist input').first().check();
  expect(await page.locator('guide-progress p[data-unkept]').isVisible()).toBe(true);
  expect(await page.evaluate(() => localStorage.getItem('passerelle.progress'))).toContain('99');
});

test('a browser that keeps nothing lets work go on and says so', async () => {
  const context = await openContext(reader);
  await context.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  const page = await context.newPage();
  await page.goto(guide);
  await page.locator('.checklist input').first().check();
  expect(await page.locator('guide-progress p[data-unkept]').isVisible()).toBe(true);
  expect(await page.locator('[data-total]').textContent()).toContain('1 of ');
  await page.goto('/en/my-data/');
  expect(await page.locator('[data-refused]').isVisible()).toBe(true);
});

test('without JavaScript every step is open and every box can be ticked', async () => {
  const page = await (await openContext(reader, { javaScriptEnabled: false })).newPage();
  await page.goto(guide);
  expect(await page.locator('guide-progress').isVisible()).toBe(false);
  await page.locator('.checklist input').first().check();
  expect(await page.locator('[data-step]').last().locator('p').first().isVisible()).toBe(true);
});

test('on a phone the steps are closed until the reader opens one, which stays open', async () => {
  const page = await (await openContext(reader, { viewport: { width: 360, height: 780 } })).newPage();
  await page.goto(guide);
  const steps = page.locator('[data-step]');
  await page.locator('[data-closed]').first().waitFor();
  expect(await page.locator('[data-step][data-closed]').count()).toBe(await steps.count());
  await page.locator('.step-title button').nth(1).click();
  await page.reload();
  await page.locator('[data-closed]').first().waitFor();
  expect(await page.locator('[data-step]:not([data-closed])').count()).toBe(1);
});

test('closed steps are printed', async () => {
  const page = await (await openContext(reader)).newPage();
  await page.goto(guide);
  await page.locator('[data-fold]').last().click();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('[data-step]').first().locator('p').first().isVisible()).toBe(true);
});
