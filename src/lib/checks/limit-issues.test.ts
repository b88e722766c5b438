import { describe, expect, it } from 'vitest';
import type { Issue } from '../issues/issue.ts';
import { limitIssues } from './limit-issues.ts';

const make = (code: 'date-future' | 'mdx-html', file: string, count: number, start = 1): Issue[] =>
  Array.from({ length: count }, (_, index) => ({
    code,
    file,
    line: start + index,
    column: 1,
    params: { name: 'a', found: '' },
  }));

describe('limitIssues', () => {
  it('shows a hundred issues of a file and says how many more there are', () => {
    const shown = limitIssues([...make('mdx-html', 'a', 250), ...make('mdx-html', 'b', 3)]);
    expect(shown).toHaveLength(104);
    expect(shown[100]).toEqual({ code: 'file-issues', file: 'a', line: 100, column: 1, params: { found: '150' } });
  });

  it('never leaves out an error for a warning', () => {
    const shown = limitIssues([...make('date-future', 'a', 200), ...make('mdx-html', 'a', 2, 300)]);
    expect(shown.filter(({ code }) => code === 'mdx-html')).toHaveLength(2);
    expect(shown.at(-1)?.params).toEqual({ found: '102' });
  });
});
