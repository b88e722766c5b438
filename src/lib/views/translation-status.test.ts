import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { soundSite, writeContentFolder } from '../../../tests/support/content-folder.ts';
import { loadSite } from '../content/load.ts';
import { readContent } from '../content/reading/read.ts';
import { getTranslationRows } from '../content/translations/translation-table.ts';
import { getTranslationStatus } from './translation-status.ts';

const guide = 'guides/example-guide/text.en.mdx';
const changed = readFileSync(join(soundSite, guide), 'utf8').replace(
  'Words of the first step.',
  'Four other words now.',
);
const dir = await writeContentFolder({ [guide]: changed }, [soundSite]);
rmSync(join(dir, 'practices/example-practice/text.fr.mdx'));
afterAll(() => rmSync(dir, { recursive: true }));
const site = await loadSite(dir);
const status = getTranslationStatus(site, site.registry.defaultLocale);
const find = (lang: string) => status.find((language) => language.lang.startsWith(lang));

it('counts what the command for translators lists', async () => {
  const rows = getTranslationRows(await readContent(dir));
  for (const { locale, lang } of site.registry.locales) {
    const states = rows.flatMap(({ texts }) => texts.get(locale)?.status ?? []);
    const late = states.filter((state) => state !== 'source' && state !== 'upToDate').length;
    expect(find(lang)?.all).toMatchObject({ texts: states.length, upToDate: states.length - late });
  }
});

it('counts the words of the sections that have changed, and all words of a missing text', () => {
  const waiting = find('fr')?.waiting ?? [];
  const outdated = waiting.find(({ entry }) => entry === 'guides/example-guide');
  expect(outdated).toMatchObject({ status: 'outdated', path: '/en/guides/example-guide/' });
  const missing = waiting.find(({ entry }) => entry === 'practices/example-practice');
  expect(missing?.status).toBe('missing');
  const { summary } = site.entries('practices').get('example-practice')?.texts.get(site.registry.defaultLocale) ?? {};
  expect(missing?.words).toBe(summary?.words);
  // The title of the step, its four words, and the three of its checklist.
  expect(outdated?.words).toBe(11);
  expect(find('fr')?.all.words).toBe(waiting.reduce((sum, { words }) => sum + words, 0));
});

it('divides each language by kind of text and by theme', () => {
  const french = find('fr');
  const sum = french?.byCollection.reduce((texts, { progress }) => texts + progress.texts, 0);
  expect(sum).toBe(french?.all.texts);
  expect(french?.byTheme.map(({ name }) => name)).toEqual(['Welcome']);
});
