import { describe, expect, it } from 'vitest';
import { parseValid } from '../../../tests/support/parse-text.ts';
import { getStructure } from './structure.ts';

const build = (w: string) =>
  `${w}\n\n<Step id="map" title="${w}">\n\n### ${w}\n\n1. ${w}\n2. ${w}\n\n<Checklist id="needs">\n<Item id="ten">${w}</Item>\n</Checklist>\n\n` +
  `<Infographic entry="x" />\n\n<KeyFactors benchmark="b" only="c,d" />\n\n</Step>\n\n| ${w} |\n|-|\n| ${w} |\n\n${w}[^1]\n\n[^1]: ${w}`;

describe('getStructure', () => {
  it('lists what a document is built of', () => {
    expect(getStructure(parseValid(build('word')))).toEqual([
      'step:map',
      'h3',
      'list:2',
      'checklist:needs',
      'item:ten',
      'infographic:x',
      'key-factors:b,c,d',
      'table:1x1',
      'footnotes:1',
    ]);
  });

  it('is the same in every language', () => {
    expect(getStructure(parseValid(build('mot')))).toEqual(getStructure(parseValid(build('word'))));
  });

  it('leaves the number of paragraphs to the translator', () => {
    expect(getStructure(parseValid('a b'))).toEqual(getStructure(parseValid('a\n\nb')));
  });
});
