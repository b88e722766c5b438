import { describe, expect, it } from 'vitest';
import { parseValid } from '../../../tests/support/parse-text.ts';
import { countWords, readingMinutes, toPlainText } from './plain-text.ts';

describe('toPlainText', () => {
  it('gives the words of every block in reading order', () => {
    const document = parseValid(
      'One **two** <Cite source="a" /> [three](entry:guides/x).\n\n- a\n- b\n\n| c | d |\n|-|-|\n| e | f |\n\n> g\n\n```\nh\n```\n\n' +
        '<Callout kind="tip" title="i">\n\nj\n\n</Callout>\n\n<Checklist id="k">\n<Item id="l">m</Item>\n</Checklist>\n\n' +
        '<DoDont>\n<Do>\n\nn\n\n</Do>\n<Dont>\n\no\n\n</Dont>\n</DoDont>\n\n<Details summary="p">\n\nq[^1]\n\n</Details>\n\n' +
        '![r](./r.png "s")\n\n<Step id="t" title="u">\n\n### v\n\n</Step>\n\n[^1]: w',
    );
    expect(toPlainText(document).split('\n\n').join('|')).toBe(
      'One two three.|a|b|c · d|e · f|g|h|i|j|m|n|o|p|q|r|s|u|v|w',
    );
    expect(toPlainText(document, { footnotes: false, figures: false }).split('\n\n')).not.toEqual(
      expect.arrayContaining(['r', 's', 'w']),
    );
  });
});

describe('readingMinutes', () => {
  it('counts two hundred words a minute, one minute at least', () => {
    expect(readingMinutes(parseValid('word'))).toBe(1);
    expect(readingMinutes(parseValid('word '.repeat(600)))).toBe(3);
  });

  it('counts words as a reader would', () => {
    expect(countWords(parseValid('L’eau, well-known: 1,000 people – أين تذهب'))).toBe(6);
  });
});
