import { describe, expect, it } from 'vitest';
import { getParams } from '../../../../tests/support/issue-params.ts';
import { reportCharacters } from './characters.ts';

function check(text: string, file = 'guides/x/text.en.mdx'): string[] {
  const found: string[] = [];
  reportCharacters(text, file, (issue) => found.push(`${issue.line}:${issue.column} ${getParams(issue).character}`));
  return found;
}

describe('reportCharacters', () => {
  it.each([
    ['a null', 'a\u0000b', '1:2 U+0000'],
    ['a control', 'one\r\ntwo \u001b', '2:5 U+001B'],
    ['an override of direction', 'title: a\u202eb', '1:9 U+202E'],
    ['an isolate that is not closed', 'a \u2067b', '1:3 U+2067'],
    ['an isolate that closes nothing', 'a \u2069b', '1:3 U+2069'],
    ['a zero-width space in a heading', '## A\u200bb', '1:5 U+200B'],
    ['a soft hyphen in a title', 'title: A\u00adb', '1:9 U+00AD'],
    ['a tag character in an address', '[a](https://b.example/\u{e0041})', '1:23 U+E0041'],
    ['a letter that nobody sees, in a sentence', 'Pay\u{e0041} here.', '1:4 U+E0041'],
    ['a zero-width space in a tag', '<Step id="a\u200b" title="b">', '1:12 U+200B'],
  ])('refuses %s', (_, text, expected) => {
    expect(check(text)).toEqual([expected]);
  });

  it('refuses an invisible character in the name of a field', () => {
    expect(check('  ti\u200btle: A', 'cities/x.yaml')).toEqual(['1:5 U+200B']);
  });

  it.each([
    ['joiners, which Persian and emoji need', '## می\u200cخواهم 👩\u200d👧'],
    ['marks of direction', 'a \u200e(b)\u200f'],
    ['isolates that are closed', 'a \u2067b\u2069 c'],
    [
      'a flag made of tag characters, in a sentence',
      'A flag: 🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}.',
    ],
    ['a soft hyphen in a sentence', 'A very long\u00adword.'],
    ['tabs and line ends', 'a\tb\r\nc\n'],
  ])('accepts %s', (_, text) => {
    expect(check(text)).toEqual([]);
  });
});
