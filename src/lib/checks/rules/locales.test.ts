import { describe, expect, it } from 'vitest';
import { findIssues } from '../../../../tests/support/check-folder.ts';

const file = 'glossary/example-term.yaml';
const term = (lines: string) => ({ [file]: `term:\n${lines}definition:\n  en: A\n  fr: B\n` });

describe('checkLocales', () => {
  it('wants words in every language of the whole site, and lets those of newcomers be', async () => {
    expect(await findIssues(term('  en: A\n'), ['locale-missing'], ({ name, locale }) => `${name} ${locale}`)).toEqual([
      `${file}:1:1 term fr`,
    ]);
    expect(await findIssues(term('  en: A\n  fr: B\n  ar: C\n'), ['locale-missing', 'locale-unknown'])).toEqual([]);
  });

  it('finds languages that the site does not have', async () => {
    expect(await findIssues(term('  en: A\n  fr: B\n  nl: C\n'), ['locale-unknown'])).toEqual([`${file}:4:3 nl`]);
    expect(await findIssues({ 'strings/nl.json': '{}\n' }, ['locale-unknown'])).toEqual(['strings/nl.json:1:1 nl']);
  });

  it('does not ask for synonyms in every language', async () => {
    expect(
      await findIssues({ [file]: `${term('  en: A\n  fr: B\n')[file]}synonyms:\n  fr: C\n` }, ['locale-missing']),
    ).toEqual([]);
  });
});
