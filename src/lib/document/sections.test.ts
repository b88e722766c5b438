import { describe, expect, it } from 'vitest';
import { parseValid } from '../../../tests/support/parse-text.ts';
import { getSections, hashWords, translationStatus } from './sections.ts';

const sectionsOf = (source: string, collection?: string) => getSections(parseValid(source, collection));
const hashOf = (source: string) => sectionsOf(source)[0]?.hash;

describe('getSections', () => {
  it('cuts at headings, steps and sections, with keys that hold in every language', () => {
    const guide = sectionsOf(
      'Intro.\n\n## One\n\na\n\n### Part\n\n## Two\n\n<Step id="map" title="Map">\n\nx\n\n</Step>\n\nAfter.',
    );
    expect(guide.map(({ key, title }) => [key, title])).toEqual([
      ['intro', ''],
      ['h-one', 'One'],
      ['h-two', 'Two'],
      ['map', 'Map'],
    ]);
    const practice = sectionsOf(
      '<Section kind="problem">\n\nx\n\n</Section>\n\n<Section kind="action">\n\ny\n\n</Section>',
      'practices',
    );
    expect(practice.map(({ key }) => key)).toEqual(['problem', 'action']);
  });

  it('has no intro where nothing comes first', () => {
    expect(sectionsOf('---\ntitle: x\n---\n\n## One').map(({ key }) => key)).toEqual(['h-one']);
  });

  it.each([
    ['lines are wrapped', 'One two.\n\nThree.', 'One\ntwo.\n\n\n\nThree.\n'],
    ['the frontmatter changes', '---\na: 1\n---\n\nOne', '---\na: 1\nb: 2\n---\n\nOne'],
    ['marks of Markdown are written otherwise', '- *a*\n- __b__', '* _a_\n* **b**'],
    ['a tag is laid out otherwise', '<Practice entry="a">x</Practice>', '<Practice\n  entry="a">\n\nx\n\n</Practice>'],
    ['a definition moves', '[x][a]\n\n[a]: https://x.example', '[x](https://x.example)'],
  ])('keeps the hash when %s', (_, before, after) => {
    expect(hashOf(after)).toBe(hashOf(before));
  });

  it.each([
    ['a word changes', 'One', 'Two'],
    ['emphasis changes', 'One *two*', 'One two'],
    ['an address changes', '[x](https://x.example)', '[x](https://y.example)'],
    ['an attribute changes', '<Callout kind="tip">\n\nx\n\n</Callout>', '<Callout kind="note">\n\nx\n\n</Callout>'],
    ['a note changes', 'a[^b]\n\n[^b]: x', 'a[^b]\n\n[^b]: y'],
    ['a level changes', 'a\n\n- b\n  - c', 'a\n\n- b\n- c'],
  ])('changes the hash when %s', (_, before, after) => {
    expect(hashOf(after)).not.toBe(hashOf(before));
  });

  it('changes the hash of the section that changed only', () => {
    const before = sectionsOf('Intro.\n\n## Same\n\na\n\n## Other\n\nb');
    const after = sectionsOf('Intro. More.\n\n## Same\n\na\n\n## Same\n\nb');
    expect(after.map(({ hash }, index) => hash === before[index]?.hash)).toEqual([false, true, false]);
    expect(after[0]?.hash).toMatch(/^[0-9a-f]{8}$/);
  });
});

describe('a free heading', () => {
  const record = (source: string) => Object.fromEntries(sectionsOf(source).map(({ key, hash }) => [key, hash]));
  const changed = (before: string, after: string) =>
    translationStatus(sectionsOf(after), record(before)).filter(({ status }) => status !== 'upToDate');

  it('that comes before others leaves them as they were', () => {
    expect(changed('## One\n\na\n\n## Two\n\nb', '## Zero\n\nc\n\n## One\n\na\n\n## Two\n\nb')).toEqual([
      { key: 'h-zero', status: 'missing' },
    ]);
  });

  it('may change places with another one', () => {
    expect(changed('## One\n\na\n\n## Two\n\nb', '## Two\n\nb\n\n## One\n\na')).toEqual([]);
  });

  it('that is worded anew is one change', () => {
    expect(changed('## One\n\na', '## First\n\na')).toEqual([{ key: 'h-first', status: 'missing' }]);
  });

  it('that goes is noticed', () => {
    expect(changed('## One\n\na\n\n## Two\n\nb', '## One\n\na')).toEqual([{ key: 'h-two', status: 'removed' }]);
  });
});

describe('translationStatus', () => {
  it('says which sections are missing, outdated or up to date', () => {
    const source = [
      { key: 'meta', hash: hashWords('T', 'S') },
      { key: 'intro', hash: '11111111' },
      { key: 'h-one', hash: '22222222' },
    ];
    const recorded = { meta: hashWords('T', 'S'), intro: '00000000', gone: '33333333' };
    expect(translationStatus(source, recorded)).toEqual([
      { key: 'meta', status: 'upToDate' },
      { key: 'intro', status: 'outdated' },
      { key: 'h-one', status: 'missing' },
      { key: 'gone', status: 'removed' },
    ]);
  });
});
