import { describe, expect, it } from 'vitest';
import { findIssues } from '../../../../tests/support/check-folder.ts';

const text = (body: string, fields = '') =>
  `---\ntitle: A\nsummary: B\nslug: c\nupdated: 2026-11-01\naudience: C\nteam: D\n${fields}---\n\n${body}\n`;
const guide = 'guides/example-guide/text.en.mdx';
const find = (files: Record<string, string>) =>
  findIssues(files, ['character-unprintable'], ({ found, character, expected }) =>
    [found, character, expected].filter((part) => part !== '').join(' '),
  );

describe('checkUnprintable', () => {
  it.each([
    ['the words of a text', 'Call ☎ 12.', '10:6 ☎ U+260E'],
    ['the words of a tag', '<Callout kind="note" title="A 字">\n\nWords.\n\n</Callout>', '10:31 字 U+5B57'],
    ['a heading', '## A ☎', '10:6 ☎ U+260E'],
    ['a note', 'A.[^1]\n\n[^1]: B ☎', '12:9 ☎ U+260E'],
    ['code', 'A `b ☎`', '10:6 ☎ U+260E'],
    ['several words once', 'In 汉语，中文 now', '10:4 汉语，中文 U+6C49, U+8BED, U+FF0C…'],
    ['an address without words', '[](https://a.example/字)', '10:22 字 U+5B57'],
  ])('finds %s', async (_, body, expected) => {
    expect(await find({ [guide]: text(body) })).toEqual([`${guide}:${expected}`]);
  });

  it('finds the fields of a text, of a record and of the site', async () => {
    const place = 'cities/example-town.yaml';
    const words = 'name:\n  en: A\n  fr: B ☎\nslug:\n  en: a\n  fr: b\ncountry: BE\n';
    expect(await find({ [guide]: text('Words.').replace('summary: B', 'summary: B ☎') })).toEqual([
      `${guide}:3:12 ☎ U+260E`,
    ]);
    expect(await find({ [place]: words })).toEqual([`${place}:3:9 ☎ U+260E`]);
    expect(await find({ 'strings/fr.json': '{\n  "site.skip": "☎ B"\n}\n' })).toEqual([
      'strings/fr.json:2:17 ☎ U+260E',
    ]);
  });

  it('finds a character that is written as a code', async () => {
    expect(await find({ [guide]: text('Call.\n\n## A &#9742;') })).toEqual([`${guide}:12:1 ☎ U+260E`]);
    expect(await find({ 'strings/fr.json': '{\n  "site.skip": "\\u260e"\n}\n' })).toEqual([
      'strings/fr.json:2:16 ☎ U+260E',
    ]);
  });

  it('proposes plain letters where there are some', async () => {
    expect(await find({ [guide]: text('A room of 9 ㎡.') })).toEqual([`${guide}:10:13 ㎡ U+33A1 m2`]);
  });

  it('shows no character that cannot be seen, and leaves those that another rule tells', async () => {
    expect(await find({ [guide]: text('One\u2028two') })).toEqual([`${guide}:10:4 U+2028`]);
    expect(await find({ [guide]: text('One\u0007two') })).toEqual([]);
  });

  it('accepts what nobody prints: comments, and addresses under words', async () => {
    const body = '[A word](https://a.example/字)';
    expect(await find({ [guide]: text(body, '# ☎ a comment\n') })).toEqual([]);
  });
});
