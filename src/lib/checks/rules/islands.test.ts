import { describe, expect, it } from 'vitest';
import { findIssues } from '../../../../tests/support/check-folder.ts';

const text = (body: string) =>
  `---\ntitle: A\nsummary: B\nslug: lonely\nupdated: 2026-11-01\naudience: C\nteam: D\n---\n\n${body}\n`;
const lonely = (facts: string, body = 'Words.') => ({
  'guides/lonely/facts.yaml': `themes:\n  - welcome\nmonths:\n  from: 1\n  to: 2\n${facts}`,
  'guides/lonely/text.en.mdx': text(body),
});

describe('checkIslands', () => {
  it('warns of an entry without a way in or out', async () => {
    expect(await findIssues(lonely(''), ['entry-island'], ({ key }) => key ?? '')).toEqual([
      'guides/lonely/facts.yaml:1:1 lonely',
    ]);
  });

  it('does not count a source, nor a link to itself', async () => {
    expect(await findIssues(lonely('sources:\n  - s1\n', '[Me](entry:guides/lonely)'), ['entry-island'])).toHaveLength(
      1,
    );
  });

  it('is content with a benchmark, a link, or a toolkit that leads to it', async () => {
    expect(await findIssues(lonely('benchmarks:\n  - example-benchmark\n'), ['entry-island'])).toEqual([]);
    expect(await findIssues(lonely('', '[Other](entry:guides/example-guide)'), ['entry-island'])).toEqual([]);
    const kit =
      'themes:\n  - welcome\nname:\n  en: A\n  fr: B\nslug:\n  en: a\n  fr: b\nsummary:\n  en: A\n  fr: B\nitems:\n  - guides/lonely\n';
    expect(await findIssues({ ...lonely(''), 'toolkits/kit.yaml': kit }, ['entry-island'])).toEqual([]);
  });
});
