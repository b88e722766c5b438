import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserContextOptions, Page, Response } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openContext, openReader, type Reader, readShown } from './support/browser.ts';
import { project } from './support/build.ts';
import { buildDesksSite } from './support/desks-site.ts';

/** The sheet of the fixture in each language. */
const sheets = {
  en: '/en/newcomers/register/',
  fr: '/fr/nouveaux-arrivants/s-inscrire/',
  ar: '/ar/services/altasjil/',
  uk: '/uk/services/register/',
};
const phone = { viewport: { width: 360, height: 640 } };

let reader: Reader | undefined;
let remove: (() => void) | undefined;
beforeAll(async () => {
  const site = await buildDesksSite();
  remove = site.remove;
  reader = await openReader(site.folder);
});
afterAll(async () => {
  await reader?.close();
  remove?.();
});

function getReader(): Reader {
  if (!reader) throw new Error('The site was not built.');
  return reader;
}

/** Opens a page at a moment of the reader's clock. */
async function open(path: string, moment = '2026-04-29T08:00:00Z', options: BrowserContextOptions = {}): Promise<Page> {
  const page = await (await openContext(getReader(), { ...phone, ...options })).newPage();
  await page.clock.setFixedTime(new Date(moment));
  await page.goto(path);
  return page;
}

describe.each(Object.entries(sheets))('a sheet in %s', (_, path) => {
  test('shows its number, to tap, in the first screen of a small phone', async () => {
    const page = await open(path);
    const number = page.locator('main a.call').first();
    expect(await number.getAttribute('href')).toBe('tel:116006');
    const box = await number.boundingBox();
    expect((box?.y ?? 999) + (box?.height ?? 0)).toBeLessThan(640);
    expect(box?.height).toBeGreaterThan(48);
    const order = await page.evaluate(() =>
      ['main a.call', 'main address', 'main .when', '.papers', '.notice', '.document'].map((selector) =>
        Math.round(document.querySelector(selector)?.getBoundingClientRect().top ?? -1),
      ),
    );
    const shown = order.filter((top) => top >= 0);
    expect(shown).toEqual(shown.toSorted((a, b) => a - b));
  });

  test('has each number of the sheet and its desk as a link, with its extension, and runs left to right', async () => {
    const page = await open(path);
    const links = await page
      .locator('main a.call')
      .evaluateAll((all) => all.map((link) => [link.getAttribute('href'), link.querySelector('bdi')?.dir]));
    for (const href of ['tel:116006', 'tel:+3220000001,7', 'tel:+3220000000,12', 'tel:1700', 'sms:114'])
      expect(links).toContainEqual([href, 'ltr']);
  });

  test('does not run over the edge at 320 px with text twice as large', async () => {
    const page = await open(path, undefined, { viewport: { width: 320, height: 640 } });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  test('weighs at most 20 KB compressed in all, and asks for no typeface', async () => {
    const page = await (await openContext(getReader(), phone)).newPage();
    const answers: Response[] = [];
    page.on('response', (answer) => answers.push(answer));
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(answers.map((answer) => answer.request().resourceType())).not.toContain('font');
    const weights = await Promise.all(answers.map(async (answer) => gzipSync(await answer.body()).length));
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThan(20 * 1024);
  });
});

test('numbers and dates in Arabic prose stand in elements that run from left to right', async () => {
  const page = await open(sheets.ar);
  const texts = await page.locator('.document bdi[dir="ltr"]').allInnerTexts();
  const isolated = texts.map((text) => text.replaceAll('\u00a0', ' '));
  expect(isolated).toEqual(expect.arrayContaining(['+32 2 000 00 02', '01/06/2026', '10:30', '18:00']));
  const loose = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (/\+\d/.test(node.textContent ?? '') && !node.parentElement?.closest('bdi, [dir="ltr"], script, style'))
        found.push(node.textContent ?? '');
    return found;
  });
  expect(loose).toEqual([]);
});

test('a remark that is not translated names its language', async () => {
  const page = await open('/ar/addresses/');
  const remark = page.locator('#day-desk p[lang="fr"]');
  expect(await readShown(remark)).toBe('Sonnez deux fois.');
  expect(await readShown(page.locator('#day-desk'))).toContain('الفرنسية');
});

test('an address is read line by line, and leads to two maps', async () => {
  const page = await open('/en/addresses/');
  expect(await readShown(page.locator('#day-desk address'))).toBe('Example street 1\n1000 Example');
  const maps = await page.locator('#day-desk .where a').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
  expect(maps[0]).toContain('openstreetmap.org/?mlat=50.5');
  expect(maps[1]).toBe('geo:50.5,4.5?q=50.5,4.5');
});

/** Strings of the interface in each language, with what stands in the places of `{{time}}` and `{{day}}`. */
const say = (locale: string, key: string, values: Record<string, string> = {}): string => {
  const strings: Record<string, string> = JSON.parse(
    readFileSync(join(project, `content/strings/${locale}.json`), 'utf8'),
  );
  return (strings[`hours.${key}`] ?? key).replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');
};

const now = {
  en: { path: '/en/addresses/', monday: 'Monday' },
  ar: { path: '/ar/addresses/', monday: 'الاثنين' },
  uk: { path: '/uk/addresses/', monday: 'понеділок' },
} as const;

describe.each(Object.entries(now))('open now, in %s', (locale, { path, monday }) => {
  const open = (time: string) => say(locale, 'now-open', { time });
  const closed = say(locale, 'now-closed');
  const today = (time: string) => `${closed} ${say(locale, 'next-today', { time })}`;
  const onMonday = (time: string) => `${closed} ${say(locale, 'next-on', { time, day: monday })}`;

  /** One tab for all moments of a language. */
  const openTab = () => getReader().browser.newPage({ ...phone, baseURL: getReader().site.origin });
  let tab: Promise<Page> | undefined;

  /** What desks say of now at moments of the reader's clock; nothing where they say nothing. */
  async function readNow(
    moments: readonly (readonly [desk: string, moment: string])[],
    options?: BrowserContextOptions,
  ) {
    tab ??= openTab();
    const page = options ? await (await openContext(getReader(), { ...phone, ...options })).newPage() : await tab;
    const said: string[] = [];
    for (const [desk, moment] of moments) {
      await page.clock.setFixedTime(new Date(moment));
      await page.goto(path);
      const element = page.locator(`#${desk} open-now`);
      said.push(
        (await element.count()) > 0 && (await element.isVisible()) ? ((await element.textContent()) ?? '') : '',
      );
    }
    return said;
  }

  test('on a usual day', async () => {
    // 10:00 in Brussels, in summer time.
    const said = await readNow([
      ['day-desk', '2026-04-29T08:00:00Z'],
      ['day-desk', '2026-04-29T10:30:00Z'],
    ]);
    expect(said).toEqual([open('12:00'), today('13:30')]);
  });

  test('on 1 May: closed where the hours say so, not known where they say nothing', async () => {
    const said = await readNow([
      ['day-desk', '2026-05-01T08:00:00Z'],
      ['silent-desk', '2026-05-01T08:00:00Z'],
    ]);
    expect(said).toEqual([onMonday('09:00'), say(locale, 'now-holiday')]);
  });

  test('on a holiday of some regions only: in doubt where the region is not known', async () => {
    const said = await readNow([
      ['river-desk', '2026-06-04T08:00:00Z'],
      ['river-desk', '2026-06-03T08:00:00Z'],
    ]);
    expect(said).toEqual([say(locale, 'now-perhaps'), open('17:00')]);
  });

  test('across midnight', async () => {
    const said = await readNow([
      ['night-shelter', '2026-04-29T01:00:00Z'],
      ['night-shelter', '2026-04-29T07:00:00Z'],
    ]);
    expect(said).toEqual([open('08:00'), today('18:00')]);
  });

  test('in August', async () => {
    const said = await readNow([
      ['summer-desk', '2026-08-05T08:00:00Z'],
      ['summer-desk', '2026-07-01T08:00:00Z'],
    ]);
    expect(said).toEqual([closed, open('17:00')]);
  });

  test('by the clock of the place, wherever the reader is', async () => {
    // 08:30 in Brussels, 09:30 in Athens, 15:30 in Tokyo.
    const moment = '2026-04-29T06:30:00Z';
    const said = await readNow(
      [
        ['far-desk', moment],
        ['day-desk', moment],
      ],
      { timezoneId: 'Asia/Tokyo' },
    );
    expect(said).toEqual([open('17:00'), today('09:00')]);
  });

  test('says nothing while the desk is closed for once, and nothing of facts that are overdue', async () => {
    const said = await readNow([
      ['silent-desk', '2026-06-10T08:00:00Z'],
      ['silent-desk', '2026-07-10T08:00:00Z'],
      ['ageing-desk', '2026-04-29T08:00:00Z'],
      ['ageing-desk', '2026-05-05T08:00:00Z'],
      ['old-desk', '2026-04-29T08:00:00Z'],
    ]);
    expect(said.map((words) => words.startsWith(open('').slice(0, 5)))).toEqual([false, true, true, false, false]);
    expect([said[0], said[3], said[4]]).toEqual(['', '', '']);
  });
});

describe('how fresh a desk is', () => {
  const isMarked = async (page: Page, desk: string) => page.locator(`#${desk} > .overdue`).isVisible();

  test('shows without JavaScript as of the day of the build, and hours stay in words', async () => {
    const page = await open('/en/addresses/', undefined, { javaScriptEnabled: false });
    expect(await isMarked(page, 'old-desk')).toBe(true);
    expect(await isMarked(page, 'day-desk')).toBe(false);
    expect(await readShown(page.locator('#summer-desk .hours'))).toMatch(
      /Monday to Friday\s+09:00–17:00[\s\S]*August\s+closed[\s\S]*First Saturday of the month\s+10:00–12:00/,
    );
    expect(await page.locator('#past-desk').count()).toBe(0);
  });

  test('shows on the reader’s day on a page built in spring: marked, greyed, last in its list', async () => {
    const spring = await open('/en/addresses/', '2026-04-29T08:00:00Z');
    expect(await isMarked(spring, 'ageing-desk')).toBe(false);
    for (const { path } of Object.values(now))
      expect(await isMarked(await open(path, '2026-10-01T08:00:00Z'), 'ageing-desk'), path).toBe(true);
    const autumn = await open('/en/addresses/', '2026-10-01T08:00:00Z');
    expect(await isMarked(autumn, 'ageing-desk')).toBe(true);
    expect(await readShown(autumn.locator('#ageing-desk > .overdue'))).toContain('Call first');
    expect(await readShown(autumn.locator('#old-desk > .overdue'))).not.toMatch(/call/i);
    const colours = await autumn.evaluate(() =>
      ['#ageing-desk .when', '#day-desk .when'].map(
        (row) => getComputedStyle(document.querySelector(row) as Element).color,
      ),
    );
    expect(colours[0]).not.toBe(colours[1]);
    const keys = await autumn.locator('[data-sinks] > *').evaluateAll((all) => all.map(({ id }) => id));
    expect(keys.indexOf('ageing-desk')).toBeGreaterThan(keys.indexOf('summer-desk'));
  });

  test('is listed for editors by city and by role, out of search engines', async () => {
    const page = await open('/en/due/');
    expect(await page.locator('meta[name="robots"]').getAttribute('content')).toContain('noindex');
    const rows = await page.locator('tbody tr').allInnerTexts();
    expect(rows.find((row) => row.includes('Old desk'))).toContain('overdue');
    expect(rows.find((row) => row.includes('Day desk'))).not.toContain('overdue');
    expect(await page.locator('h2').allInnerTexts()).toEqual(expect.arrayContaining(['Example town', 'Far town']));
  });
});
