import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openContext, openReader, type Reader } from './support/browser.ts';

let reader: Reader;
let small: Reader;
beforeAll(async () => {
  reader = await openReader(inject('site'));
  small = await openReader(inject('fixtureSite'));
});
afterAll(async () => {
  await reader.close();
  await small.close();
});

const paths = {
  en: {
    guide: '/en/guides/design-a-one-stop-shop/',
    practices: '/en/practices/',
    benchmarks: '/en/benchmarks/',
    themes: '/en/themes/',
    list: '/en/my-toolkit/',
  },
  fr: {
    guide: '/fr/guides/concevoir-un-guichet-unique/',
    practices: '/fr/pratiques/',
    benchmarks: '/fr/criteres/',
    themes: '/fr/themes/',
    list: '/fr/ma-boite-a-outils/',
  },
} as const;
type Lang = keyof typeof paths;

const views = [
  { width: 320, colorScheme: 'dark' },
  { width: 768, colorScheme: 'light' },
  { width: 1440, colorScheme: 'dark' },
] as const;

const words = {
  en: { audience: 'Prepared for', sources: 'Sources', factor: 'Key factor', failed: 'no file was made' },
  fr: { audience: 'Préparé pour', sources: 'Sources', factor: 'Facteur clé', failed: 'aucun fichier n’a été fait' },
} as const;

/** Adds what the pages offer: a guide, an infographic in its text, a practice from a list, a factor, a theme. */
async function fillToolkit(page: Page, lang: Lang): Promise<void> {
  await page.goto(paths[lang].guide);
  await page.locator('keep-entry button').click();
  await page.locator('figure.infographic .keep').first().click();
  await page.goto(paths[lang].practices);
  await page.locator('[data-entry] .keep').nth(1).click();
  await page.goto(paths[lang].benchmarks);
  await page.locator('[data-entry] h2 a').first().click();
  await page.locator('.factor .keep').nth(1).click();
  await page.goto(paths[lang].themes);
  await page.locator(`main a[href^="${paths[lang].themes}"]:not([href="${paths[lang].themes}"])`).first().click();
  await page.locator('keep-entry button').click();
  await page.goto(paths[lang].list);
  await page.locator('[data-id]').nth(4).waitFor();
}

async function download(page: Page, format: 'docx' | 'zip'): Promise<{ name: string; bytes: Buffer }> {
  const waiting = page.waitForEvent('download');
  await page.locator(`[data-make="${format}"]`).click();
  const file = await waiting;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

const toHtml = async (buffer: Buffer): Promise<string> => (await mammoth.convertToHtml({ buffer })).value;
const getHeadings = (html: string): string[] =>
  [...html.matchAll(/<h1>(.*?)<\/h1>/g)].map(([, inside = '']) => toText(inside));
const toText = (html: string): string =>
  html
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .trim();
const getTitles = async (page: Page): Promise<string[]> =>
  (await page.locator('[data-id] h2').allTextContents()).map((title) => title.trim());

async function openPage(context: BrowserContext): Promise<{ page: Page; faults: string[] }> {
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  return { page, faults };
}

describe.each(['en', 'fr'] as const)('a toolkit of one’s own in %s', (lang) => {
  test('is a Word file with a cover, the parts in order, sources and licence', async () => {
    const { page, faults } = await openPage(await openContext(reader));
    await fillToolkit(page, lang);
    await page.locator('[data-id]').nth(2).locator('[data-act="up"]').click();
    const titles = await getTitles(page);
    await page.locator('#compose-title').fill('Accueillir à <Ville> & co');
    await page.locator('#compose-audience').fill('Conseil municipal');
    const { name, bytes } = await download(page, 'docx');
    expect(name).toBe('accueillir-a-ville-co.docx');
    const html = await toHtml(bytes);
    const headings = getHeadings(html);
    // The theme has no chapter: the file leads to it.
    expect(headings.slice(0, 4)).toEqual(titles.slice(0, 4));
    expect(headings).toContain(words[lang].sources);
    const text = toText(html);
    for (const part of ['Accueillir à <Ville> & co', words[lang].audience, 'Conseil municipal', 'CC BY 4.0'])
      expect(text).toContain(part);
    expect(text).toContain(words[lang].factor);
    expect(html).toContain(titles.at(-1));
    expect(html).toContain('<img');
    expect(html).toContain('https://creativecommons.org/licenses/by/4.0/');
    expect(await page.locator('[data-message]').textContent()).toContain(name);
    expect(faults).toEqual([]);
  });

  test('is an archive with the files of its parts, whose manifest tells the truth, on plain http too', async () => {
    const context = await openContext(reader);
    await context.addInitScript(() => Object.defineProperty(crypto, 'subtle', { value: undefined }));
    const { page, faults } = await openPage(context);
    await fillToolkit(page, lang);
    expect(await page.locator('p[data-size]').textContent()).toMatch(/\d/);
    const { name, bytes } = await download(page, 'zip');
    const folder = name.replace('.zip', '');
    const files = unzipSync(bytes);
    const names = Object.keys(files).map((path) => path.replace(`${folder}/`, ''));
    expect(names).toContain(`${folder}.docx`);
    for (const pattern of [
      /^documents\/guides-.*\.pdf$/,
      /^documents\/(?:practices|pratiques)-.*\.pdf$/,
      /^infographics\/.*\.svg$/,
      /^infographics\/.*\.png$/,
      /^infographics\/.*\.csv$/,
      /^worksheets\/.*\.docx$/,
      /^worksheets\/.*\.xlsx$/,
      /^README\.txt$/,
    ])
      expect(names.filter((path) => pattern.test(path))).toHaveLength(1);
    const manifest = JSON.parse(strFromU8(files[`${folder}/manifest.json`] as Uint8Array));
    expect(manifest.language).toBe(lang);
    expect(manifest.files).toHaveLength(names.length - 1);
    for (const file of manifest.files) {
      const content = files[`${folder}/${file.name}`] as Uint8Array;
      expect(file.bytes).toBe(content.length);
      expect(file.sha256).toBe(createHash('sha256').update(content).digest('hex'));
      expect(file.licence).toBe('CC BY 4.0');
    }
    expect(faults).toEqual([]);
  });

  test('keeps the words of its cover', async () => {
    const { page } = await openPage(await openContext(reader));
    await fillToolkit(page, lang);
    const standard = await page.locator('#compose-title').inputValue();
    await page.locator('#compose-audience').fill('Mechelen');
    await page.reload();
    await page.locator('[data-id]').first().waitFor();
    expect(await page.locator('#compose-audience').inputValue()).toBe('Mechelen');
    // The title of the site follows the language of the page.
    const other = lang === 'en' ? 'fr' : 'en';
    await page.goto(paths[other].list);
    await page.locator('[data-id]').first().waitFor();
    expect(await page.locator('#compose-title').inputValue()).not.toBe(standard);
    expect(await page.locator('#compose-audience').inputValue()).toBe('Mechelen');
  });

  test('has no fault that axe can see, and no line too wide, when it is filled', async () => {
    const context = await openContext(reader, { bypassCSP: true, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await fillToolkit(page, lang);
    for (const { width, colorScheme } of views) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      expect(violations.map(({ id, nodes }) => `${width} ${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });

  test('is not half made where a part cannot be fetched', async () => {
    const context = await openContext(reader);
    const page = await context.newPage();
    await fillToolkit(page, lang);
    await context.route('**/data/chapters/practices/**', (route) => route.abort());
    let downloads = 0;
    page.on('download', () => {
      downloads += 1;
    });
    await page.locator('[data-make="zip"]').click();
    await page.locator('[data-message]', { hasText: words[lang].failed }).waitFor();
    expect(downloads).toBe(0);
    expect(await page.locator('[data-progress]').isVisible()).toBe(false);
    // The list is as it was, and the button works again.
    await context.unroute('**/data/chapters/practices/**');
    expect((await download(page, 'docx')).bytes.length).toBeGreaterThan(10_000);
  });
});

test('a chapter that is not translated is marked, with its own language', async () => {
  const page = await (await openContext(small)).newPage();
  await page.goto('/fr/pratiques/');
  await page.locator('[data-entry] .keep').first().click();
  await page.goto('/fr/ma-boite-a-outils/');
  await page.locator('[data-id]').first().waitFor();
  const { bytes } = await download(page, 'docx');
  expect(toText(await toHtml(bytes))).toContain('Ce texte n’est pas encore traduit. Vous le lisez en anglais.');
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] as Uint8Array);
  expect(xml).toMatch(/w:val="en"[^>]*\/><\/w:rPr><w:t[^>]*>This sentence has no French translation/);
});

test('the same choice on the same day gives the same bytes', async () => {
  const page = await (await openContext(small)).newPage();
  await page.goto('/en/practices/');
  await page.locator('[data-entry] .keep').first().click();
  await page.goto('/en/my-toolkit/');
  await page.locator('[data-id]').first().waitFor();
  const first = await download(page, 'docx');
  expect((await download(page, 'docx')).bytes.equals(first.bytes)).toBe(true);
});

test('a list that was kept before toolkits is still there', async () => {
  const context = await openContext(reader);
  const value = [{ id: 'guides/design-a-one-stop-shop', title: 'Old title', path: '/en/guides/old/' }];
  await context.addInitScript(
    (kept) => {
      localStorage.setItem('passerelle.reading-list', kept);
    },
    JSON.stringify({ version: 1, value }),
  );
  const page = await context.newPage();
  await page.goto(paths.en.list);
  await page.locator('[data-id]').first().waitFor();
  expect(await getTitles(page)).toEqual(['Design a one-stop-shop']);
});

test.each([
  '{"version":2,"value":{"items":[{"id":"guides/a","title":"x","path":"javascript:alert(1)"}],"cover":{}}}',
  '{"version":2,"value":{"items":"all","cover":null}}',
  'not JSON',
])('a broken list %j leaves an empty page that works', async (kept) => {
  const context = await openContext(reader);
  await context.addInitScript((value) => localStorage.setItem('passerelle.reading-list', value), kept);
  const { page, faults } = await openPage(context);
  await page.goto(paths.en.list);
  await page.locator('[data-empty]').waitFor();
  expect(await page.locator('toolkit-export').isVisible()).toBe(false);
  expect(faults).toEqual([]);
});

test('what the site has no more is told and left out', async () => {
  const context = await openContext(reader);
  const items = [
    { id: 'guides/gone', title: 'Gone', path: '/en/guides/gone/' },
    { id: 'guides/design-a-one-stop-shop', title: 'Design', path: '/en/guides/design-a-one-stop-shop/' },
  ];
  const value = { items, cover: { title: '', audience: '' } };
  await context.addInitScript(
    (kept) => {
      localStorage.setItem('passerelle.reading-list', kept);
    },
    JSON.stringify({ version: 2, value }),
  );
  const page = await context.newPage();
  await page.goto(paths.en.list);
  await page.locator('[data-id]').nth(1).waitFor();
  expect(await page.locator('[data-note]').first().textContent()).toContain('No longer on this site');
  expect(getHeadings(await toHtml((await download(page, 'docx')).bytes))[0]).toBe('Design a one-stop-shop');
});

test('without JavaScript the page leads to ready-made toolkits', async () => {
  const context = await openContext(reader, { javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(paths.en.list);
  await page.locator('reading-list noscript a').click();
  expect(new URL(page.url()).pathname).toBe('/en/toolkits/');
});
