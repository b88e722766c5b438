import { describe, expect, it } from 'vitest';
import { findIssues } from '../../../../tests/support/check-folder.ts';

const find = (files: Record<string, string>) =>
  findIssues(
    files,
    ['reference-unknown'],
    ({ kind, collection, found, expected }) => `${kind} ${collection} ${found} ${expected ?? ''}`,
  );

const guide = (body: string) =>
  `---\ntitle: Example guide\nsummary: Example summary.\nslug: example-guide\nupdated: 2026-11-01\naudience: Any town\nteam: 1 lead\n---\n\n${body}\n`;
const en = 'guides/example-guide/text.en.mdx';

describe('checkReferences', () => {
  it('follows every tag of a text', async () => {
    const body = [
      '<Practice entry="example-practise" />',
      '<Infographic entry="figure" />',
      '<KeyFactors benchmark="example-benchmark" only="first-thing,fifth-thing" />',
      'A <Term entry="example-terms">term</Term>. <Cite source="s2" />',
    ].join('\n\n');
    expect(await find({ [en]: guide(body) })).toEqual([
      `${en}:10:1 key practices example-practise example-practice`,
      `${en}:12:1 key infographics figure example-figure`,
      `${en}:14:1 factor factors example-benchmark/fifth-thing ${['first', 'fourth', 'third'].map((name) => `example-benchmark/${name}-thing`).join(', ')}`,
      `${en}:16:3 key glossary example-terms example-term`,
      `${en}:16:44 key sources s2 s1`,
    ]);
  });

  it('knows the parts of a page: factors of a benchmark, steps of a guide', async () => {
    const body = [
      '[One](entry:benchmarks/example-benchmark#first-thing)',
      '[Two](entry:guides/example-guide#first-step)',
      '[Three](entry:guides/example-guide#first-stop)',
      '',
      '<Step id="first-step" title="A">\n\nWords.\n\n</Step>',
    ].join('\n');
    expect(await find({ [en]: guide(body) })).toEqual([
      `${en}:12:1 fragment guides/example-guide first-stop first-step`,
    ]);
  });

  it('does not let a published entry lead to a draft, but lets a draft lead to another', async () => {
    const facts = 'themes:\n  - welcome\nmonths:\n  from: 1\n  to: 2\ndraft: true\n';
    const page = guide('[One](entry:guides/first-draft)').replace('slug: example-guide', 'slug: second');
    const files = {
      'guides/first-draft/facts.yaml': facts,
      'guides/first-draft/text.en.mdx': guide('Words.').replace('slug: example-guide', 'slug: first'),
      'guides/second-draft/facts.yaml': facts,
      'guides/second-draft/text.en.mdx': page,
    };
    expect(await find(files)).toEqual([]);
    expect(await find({ ...files, [en]: guide('[One](entry:guides/first-draft)') })).toEqual([
      `${en}:10:1 draft guides first-draft`,
    ]);
  });
});
