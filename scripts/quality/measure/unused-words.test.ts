import { expect, test } from 'vitest';
import { projectFolder } from '../../setup/run.mjs';
import { makeSite } from '../tiny-site.ts';
import { findUnused, measureUnusedWords } from './unused-words.ts';

const code = `
  t('menu.open');
  kinds = ['tip', 'note'];
  t(\`callout.\${kind}\`);
  t(\`level.\${number}-text\`);
  getClientWords(t, 'plan', ['moved']);
`;

test.each(['menu.open', 'callout.tip', 'level.2-text', 'plan.moved'])('%s is used', (key) => {
  expect(findUnused([key], code)).toEqual([]);
});

test.each(['menu.close', 'callout.gone', 'level.2', 'plan.gone'])('%s is not used', (key) => {
  expect(findUnused([key], code)).toEqual([key]);
});

test('a word that only one language has left is found, and its plural forms count once', () => {
  const strings = { 'content/strings/fr.json': '{ "a.count_one": "un", "a.count_other": "tous" }' };
  expect(measureUnusedWords(makeSite({}, strings))).toMatchObject({ met: false, measured: '1 unused of 1 words' });
  expect(measureUnusedWords(makeSite({}, { ...strings, 'src/a.ts': "t('a.count', { count })" })).met).toBe(true);
  expect(measureUnusedWords(makeSite({}, { ...strings, 'src/a.test.ts': "t('a.count')" })).met).toBe(false);
});

test('every word of the interface is asked for by some code', () => {
  const site = { ...makeSite(), project: projectFolder, content: `${projectFolder}/content` };
  expect(measureUnusedWords(site)).toMatchObject({ met: true });
});
