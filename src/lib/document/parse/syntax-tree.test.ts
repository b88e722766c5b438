import { describe, expect, it } from 'vitest';
import { parseText } from '../../../../tests/support/parse-text.ts';

const step = (inside: string) => `<Step id="a" title="b">\n\n${inside}\n\n</Step>`;

describe('readSyntaxTree', () => {
  it.each([
    ['a brace', 'é😀 a { b', '1:7', { reason: 'brace', found: '{ b' }],
    ['a name outside a heading', 'Words {#my-id}', '1:7', { reason: 'attributes', found: '{#my-id}' }],
    ['a smaller-than sign', 'a <3', '1:3', { reason: 'less-than' }],
    ['a number in brackets', 'a <tel:+321>', '1:3', { reason: 'autolink', found: 'tel:+321' }],
    [
      'a tag that is not closed',
      step('<Callout kind="tip">\n\nx'),
      '3:1',
      { reason: 'unclosed-tag', name: 'Callout', openedAt: '3' },
    ],
    [
      'a last tag that is not closed',
      '<Step id="a" title="b">\n\nx',
      '1:1',
      { reason: 'unclosed-tag', name: 'Step', openedAt: '1' },
    ],
    ['a tag that is not opened', 'x\n\n</Step>', '3:1', { reason: 'unopened-tag', name: 'Step' }],
    [
      'a slip in a closing tag',
      '<Step id="a" title="b">\n\nx\n\n</Stap>',
      '5:1',
      { reason: 'mismatched-tag', name: 'Stap', expected: 'Step', openedAt: '1' },
    ],
    [
      'words on the line of the opening tag',
      '<Callout kind="tip">x\n</Callout>',
      '1:1',
      { reason: 'tag-line', name: 'Callout' },
    ],
    [
      'words on the line of the closing tag',
      '<Callout kind="tip">\n\nx</Callout>',
      '3:2',
      { reason: 'tag-line', name: 'Callout', openedAt: '1' },
    ],
    ['curly quotes', '<Step id=“a” title=“b”>\n\nx\n\n</Step>', '1:1', { reason: 'curly-quotes', name: 'Step' }],
    ['no quotes', '<Step id=a title="b">\n\nx\n\n</Step>', '1:1', { reason: 'attribute-quotes', name: 'Step' }],
    ['a quote that is not closed', '<Step id="a>\n\nx\n\n</Step>', '1:1', { reason: 'attribute-quotes', name: 'Step' }],
    [
      'an item that is not closed',
      '<Checklist id="a">\n<Item id="b">x</Item>\n<Item id="c">y\n</Checklist>',
      '3:1',
      { reason: 'unclosed-tag', name: 'Item' },
    ],
  ])('explains %s', (_, source, place, params) => {
    const { details } = parseText(source);
    expect(details.map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual([`${place} mdx-syntax`]);
    expect(details[0]?.params).toMatchObject(params);
  });

  it('finds the other issues of the text after each of them', () => {
    const { issues } = parseText('a { b\n\nc <3\n\n<Step id=x>\n\n[x](javascript:y)\n\n</Step>\n\n<b>z\n\n{1}');
    expect(issues).toEqual([
      '1:3 mdx-syntax',
      '3:3 mdx-syntax',
      '5:1 mdx-syntax',
      '7:1 link-scheme',
      '11:1 mdx-html',
      '13:1 mdx-expression',
    ]);
  });

  it('does not blame what stands inside a tag that could not be read', () => {
    expect(parseText('<Checklist id=a>\n<Item id="b">x</Item>\n</Checklist>').issues).toEqual(['1:1 mdx-syntax']);
    expect(parseText('<Stеp id="a" title="b">\n\n### x\n\n</Step>').issues).toEqual(['1:1 tag-unknown']);
  });

  it('stops after ten issues of syntax', () => {
    expect(parseText('a { b\n\n'.repeat(30)).issues).toHaveLength(10);
  });

  it('reads on after a comment over several lines', () => {
    expect(parseText('<!-- a\n\n<b> { -->\n\n{x}').issues).toEqual(['1:1 mdx-html', '5:1 mdx-expression']);
  });
});
