import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openContext, openReader, type Reader, visitAll } from './support/browser.ts';
import { readReaderPages } from './support/pages.ts';
import { isFull } from './support/sample.ts';

/*
 * The ways of a newcomer through the site, at the width of a cheap telephone. Cities, sheets and words are those of the site's
 * own content, found on its pages, so that the tests hold when content changes.
 */

const folder = inject('site');
const pages = readReaderPages(folder);
const phone = { viewport: { width: 360, height: 640 } };
const homes = [
  { locale: 'en', home: '/en/newcomers/' },
  { locale: 'ar', home: '/ar/' },
  { locale: 'uk', home: '/uk/' },
];

let reader: Reader;
beforeAll(async () => {
  reader = await openReader(folder);
});
afterAll(() => reader.close());

async function open(path: string, options: Parameters<typeof openContext>[1] = {}): Promise<Page> {
  const page = await (await openContext(reader, { ...phone, ...options })).newPage();
  await page.goto(path);
  return page;
}
const getPath = (page: Page) => new URL(page.url()).pathname;

const newcomersPages = Map.groupBy(
  pages.filter(({ html }) => html.includes('class="foot"')),
  ({ path }) => path.split('/')[1] ?? '',
);
/** Pages of newcomers in a locale. */
const getPages = (locale: string) => newcomersPages.get(locale) ?? [];
const getSafe = (locale: string) => getPages(locale).filter(({ html }) => html.includes('<quick-exit'));
const getSheets = (locale: string) =>
  getPages(locale).filter(({ html }) => html.includes('class="share"') || html.includes('<read-aloud'));

describe.each(homes)('in $locale', ({ locale, home }) => {
  test('the first screen shows the number to call in danger, to tap', async () => {
    const page = await open(home);
    const box = await page.locator('main a[href^="tel:"]').first().boundingBox();
    expect((box?.y ?? 1000) + (box?.height ?? 0)).toBeLessThan(640);
    expect(box?.height).toBeGreaterThanOrEqual(48);
  });

  test('a city that was chosen is remembered on every page and in every language, until it is forgotten', async () => {
    const page = await open(home);
    const stop = page.locator('city-stops > .stops a').nth(1);
    const path = await stop.getAttribute('href');
    await stop.click();
    expect(getPath(page)).toBe(path);
    await page.waitForSelector('remember-city:not([hidden])');
    const name = await page.textContent('h1');
    await page.goto(home);
    expect(await page.textContent('.band .city span')).toBe(name);
    expect(await page.locator('city-stops > .stops li').first().locator('a').getAttribute('href')).toBe(path);
    const other = homes.find((one) => one.locale !== locale)?.home ?? '';
    await page.goto('/');
    const goOn = page.locator('go-on p:visible');
    expect(await goOn.count()).toBe(1);
    expect(await goOn.getAttribute('lang')).toBe(locale);
    expect(await goOn.locator('a').textContent()).toContain(name ?? '?');
    await goOn.locator('a').click();
    expect(getPath(page)).toBe(path);
    await page.goto(other);
    await page.click('.band .city');
    expect(getPath(page)).toMatch(new RegExp(`^/${other.slice(1, 3)}/.+/.+/.+/$`));
    await page.click('remember-city button');
    await page.goto(other);
    expect(await page.getAttribute('.band .city', 'href')).toContain('#');
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  });

  test('a language that was chosen at the start is offered there again, and follows the reader to another one', async () => {
    const page = await open('/');
    expect(await page.isVisible('go-on a')).toBe(false);
    await page.click(`main li a[data-locale="${locale}"]`);
    await page.goto('/');
    expect(await page.getAttribute('go-on p:visible a', 'href')).toBe(`/${locale}/`);
    const other = homes.find((one) => one.locale !== locale);
    await page.goto(other?.home ?? '');
    await page.goto('/');
    expect(await page.getAttribute('go-on p:visible', 'lang')).toBe(other?.locale);
    await page.click('go-on p:visible button');
    expect(await page.isVisible('go-on a')).toBe(false);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  });

  test('a sensitive page leaves nothing on the device, not even its language', async () => {
    const page = await open('/');
    const safe = getSafe(locale).map(({ path }) => path);
    await page.goto(safe[0] ?? '');
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    await page.evaluate(() => localStorage.setItem('passerelle.language', '{"version":1,"value":"es"}'));
    for (const path of [safe[0], safe.at(-1)]) await page.goto(path ?? '');
    expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({
      'passerelle.language': '{"version":1,"value":"es"}',
    });
  });

  test('what to bring is four taps away at most, without a script too', async () => {
    const page = await open(home, { javaScriptEnabled: false });
    // The need, then the papers of a sheet; the papers stand where the reader is.
    await page.locator('.board a').first().scrollIntoViewIfNeeded();
    await page
      .locator('.board a', { hasNot: page.locator('[href*="/page-"]') })
      .last()
      .click();
    const papers = page.locator('.sheets details', { has: page.locator('li') }).first();
    await papers.locator('summary').click();
    expect(await papers.locator('li').first().isVisible()).toBe(true);
    // By the city: home, city, papers.
    await page.goto(home);
    await page.locator('city-stops > .stops a').first().click();
    await page.locator('.sheets summary').first().click();
    expect(await page.locator('.sheets details li').first().isVisible()).toBe(true);
  });

  test('a list by need puts the reader’s own city and country first', async () => {
    const page = await open(home);
    const lists = getPages(locale).filter(
      ({ html }) =>
        html.includes('class="sheets"') && html.includes('<nearest-first') && html.split('<section').length > 3,
    );
    const list = lists[0];
    if (!list) return;
    await page.goto(list.path);
    const last = page.locator('nearest-first section[data-city]').last();
    const city = await last.getAttribute('data-city');
    await last.locator('h2 a').click();
    await page.waitForSelector('remember-city:not([hidden])');
    await page.goto(list.path);
    expect(await page.locator('nearest-first section').first().getAttribute('data-city')).toBe(city);
  });

  test('a safe page is left by its button and by Escape pressed three times, and "Back" does not lead to it', async () => {
    const safe = getSafe(locale).find(({ html }) => html.includes('<article'));
    expect(safe).toBeDefined();
    for (const leave of ['button', 'keys']) {
      const context = await openContext(reader, phone);
      await context.route(/^https:\/\/(?!localhost|127)/, (route) =>
        route.fulfill({ contentType: 'text/html', body: '<h1>Somewhere else</h1>' }),
      );
      const page = await context.newPage();
      await page.goto(home);
      await page.goto(safe?.path ?? '');
      if (leave === 'button') await page.click('.exit a');
      else {
        await page.keyboard.press('Escape');
        await page.keyboard.press('Escape');
        expect(getPath(page)).toBe(safe?.path);
        await page.keyboard.press('Escape');
      }
      await page.waitForSelector('text=Somewhere else');
      await page.goBack();
      expect(getPath(page)).toBe(home);
    }
  });

  test('a sheet is handed on by a message of 160 characters at most, a code, and a sheet of paper', () => {
    const sheets = getPages(locale).filter(({ html }) => html.includes('<copy-link'));
    expect(sheets.length).toBeGreaterThan(5);
    for (const { html, path } of sheets) {
      const sms = decodeURIComponent(/href="sms:\?body=([^"]+)"/.exec(html)?.[1] ?? '');
      expect(sms, path).toContain(path);
      expect(sms.length, sms).toBeLessThanOrEqual(160);
      expect(html).toContain('class="qr"');
    }
  });

  test('a sheet is read aloud sentence by sentence with a voice of its language, and stops when asked', async () => {
    const sheet = getSheets(locale)[0]?.path ?? '';
    const context = await openContext(reader, phone);
    await context.addInitScript(stubSpeech, [locale === 'en' ? 'en-GB' : `${locale}_XX`]);
    const page = await context.newPage();
    await page.goto(sheet);
    await page.click('read-aloud button');
    await page.waitForFunction(() => (globalThis as unknown as { spoken: unknown[] }).spoken.length > 3);
    const spoken = await page.evaluate(
      () => (globalThis as unknown as { spoken: { text: string; lang: string }[] }).spoken,
    );
    expect(spoken[0]?.text).toBe((await page.textContent('h1'))?.trim());
    for (const { text } of spoken) expect(text.split(/[.!?؟]\s/).length, text).toBeLessThanOrEqual(2);
    // The page moves while it is read: the button stays in sight, but never rests.
    const box = await page.locator('read-aloud button').boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeLessThan(640);
    await page.locator('read-aloud button').dispatchEvent('click');
    const count = () => page.evaluate(() => (globalThis as unknown as { spoken: unknown[] }).spoken.length);
    const before = await count();
    // Twice the time that the stub takes for a sentence.
    await page.waitForTimeout(80);
    expect(await count()).toBe(before);
  });

  test('where the telephone has no voice for the language, the button says so', async () => {
    const context = await openContext(reader, phone);
    await context.addInitScript(stubSpeech, ['de-DE']);
    const page = await context.newPage();
    await page.goto(getSheets(locale)[0]?.path ?? '');
    expect(await page.isDisabled('read-aloud button')).toBe(true);
    expect(await page.isVisible('read-aloud [role="status"]')).toBe(true);
  });

  test('the sheet for the counter fits on one page of paper', async () => {
    const counters = getPages(locale).filter(({ html }) => html.includes('class="counter"'));
    expect(counters.length).toBeGreaterThan(5);
    // The fullest ones: what fits there fits everywhere.
    const fullest = counters.toSorted((a, b) => b.html.length - a.html.length).slice(0, isFull ? counters.length : 8);
    const context = await openContext(reader, phone);
    const issues = await visitAll(
      context,
      fullest.map(({ path }) => path),
      async (page, path) => {
        await page.goto(path);
        const pdf = await page.pdf({ preferCSSPageSize: true });
        const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
        return sheets === 1 ? [] : [`${path} has ${sheets} pages`];
      },
    );
    expect(issues).toEqual([]);
  });

  test('nothing scrolls sideways at 320 px with text twice as large', async () => {
    const context = await openContext(reader, { viewport: { width: 320, height: 640 }, bypassCSP: true });
    // Sheets are alike: each is looked at in one of the languages, the other kinds of page in all.
    const turn = homes.findIndex((one) => one.locale === locale);
    const isLike = ({ html }: { html: string }) => html.includes('<article');
    const sheets = getPages(locale).filter((page) => isLike(page));
    const others = getPages(locale).filter((page) => !isLike(page));
    const looked = [
      ...sheets.filter((_, index) => isFull || index % (2 * homes.length) === turn),
      ...others.filter((_, index) => isFull || index % 4 === turn),
    ];
    expect(looked.length).toBeGreaterThan(20);
    const overflow = await visitAll(
      context,
      looked.map(({ path }) => path),
      async (page, path) => {
        await page.goto(path, { waitUntil: 'domcontentloaded' });
        await page.addStyleTag({ content: 'html { font-size: 200% }' });
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        return width > 320 ? [`${path} is ${width} px wide`] : [];
      },
    );
    expect(overflow).toEqual([]);
  });
});

test('no link to a page that exists says that it is not translated', () => {
  for (const { html, path } of pages.filter(({ path: one }) =>
    /^\/(?:en|fr)\/(?:cities|villes)?\/?(?:brussels\/|bruxelles\/)?$/.test(one),
  )) {
    expect(html, path).not.toContain('غير مترجم');
    expect(html, path).toContain('للقادمين الجدد');
  }
});

test('without a script everything is a plain link, and nothing is offered that would not work', async () => {
  const page = await open('/en/newcomers/', { javaScriptEnabled: false });
  expect(await page.locator('city-stops a').count()).toBeGreaterThan(1);
  await page.click('.language-menu summary');
  expect(await page.isVisible('.language-menu a[hreflang="uk"]')).toBe(true);
  await page.goto(getSheets('en')[0]?.path ?? '');
  expect(await page.isVisible('read-aloud')).toBe(false);
  expect(await page.isVisible('copy-link')).toBe(false);
});

test('a browser that saves nothing shows every page all the same, and offers nothing that it could not keep', async () => {
  const context = await openContext(reader, phone);
  await context.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  const page = await context.newPage();
  const issues: string[] = [];
  page.on('pageerror', (error) => issues.push(error.message));
  await page.goto('/');
  await page.click('main li a[data-locale="uk"]');
  await page.locator('city-stops > .stops a').first().click();
  expect(await page.isVisible('remember-city')).toBe(false);
  await page.goto('/');
  expect(await page.isVisible('go-on')).toBe(false);
  expect(issues).toEqual([]);
});

/** A telephone with these voices, which speaks at once and remembers what it said. */
function stubSpeech(langs: string[]): void {
  const spoken: { text: string; lang: string }[] = [];
  let isCancelled = 0;
  Object.assign(globalThis, { spoken });
  Object.defineProperty(globalThis, 'speechSynthesis', {
    value: {
      getVoices: () => langs.map((lang) => ({ lang, name: lang })),
      addEventListener: () => {},
      cancel: () => {
        isCancelled += 1;
      },
      speak: (utterance: EventTarget & { text: string; lang: string }) => {
        spoken.push({ text: utterance.text, lang: utterance.lang });
        const before = isCancelled;
        setTimeout(() => {
          if (before === isCancelled) utterance.dispatchEvent(new Event('end'));
        }, 40);
      },
    },
  });
  class Utterance extends EventTarget {
    text: string;
    lang = '';
    voice: unknown = null;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  Object.assign(globalThis, { SpeechSynthesisUtterance: Utterance });
}
