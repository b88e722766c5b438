import { describe, expect, it } from 'vitest';
import { findIssues } from '../../../../tests/support/check-folder.ts';
import type { AnyParams } from '../../../../tests/support/issue-params.ts';

const file = 'glossary/example-term.yaml';
const term = (lines: string) => ({ [file]: `term:\n${lines}definition:\n  en: A\n  fr: B\n` });

describe('checkLocales', () => {
  const describeIssue = ({ name, locale, found }: AnyParams) => `${found} ${name} ${locale}`.trim();
  const missing = (files: Record<string, string>) => findIssues(files, ['locale-missing'], describeIssue);
  const replaced = (files: Record<string, string>) => findIssues(files, ['locale-fallback'], describeIssue);

  it('wants text in the default language, and warns where another one stands in', async () => {
    expect(await missing(term('  fr: B\n'))).toEqual([`${file}:1:1 undefined term en`]);
    expect(await missing(term('  en: A\n'))).toEqual([]);
    expect(await replaced(term('  en: A\n'))).toEqual([`${file}:1:1 term fr`]);
  });

  it('asks nothing of languages of newcomers', async () => {
    expect(await missing(term('  en: A\n  fr: B\n'))).toEqual([]);
    expect(await replaced(term('  en: A\n  fr: B\n'))).toEqual([]);
  });

  it('names all fields of a file in one warning', async () => {
    const files = { [file]: 'term:\n  en: A\ndefinition:\n  en: B\n' };
    expect(await replaced(files)).toEqual([`${file}:1:1 term, definition fr`]);
  });

  it('counts the files of a language that has only begun', async () => {
    const numbers = Array.from({ length: 11 }, (_, index) => index);
    const files = Object.fromEntries(
      numbers.map((number) => [`glossary/term-${number}.yaml`, 'term:\n  en: A\ndefinition:\n  en: B\n']),
    );
    expect(await replaced(files)).toEqual(['site.yaml:18:13 11 glossary 11 fr']);
  });

  it('finds languages that the site does not have', async () => {
    expect(await findIssues(term('  en: A\n  fr: B\n  nl: C\n'), ['locale-unknown'])).toEqual([`${file}:4:3 nl`]);
    expect(await findIssues({ 'strings/nl.json': '{}\n' }, ['locale-unknown'])).toEqual(['strings/nl.json:1:1 nl']);
  });

  it('says nothing of languages where the settings cannot be read: one mistake there is one issue', async () => {
    const words = 'words:\n  en:\n    - fever\nanswers:\n  - services/example-service\n';
    const files = { 'site.yaml': 'nmae: [\n', 'everyday-words/fever.yaml': words };
    expect(await findIssues(files, ['locale-unknown'])).toEqual([]);
  });

  it('does not ask for synonyms in every language', async () => {
    expect(
      await findIssues({ [file]: `${term('  en: A\n  fr: B\n')[file]}synonyms:\n  fr: C\n` }, ['locale-missing']),
    ).toEqual([]);
  });
});
