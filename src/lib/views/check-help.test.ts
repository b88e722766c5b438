import { describe, expect, it } from 'vitest';
import { severities } from '../issues/codes.ts';
import { issueLanguages } from '../issues/localize-issue.ts';
import { getCheckHelp, getHelpLanguage } from './check-help.ts';

describe('the help of the check', () => {
  it.each(issueLanguages)('explains every code with an example (%s)', (language) => {
    const help = getCheckHelp(language);
    expect(help.map(({ code }) => code)).toEqual(Object.keys(severities));
    expect(help.filter(({ cases }) => cases.length === 0)).toEqual([]);
    for (const { message, hint } of help.flatMap(({ cases }) => cases))
      expect(`${message} ${hint}`).not.toMatch(/undefined|null|\[object/);
  });

  it('speaks the language of the page where it can', () => {
    expect(['fr', 'fr-BE', 'en-GB', 'ar'].map(getHelpLanguage)).toEqual(['fr', 'fr', 'en', 'en']);
  });
});
