import { expect, test } from 'vitest';
import type { LocalizedIssue } from '../issues/localize-issue.ts';
import { renderIssueOverlay } from './issue-overlay.ts';

const issue: LocalizedIssue = {
  file: 'guides/x/text.en.mdx',
  line: 3,
  column: 5,
  code: 'field-unknown',
  severity: 'error',
  message: 'There is no field <titel>.',
  hint: 'Write title.',
};

test('an error says where, what and how to fix it, in the language of the editor, and never as HTML', () => {
  const html = renderIssueOverlay([issue], 'fr');
  expect(html).toContain('1 problème dans le contenu');
  expect(html).toContain('guides/x/text.en.mdx:3:5');
  expect(html).toContain('There is no field &lt;titel&gt;.');
  expect(html).toContain('→ Write title.');
});

test('warnings stay in the terminal', () => {
  expect(renderIssueOverlay([{ ...issue, severity: 'warning' }], 'en')).toBe('');
});
