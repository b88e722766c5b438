import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Issue } from '../issues/issue.ts';
import { createReporter } from './rule.ts';

describe('createReporter', () => {
  it('reports one code, at the start of the file where no position is given', () => {
    const issues: Issue[] = [];
    const report = createReporter((issue) => issues.push(issue), 'slug-reserved');
    report({ file: 'pages/a/text.en.mdx' }, { name: 'index' });
    report({ file: 'pages/b/text.en.mdx', line: 4, column: 7 }, { name: '404' });
    expect(issues).toEqual([
      { code: 'slug-reserved', file: 'pages/a/text.en.mdx', line: 1, column: 1, params: { name: 'index' } },
      { code: 'slug-reserved', file: 'pages/b/text.en.mdx', line: 4, column: 7, params: { name: '404' } },
    ]);
  });

  it('takes the parameters of its code and no others', () => {
    const report = createReporter(() => {}, 'date-future');
    expectTypeOf(report).parameter(1).toEqualTypeOf<{ name: string; found: string }>();
    // @ts-expect-error a parameter that is misspelt
    report({ file: 'a' }, { name: 'updated', fond: '2027-01-01' });
    // @ts-expect-error a parameter that is missing
    report({ file: 'a' }, { name: 'updated' });
    // @ts-expect-error a parameter of another code
    const issue: Issue = { code: 'slug-reserved', file: 'a', line: 1, column: 1, params: { id: 'index' } };
    expect(issue.code).toBe('slug-reserved');
  });
});
