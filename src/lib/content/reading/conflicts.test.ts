import { describe, expect, it } from 'vitest';
import type { Issue } from '../../issues/issue.ts';
import { reportConflicts } from './conflicts.ts';

function resolve(text: string): { text: string; lines: number[] } {
  const issues: Issue[] = [];
  return {
    text: reportConflicts(text, 'a.yaml', (issue) => issues.push(issue)),
    lines: issues.map(({ line }) => line),
  };
}

describe('reportConflicts', () => {
  it('reports each conflict once and keeps its first version, on the same lines', () => {
    const text = 'a\n<<<<<<< HEAD\nOld words.\n=======\nNew words.\n>>>>>>> patch-2\nb\n';
    expect(resolve(text)).toEqual({ text: 'a\n\nOld words.\n\n\n\nb\n', lines: [2] });
  });

  it('leaves out the common version that Git may show too', () => {
    expect(resolve('<<<<<<< a\n1\n||||||| b\n2\n=======\n3\n>>>>>>> c\n').text).toBe('\n1\n\n\n\n\n\n');
  });

  it('reports a mark that was left over', () => {
    expect(resolve('a\n>>>>>>> patch-2\nb')).toEqual({ text: 'a\n\nb', lines: [2] });
  });

  it('leaves headings and quotes of Markdown alone', () => {
    for (const text of ['Title\n=======\n', '> a\n>> b\n', '<<<<<<<<<<<\n'])
      expect(resolve(text)).toEqual({ text, lines: [] });
  });

  it('keeps the line ends of Windows', () => {
    expect(resolve('<<<<<<< a\r\n1\r\n=======\r\n2\r\n>>>>>>> b\r\nc\r\n').text).toBe('\r\n1\r\n\r\n\r\n\r\nc\r\n');
  });
});
