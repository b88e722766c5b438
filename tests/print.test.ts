import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openContext, openReader, type Reader } from './support/browser.ts';

/** Width in CSS pixels of what A4 leaves between its margins: below the width of the wide pictures on a screen. */
const SHEET = 680;

let reader: Reader;
beforeAll(async () => {
  reader = await openReader(inject('site'));
});
afterAll(() => reader.close());

describe.each(['/en/infographics/map-of-mentor-pairs/', '/fr/infographies/carte-des-duos-de-mentorat/'])(
  '%s',
  (path) => {
    test('is printed dark on white, with the wide picture and without what only a screen needs', async () => {
      const context = await openContext(reader, { colorScheme: 'dark', viewport: { width: SHEET, height: 900 } });
      const page = await context.newPage();
      await page.goto(path);
      const narrow = page.locator('.fig-frame-narrow').first();
      expect(await narrow.isVisible()).toBe(true);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.fig-frame-wide').first().isVisible()).toBe(true);
      expect(await narrow.isVisible()).toBe(false);
      for (const name of ['.header', '.footer', '.breadcrumbs', '.infographic > details'])
        expect(await page.locator(name).first().isVisible(), name).toBe(false);
      const paper = await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--paper'));
      expect(paper).toBe('#fff');
    });
  },
);
