import { describe, expect, it } from 'vitest';
import { parseText, parseValid } from '../../../../tests/support/parse-text.ts';
import { toPlainText } from '../plain-text.ts';

describe('parseDocument', () => {
  it.each([
    'Open 10:30 to 18:00, ratio a:b, call 06 12 34 56 78.',
    'Time 10:30::45 and :note and ::leaf',
    ':::note',
    'x < y, 3 > 2, a } b, 50 % of $5, a_b_c, H2O',
    'To import or export in a line',
  ])('keeps %j as it is written', (words) => {
    expect(toPlainText(parseValid(`Words. ${words}`))).toBe(`Words. ${words}`);
    expect(parseText(words).document.children[0]).toEqual({
      type: 'paragraph',
      children: [{ type: 'text', value: words }],
    });
  });

  it('reads escaped braces and brackets as words', () => {
    expect(toPlainText(parseValid('\\{x\\} &lt;b&gt; `{code} <b>`'))).toBe('{x} <b> {code} <b>');
  });

  it('accepts a byte order mark and Windows line ends', () => {
    const { document, issues } = parseText('\uFEFF---\r\ntitle: x\r\n---\r\n\r\na\r\nb\r\n\r\n{x}\r\n');
    expect(document.children[0]).toEqual({ type: 'paragraph', children: [{ type: 'text', value: 'a b' }] });
    expect(issues).toEqual(['8:1 mdx-expression']);
  });

  it('reads a tag alone on its line as part of the sentence around it', () => {
    const { children } = parseValid('One\n<Cite source="c1" />\ntwo.\n\n<Term entry="a">Three</Term>\nfour.');
    expect(children.map((block) => block.type)).toEqual(['paragraph', 'paragraph']);
    expect(toPlainText({ children, footnotes: [] })).toBe('One two.\n\nThree four.');
  });

  it('reads words on the line of a tag as a paragraph', () => {
    const { children } = parseValid('<Practice entry="a">Because **so**.</Practice>');
    expect(children[0]).toMatchObject({ type: 'practice', children: [{ type: 'paragraph' }] });
  });

  it('accepts an item on one line or on several', () => {
    const { children } = parseValid(
      '<Checklist id="a">\n\n<Item id="b"> One </Item>\n\n<Item id="c">\n\nTwo\n\n</Item>\n\n</Checklist>',
    );
    expect(children[0]).toMatchObject({ items: [{ children: [{ value: 'One' }] }, { children: [{ value: 'Two' }] }] });
  });

  it('makes a figure of a picture alone in its paragraph, with its title as the caption', () => {
    expect(parseValid('![A bridge](./bridge.jpg "In spring")').children).toEqual([
      {
        type: 'figure',
        src: './bridge.jpg',
        alt: 'A bridge',
        caption: 'In spring',
        credit: null,
        position: { line: 1, column: 1 },
      },
    ]);
  });

  it('reads reference links and pictures', () => {
    const { children } = parseValid(
      '[x][a] and [y]\n\n![Words][b]\n\n[a]: https://a.example\n[y]: entry:guides/z\n[b]: ./b.png',
    );
    expect(children).toMatchObject([
      { children: [{ url: 'https://a.example' }, {}, { target: { collection: 'guides', key: 'z' } }] },
      { type: 'figure', src: './b.png' },
    ]);
  });

  it('reads the address of an entry with a fragment', () => {
    const { children } = parseValid('[x](entry:benchmarks/one-stop-shop#one-entry)');
    expect(children[0]).toMatchObject({
      children: [{ url: '', target: { collection: 'benchmarks', key: 'one-stop-shop', fragment: 'one-entry' } }],
    });
  });

  it('keeps the notes in the order in which they are referred to', () => {
    const { footnotes } = parseValid('a[^two] b[^one] c[^two]\n\n[^one]: One.\n\n[^two]: Two.');
    expect(footnotes.map(({ id }) => id)).toEqual(['two', 'one']);
  });

  it('makes the ids of headings from their words, unique in the text', () => {
    const { children } = parseValid(
      '## Où aller ?\n\n## Ou aller\n\n<Step id="map" title="Map">\n\n### Map\n\n### أين تذهب\n\n</Step>',
    );
    const ids = JSON.stringify(children).match(/"id":"[^"]*"/g);
    expect(ids).toEqual(['"id":"ou-aller"', '"id":"ou-aller-2"', '"id":"map"', '"id":"map-2"', '"id":"أين-تذهب"']);
  });

  it('fills the cells that a row leaves out', () => {
    expect(parseValid('| a | b |\n|:-:|--:|\n| 1 |').children[0]).toMatchObject({
      align: ['centre', 'end'],
      rows: [[[{ value: '1' }], []]],
    });
  });

  it('parses a thousand texts of 7 kB in about two seconds', () => {
    const step = (n: number) =>
      `<Step id="s${n}" title="Step ${n}">\n\nWords **of** a step <Cite source="c1" /> and [a link](entry:guides/a). ${'More words. '.repeat(60)}\n\n` +
      `<Checklist id="c${n}">\n<Item id="i${n}">One</Item>\n</Checklist>\n\n- a\n- b\n\n</Step>\n\n`;
    const source = Array.from({ length: 7 }, (_, n) => step(n)).join('');
    parseValid(source);
    const start = performance.now();
    for (let count = 0; count < 100; count += 1) parseValid(source);
    // Four times the measured figure: other work shares the machine.
    expect((performance.now() - start) * 10).toBeLessThan(8000);
  });
});

describe('issues of a text', () => {
  it.each([
    ['a level 1 heading', '# Title', ['1:1 heading-order']],
    ['a level 3 heading first', '### Part', ['1:1 heading-order']],
    ['a skipped level', '## a\n\n#### b', ['3:1 heading-order']],
    ['a level 5 heading', '## a\n\n### b\n\n#### c\n\n##### d', ['7:1 heading-order']],
    ['a level 2 heading in a step', '<Step id="a" title="A">\n\n## b\n\n</Step>', ['3:1 heading-order']],
    ['an empty heading', '##', ['1:1 tag-empty']],
    ['a table without headings', '| a | |\n|-|-|\n| 1 | 2 |', ['1:1 table-head']],
    ['a table with an empty corner and an empty name', '| | b |\n|-|-|\n| | 2 |', ['1:1 table-head']],
    ['a row with more cells than headings', '| a |\n|-|\n| 1 | 2 |', ['3:5 table-head']],
    [
      'a step of the same id',
      '<Step id="a" title="A">\n\nx\n\n</Step>\n\n<Step id="a" title="B">\n\nx\n\n</Step>',
      ['7:1 id-duplicate'],
    ],
    [
      'an item of the same id',
      '<Checklist id="a">\n<Item id="b">x</Item>\n<Item id="b">y</Item>\n</Checklist>',
      ['3:1 id-duplicate'],
    ],
    ['a note without its text', 'a \\[^b] c[^d]', ['1:10 footnote-missing']],
    ['a note that nothing refers to', '[^a]: x', ['1:1 footnote-missing']],
    ['two notes of one name', 'a[^b]\n\n[^b]: x\n\n[^b]: y', ['5:1 id-duplicate']],
    ['a link to no heading', '## Here\n\n[x](#here) [y](#heer)', ['3:12 link-target']],
    ['a bare address', 'https://x.example', ['1:1 link-label']],
    ['an unsafe address', '[x](http://x.example)', ['1:1 link-insecure']],
    ['a link without words', '[](https://x.example)', ['1:1 link-label']],
    ['a picture without words', '![](./x.png)', ['1:1 alt-missing']],
    ['a picture with a file name for words', '![IMG_1234.jpg](./x.png)', ['1:1 alt-missing']],
    ['a picture of another kind', '![words](./x.gif)', ['1:1 image-type']],
    ['struck-out words', 'a ~~b~~', ['1:3 mdx-syntax']],
    ['a task list', '- [ ] a', ['1:1 mdx-syntax']],
    ['a title on a link', '[x](https://x.example "y")', ['1:1 link-title']],
    ['TOML', '+++\na = 1\n+++', ['1:1 frontmatter-missing']],
  ])('%s is reported', (_, source, issues) => {
    expect(parseText(source).issues).toEqual(issues);
  });

  it('come in the order of the file, each with what its message needs', () => {
    expect(parseText('![x.png](./x.png)\n\n[a](#b)\n\n## C').details).toEqual([
      {
        code: 'alt-missing',
        file: 'guides/example/text.en.mdx',
        line: 1,
        column: 1,
        params: { found: 'x.png', image: './x.png' },
      },
      {
        code: 'link-target',
        file: 'guides/example/text.en.mdx',
        line: 3,
        column: 1,
        params: { found: '#b', expected: '#c' },
      },
    ]);
  });
});
