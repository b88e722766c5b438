import { describe, expect, it } from 'vitest';
import { type IssueCode, severities } from './codes.ts';
import { issueLanguages, localizeIssue } from './localize-issue.ts';

const place = { file: 'guides/x/text.en.mdx', line: 3, column: 5 };
const codes = Object.keys(severities) as IssueCode[];

describe('localizeIssue', () => {
  it('keeps the place and adds the severity and the words', () => {
    const issue = localizeIssue(
      { ...place, code: 'field-unknown', params: { name: 'titel', expected: 'title' } },
      'en',
    );
    expect(issue).toEqual({
      ...place,
      code: 'field-unknown',
      severity: 'error',
      message: 'There is no field “titel” here.',
      hint: 'Did you mean “title”?',
    });
  });

  it('puts no-break spaces where French has them', () => {
    const { message, hint } = localizeIssue(
      { ...place, code: 'field-unknown', params: { name: 'titel', expected: 'title' } },
      'fr',
    );
    expect(message).toBe('Le champ «\u00a0titel\u00a0» n’existe pas ici.');
    expect(hint).toBe('Vouliez-vous dire «\u00a0title\u00a0»\u00a0?');
  });

  it.each(issueLanguages)('has a message and a hint for every code, even without params (%s)', (language) => {
    for (const code of codes) {
      const { message, hint } = localizeIssue({ ...place, code, params: {} }, language);
      expect(`${message} ${hint}`, code).not.toMatch(/undefined|null|\[object/);
      expect(message, code).toMatch(/[.?…]$/);
      expect(hint.length, code).toBeGreaterThan(0);
    }
  });

  it('does not say in French what it says in English', () => {
    for (const code of codes) {
      const [en, fr] = issueLanguages.map((language) => localizeIssue({ ...place, code, params: {} }, language));
      expect(fr?.message, code).not.toBe(en?.message);
      expect(fr?.message, code).not.toMatch(/'/);
    }
  });
});
