import { describe, expect, it } from 'vitest';
import type { Issue } from './issue.ts';
import { issueLanguages, localizeIssue } from './localize-issue.ts';

const position = { file: 'guides/x/text.en.mdx', line: 3, column: 5 };
const unknownField: Issue = {
  ...position,
  code: 'field-unknown',
  params: { name: 'titel', expected: 'title', accepted: 'slug, title' },
};

describe('localizeIssue', () => {
  it('keeps the position and adds the severity, the message and the hint', () => {
    expect(localizeIssue(unknownField, 'en')).toEqual({
      ...position,
      code: 'field-unknown',
      severity: 'error',
      message: 'There is no field “titel” here.',
      hint: 'Did you mean “title”?',
    });
  });

  it('puts no-break spaces where French has them', () => {
    const { message, hint } = localizeIssue(unknownField, 'fr');
    expect(message).toBe('Le champ «\u00a0titel\u00a0» n’existe pas ici.');
    expect(hint).toBe('Vouliez-vous dire «\u00a0title\u00a0»\u00a0?');
  });

  it.each(issueLanguages)('leaves out what a message need not mention (%s)', (language) => {
    const issues: Issue[] = [
      { ...position, code: 'file-link', params: {} },
      { ...position, code: 'tag-unknown', params: { name: 'Stop' } },
      { ...position, code: 'tag-place', params: { reason: 'parent', name: 'Item' } },
      { ...position, code: 'image-path', params: { found: './a.png' } },
      { ...position, code: 'locale-unknown', params: { name: 'xx' } },
    ];
    for (const issue of issues) {
      const { message, hint } = localizeIssue(issue, language);
      expect(`${message} ${hint}`, issue.code).not.toMatch(/undefined|null|\[object/);
    }
  });
});
