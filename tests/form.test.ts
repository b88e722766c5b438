import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { checkContent } from '../src/lib/checks/check.ts';
import { readContent } from '../src/lib/content/reading/read.ts';
import { severities } from '../src/lib/issues/codes.ts';
import { openContext, openReader, type Reader } from './support/browser.ts';
import {
  compareFiles,
  dumpRepository,
  makeFormSite,
  openEntry,
  openLocalForm,
  type RepositoryFiles,
  readRepository,
  save,
} from './support/form.ts';

let site: Awaited<ReturnType<typeof makeFormSite>>;
let reader: Reader;
beforeAll(async () => {
  site = await makeFormSite();
  reader = await openReader(site.folder);
}, 240_000);
afterAll(async () => {
  await reader.close();
  site.remove();
});

/** A page of the form, and all that it did wrong: errors, breaches of the policy, requests to other machines. */
async function openPage(path = ''): Promise<{ page: Page; wrong: string[] }> {
  const page = await (await openContext(reader, { viewport: { width: 1400, height: 900 } })).newPage();
  page.setDefaultTimeout(20_000);
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(reader.site.origin) && !/^(?:data|blob):/.test(url)) wrong.push(`asked ${url}`);
  });
  await openLocalForm(page, path);
  return { page, wrong };
}

const getField = (page: Page, name: string, tag = 'input') => page.locator(`[data-key-path="${name}"] ${tag}`).first();

/** Errors of the check in a repository as the form has left it. */
async function findErrors(files: RepositoryFiles) {
  const folder = mkdtempSync(join(tmpdir(), 'saved-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return checkContent(await readContent(join(folder, 'content')), '2026-11-29').filter(
    ({ code }) => severities[code] === 'error',
  );
}

test('a title that is edited changes its line and no other, and asks no other machine', async () => {
  const { page, wrong } = await openPage();
  await openEntry(page, 'guides_text/entries/example-guide/text');
  await getField(page, 'title').fill('Example guide, better');
  await save(page);
  expect(compareFiles(readRepository(), await dumpRepository(page))).toEqual({
    'content/guides/example-guide/text.en.mdx': ['- title: Example guide', '+ title: Example guide, better'],
  });
  expect(wrong).toEqual([]);
});

test('a tag comes at the press of its button, and braces and brackets are for readers to see', async () => {
  const { page } = await openPage();
  await openEntry(page, 'guides_text/entries/example-guide/text');
  await page.getByRole('button', { name: 'Box: note, tip, warning, example' }).click();
  const area = getField(page, 'body', 'textarea');
  await expect.poll(() => area.inputValue()).toContain('<Callout kind="tip" title="Start small">');
  await area.fill(`${await area.inputValue()}\n\nCost {approx} < 5 <b>x</b>\n`);
  await save(page);
  const saved = await dumpRepository(page);
  const text = saved['content/guides/example-guide/text.en.mdx'];
  expect(text).toContain('<Callout kind="tip" title="Start small">\n\nOpen one morning a week first.\n\n</Callout>');
  expect(text).toContain('Cost \\{approx\\} &lt; 5 &lt;b>x&lt;/b>');
  expect(Object.keys(compareFiles(readRepository(), saved))).toEqual(['content/guides/example-guide/text.en.mdx']);
  // The French text lacks the box now: a warning or error of its own, not one of syntax.
  expect((await findErrors(saved)).filter(({ code }) => code !== 'structure-differs')).toEqual([]);
});

test('a translation keeps its marks when one of its lines is edited', async () => {
  const { page } = await openPage();
  await openEntry(page, 'services_text/entries/example-service/text');
  await page
    .getByRole('radio', { name: 'French' })
    .or(page.getByRole('button', { name: 'French' }))
    .first()
    .click();
  const field = page.locator('[data-key-path="summary"] textarea:visible').last();
  await field.fill('Dites à la ville où vous habitez.');
  await save(page);
  const changed = compareFiles(readRepository(), await dumpRepository(page));
  expect(Object.values(changed).flat()).toContain('+ summary: Dites à la ville où vous habitez.');
  expect(Object.values(changed).flat()).toHaveLength(2);
});

test('facts and records are saved as the check wants them', async () => {
  const { page } = await openPage();
  await openEntry(page, 'places/entries/example-desk');
  await getField(page, 'email').fill('desk@town.example');
  await save(page);
  await openEntry(page, 'services_facts/entries/example-service/facts');
  await getField(page, 'website').fill('https://town.example/');
  await save(page);
  const saved = await dumpRepository(page);
  expect(saved['content/places/example-desk.yaml']).toContain('email: desk@town.example');
  expect(saved['content/services/example-service/facts.yaml']).toContain('website: https://town.example/');
  expect(await findErrors(saved)).toEqual([]);
});

test('the form speaks French to French editors', async () => {
  const { page, wrong } = await openPage('fr.html');
  await openEntry(page, 'guides_text/entries/example-guide/text');
  expect(await page.locator('body').textContent()).toMatch(/Titre[\s\S]*Résumé[\s\S]*Fin de l’adresse/);
  await page.getByRole('button', { name: 'Liste à cocher' }).waitFor();
  expect(wrong).toEqual([]);
});

test('with GitHub in site.yaml nobody is asked before an editor signs in', async () => {
  const own = await makeFormSite({ form: { branch: 'main' }, repository: 'https://github.com/network/site' });
  const github = await openReader(own.folder);
  onTestFinished(async () => {
    await github.close();
    own.remove();
  });
  const page = await (await openContext(github)).newPage();
  const asked: string[] = [];
  await page.route('https://**', (route) => {
    asked.push(route.request().url());
    return route.fulfill({
      status: 401,
      json: { message: 'Bad credentials' },
      headers: { 'Access-Control-Allow-Origin': '*' },
    });
  });
  await page.goto('/admin/');
  await page.getByRole('button', { name: 'Sign In Using Access Token' }).waitFor();
  expect(asked).toEqual([]);
});
