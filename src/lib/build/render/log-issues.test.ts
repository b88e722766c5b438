import { expect, test } from 'vitest';
import { getLogIssues } from './log-issues.ts';

test('errors and warnings are found in a coloured log', () => {
  const log =
    '00:01 [build] done\n\u001b[31m00:02 [ERROR] [glob-loader] no such entry\u001b[39m\r\n00:03 [WARN] slow\n';
  expect(getLogIssues(log)).toEqual(['00:02 [ERROR] [glob-loader] no such entry', '00:03 [WARN] slow']);
});

test('a quiet log has none', () => {
  expect(getLogIssues('00:01 [build] 3 page(s) built\n')).toEqual([]);
});
