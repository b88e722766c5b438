import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
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
import { type FileBytes, fakeGithub } from './support/github.ts';

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

/** A picture of one dot. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const toTexts = (files: FileBytes): RepositoryFiles =>
  Object.fromEntries(Object.entries(files).map(([file, bytes]) => [file, bytes.toString()]));

/** Errors of the check in a repository as the form has left it. */
async function findErrors(files: Record<string, string | Buffer>) {
  const folder = mkdtempSync(join(tmpdir(), 'saved-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  // The form knows the day of the reader only: it may be tomorrow here.
  const day = new Date(Date.now() + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  return checkContent(await readContent(join(folder, 'content')), day).filter(
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
  await page.getByRole('button', { name: 'Box: note, tip, warning, example' }).first().click();
  const area = getField(page, 'body', 'textarea');
  // The field came with its styles.
  expect(await area.evaluate((field) => getComputedStyle(field).borderTopWidth)).toBe('1px');
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
  // “Still valid” is one press.
  const checked = page.locator('[data-key-path="checked"]');
  // Fields are made as they come into sight.
  await page.mouse.move(400, 600);
  const scroll = async () => {
    await page.mouse.wheel(0, 800);
    return checked.getByRole('button', { name: 'Today' }).count();
  };
  await expect.poll(scroll, { timeout: 20_000, interval: 300 }).toBe(1);
  await checked.getByRole('button', { name: 'Today' }).click();
  await save(page);
  await openEntry(page, 'services_facts/entries/example-service/facts');
  await getField(page, 'website').fill('https://town.example/');
  await save(page);
  const saved = await dumpRepository(page);
  const changed = compareFiles(readRepository(), saved)['content/places/example-desk.yaml'] ?? [];
  expect(changed).toContain('+ email: desk@town.example');
  expect(changed).toContainEqual(expect.stringMatching(/^\+ checked: '?\d{4}-\d\d-\d\d'?$/));
  expect(changed.filter((line) => !/email|checked/.test(line))).toEqual([]);
  expect(saved['content/services/example-service/facts.yaml']).toContain('website: https://town.example/');
  expect(await findErrors(saved)).toEqual([]);
});

test('the form speaks French to French editors', async () => {
  const { page, wrong } = await openPage('fr.html');
  await openEntry(page, 'guides_text/entries/example-guide/text');
  expect(await page.locator('body').textContent()).toMatch(/Titre[\s\S]*Résumé[\s\S]*Fin de l’adresse/);
  await page.getByRole('button', { name: 'Liste à cocher' }).first().waitFor();
  expect(wrong).toEqual([]);
});

describe('with GitHub in site.yaml', () => {
  let own: Awaited<ReturnType<typeof makeFormSite>>;
  let github: Reader;
  beforeAll(async () => {
    own = await makeFormSite({ form: { branch: 'main' }, repository: 'https://github.com/network/site' });
    github = await openReader(own.folder);
  });
  afterAll(async () => {
    await github.close();
    own.remove();
  });

  /** The form as it asks for a token, and a GitHub that answers from memory. */
  async function openGithubForm() {
    const context = await openContext(github, { viewport: { width: 1400, height: 900 } });
    const fake = await fakeGithub(context, github.site.origin, readRepository());
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    await page.goto('/admin/');
    await page.getByRole('button', { name: 'Sign In Using Access Token' }).waitFor();
    return { page, fake };
  }

  async function signIn(page: Page): Promise<void> {
    await page.getByRole('button', { name: 'Sign In Using Access Token' }).click();
    await page.locator('dialog[open] input').fill('token');
    await page.getByRole('button', { name: 'Sign In', exact: true }).click();
    await page.locator('[role="row"], [role="grid"], [role="listbox"]').first().waitFor();
  }

  test('one edited line becomes a draft pull request, sent for review, and nobody is asked before the editor signs in', async () => {
    const { page, fake } = await openGithubForm();
    expect(fake.asked).toEqual([]);
    await signIn(page);
    await openEntry(page, 'guides_text/entries/example-guide/text');
    await getField(page, 'title').fill('Example guide, better');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('button', { name: 'Send for Review' }).click();
    await expect.poll(() => fake.pulls[0]?.draft, { timeout: 20_000 }).toBe(false);
    const [commit] = fake.commits;
    expect(compareFiles(readRepository(), { ...readRepository(), ...toTexts(commit?.files ?? {}) })).toEqual({
      'content/guides/example-guide/text.en.mdx': ['- title: Example guide', '+ title: Example guide, better'],
    });
    expect(fake.commits).toHaveLength(1);
    expect(fake.pulls).toMatchObject([{ head: commit?.branch, base: 'main', labels: ['sveltia-cms/pending_review'] }]);
    expect(fake.asked).toContain('POST /repos/network/site/pulls');
    expect(fake.strangers).toEqual([]);
  });

  test('a new practice comes in two languages, with a picture and its words, in pull requests that each pass the check', async () => {
    const { page, fake } = await openGithubForm();
    page.on('dialog', (dialog) => void dialog.accept('A desk [open] in the hall'));
    await signIn(page);
    await openEntry(page, 'practices_facts/new');
    await page.getByRole('checkbox', { name: 'welcome' }).click();
    await page.getByRole('radio', { name: 'example-town' }).click();
    await page.getByRole('checkbox', { name: 'example-report' }).click();
    await page.locator('[data-key-path="draft"]').getByRole('switch').click();
    await page.getByRole('textbox', { name: /slug/i }).fill('new-desk');
    await save(page);
    await openEntry(page, 'practices_text/new');
    await page.getByRole('textbox', { name: /slug/i }).fill('new-desk');
    await page.getByRole('button', { name: /^Enable .?French/ }).click();
    const words = [
      {
        title: 'A new desk',
        summary: 'A desk for people who have just come.',
        slug: 'new-desk',
        updated: '2026-11-20',
      },
      { title: 'Un guichet', summary: 'Un guichet pour qui arrive.', slug: 'un-guichet', updated: '2026-11-20' },
    ];
    for (const [side, fields] of words.entries()) {
      for (const [name, value] of Object.entries(fields))
        await page.locator(`[data-key-path="${name}"]`).locator('input, textarea').nth(side).fill(value);
    }
    await page.getByRole('button', { name: 'Picture', exact: true }).first().click();
    const picture = { name: 'Desk Photo.png', mimeType: 'image/png', buffer: PICTURE };
    await page.locator('input[type="file"]').last().setInputFiles(picture);
    await page.getByRole('button', { name: 'Insert', exact: true }).click();
    await expect.poll(() => getField(page, 'body', 'textarea').inputValue()).toContain('![A desk open in the hall](');
    await save(page);

    const [facts, texts] = fake.commits.map(({ files }) => files);
    expect(Object.keys(facts ?? {})).toEqual(['content/practices/new-desk/facts.yaml']);
    expect(Object.keys(texts ?? {}).sort()).toEqual(
      ['desk-photo.png', 'text.en.mdx', 'text.fr.mdx'].map((name) => `content/practices/new-desk/${name}`),
    );
    expect(String(texts?.['content/practices/new-desk/text.en.mdx'])).toContain(
      '![A desk open in the hall](./desk-photo.png)',
    );
    expect(fake.pulls.map(({ draft }) => draft)).toEqual([true, true]);
    expect(await findErrors({ ...readRepository(), ...facts })).toEqual([]);
    expect(await findErrors({ ...readRepository(), ...facts, ...texts })).toEqual([]);
    expect(fake.strangers).toEqual([]);
  });
});
