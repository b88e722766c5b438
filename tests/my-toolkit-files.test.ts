import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openContext, openReader, type Reader } from './support/browser.ts';
import { fillToolkit, readTitles, rememberList, type ToolkitLang, toolkitPaths } from './support/my-toolkit.ts';
import { openProfile } from './support/tools.ts';

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

const words = {
  en: { audience: 'Prepared for', sources: 'Sources', factor: 'Key factor', failed: 'no file was made' },
  fr: { audience: 'Préparé pour', sources: 'Sources', factor: 'Facteur clé', failed: 'aucun fichier n’a été fait' },
} as const;

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

describe.each(['en', 'fr'] as const)('a toolkit of one’s own in %s', (lang) => {
  test('is a Word file with a cover, the parts in order, sources and licence', async () => {
    const { page, issues } = await openProfile(reader);
    await fillToolkit(page, lang);
    await page.locator('[data-id]').nth(2).locator('[data-act="up"]').click();
    const titles = await readTitles(page);
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
    expect(issues).toEqual([]);
  });

  test('is an archive with the files of its parts, whose manifest is true, on plain http too', async () => {
    const { context, page, issues } = await openProfile(reader);
    await context.addInitScript(() => Object.defineProperty(crypto, 'subtle', { value: undefined }));
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
    expect(issues).toEqual([]);
  });

  test('is not half made where a part cannot be fetched', async () => {
    const { context, page } = await openProfile(reader);
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

/** The list of a reader of the small site, with one practice in it. */
async function keepFirstPractice(lang: ToolkitLang): Promise<Page> {
  const page = await (await openContext(small)).newPage();
  await page.goto(toolkitPaths[lang].practices);
  await page.locator('[data-entry] .keep').first().click();
  await page.goto(toolkitPaths[lang].list);
  await page.locator('[data-id]').first().waitFor();
  return page;
}

test('a chapter that is not translated is marked, with its own language', async () => {
  const page = await keepFirstPractice('fr');
  const { bytes } = await download(page, 'docx');
  expect(toText(await toHtml(bytes))).toContain('Ce texte n’est pas encore traduit. Vous le lisez en anglais.');
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] as Uint8Array);
  expect(xml).toMatch(/w:val="en-GB"[^>]*\/><\/w:rPr><w:t[^>]*>This sentence has no French translation/);
});

test('the same choice on the same day gives the same bytes', async () => {
  const page = await keepFirstPractice('en');
  const first = await download(page, 'docx');
  expect((await download(page, 'docx')).bytes.equals(first.bytes)).toBe(true);
});

test('what the site has no more is reported and left out', async () => {
  const { context, page } = await openProfile(reader);
  const items = [
    { id: 'guides/gone', title: 'Gone', path: '/en/guides/gone/' },
    { id: 'guides/design-a-one-stop-shop', title: 'Design', path: '/en/guides/design-a-one-stop-shop/' },
  ];
  const value = { items, cover: { title: '', audience: '' } };
  await rememberList(context, JSON.stringify({ version: 2, value }));
  await page.goto(toolkitPaths.en.list);
  await page.locator('[data-id]').nth(1).waitFor();
  expect(await page.locator('[data-note]').first().textContent()).toContain('No longer on this site');
  expect(getHeadings(await toHtml((await download(page, 'docx')).bytes))[0]).toBe('Design a one-stop-shop');
});
