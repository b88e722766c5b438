import { describe, expect, it } from 'vitest';
import { createHtmlContext } from '../../../../tests/support/html-context.ts';
import { parseText, parseValid } from '../../../../tests/support/parse-text.ts';
import { renderHtml } from '../html/html.ts';

const toHtml = (source: string): string => renderHtml(parseValid(source), createHtmlContext());

describe('addresses between < and >', () => {
  it.each([
    ['Write to <desk@town.example>.', '<p>Write to <a href="mailto:desk@town.example">desk@town.example</a>.</p>'],
    ['(<mailto:desk@town.example>)', '<p>(<a href="mailto:desk@town.example">desk@town.example</a>)</p>'],
    ['<desk@town.example>', '<p><a href="mailto:desk@town.example">desk@town.example</a></p>'],
    ['- <a@town.example>\n- b', '<ul><li><a href="mailto:a@town.example">a@town.example</a></li><li>b</li></ul>'],
  ])('%s is a link', (source, html) => {
    expect(toHtml(source)).toBe(html);
  });

  it('of a page make a link too, whose words could be better', () => {
    const { document, issues } = parseText('See <https://town.example/a_b>.');
    expect(issues).toEqual(['1:6 link-label']);
    expect(renderHtml(document, createHtmlContext())).toBe(
      '<p>See <a href="https://town.example/a_b">https://town.example/a_b</a>.</p>',
    );
  });

  it('more than the repairs of one text are no trouble', () => {
    expect(parseText('<a@town.example>\n\n'.repeat(100)).issues).toEqual([]);
  });

  it.each(['`<a@town.example>`', '```\n<https://town.example>\n```', '``a ` <a@town.example>``'])(
    '%j is code, which is left as it is',
    (source) => {
      expect(toHtml(source)).toMatch(/&lt;(?:a@town|https:\/\/town)\.example&gt;/);
    },
  );
});

describe('pictures', () => {
  const shapeOf = (source: string) =>
    parseValid(source)
      .children.flatMap((block) => (block.type === 'list' ? block.items.flat() : block))
      .map(({ type }) => type);

  it('may stand in a numbered list', () => {
    expect(shapeOf('1. Go in.\n\n   ![The door](./door.png)\n\n2. Wait.')).toEqual([
      'paragraph',
      'figure',
      'paragraph',
    ]);
  });

  it('in a sentence follow the sentence', () => {
    expect(shapeOf('Go to ![The door](./door.png) and wait.')).toEqual(['paragraph', 'figure']);
    expect(toHtml('Go to ![The door](./door.png) and wait.')).toMatch(/^<p>Go to {1,2}and wait\.<\/p>/);
  });

  it('on a line of a paragraph part its words', () => {
    expect(shapeOf('Go in.\n![The door](./door.png)\nWait.')).toEqual(['paragraph', 'figure', 'paragraph']);
  });

  it('before the words stay before them', () => {
    expect(shapeOf('![The door](./door.png) The door.')).toEqual(['figure', 'paragraph']);
  });

  it('may have a name in capitals, as cameras write it', () => {
    expect(parseText('![The hall](./HALL.JPG)').issues).toEqual([]);
  });

  it.each(['photo', 'An image', 'صورة', 'Une photo.'])('described as “%s” only are reported', (alt) => {
    expect(parseText(`![${alt}](./a.png)`).issues).toEqual(['1:1 alt-missing']);
  });
});

describe('links to a heading of the page', () => {
  it.each([
    ["## L'accueil", '#laccueil', '#l-accueil'],
    ["## The city's desk", '#the-citys-desk', '#the-city-s-desk'],
    ['## Où aller ?', '#où-aller-', '#ou-aller'],
    ['## Où aller ?', '#o%C3%B9-aller', '#ou-aller'],
    [`## ${'A long heading '.repeat(6)}`, `#${'a-long-heading-'.repeat(6).slice(0, -1)}`, undefined],
  ])('%s may be written %s, as other systems do', (heading, address, id) => {
    const html = toHtml(`[Go](${address})\n\n${heading}`);
    const made = /<h2 id="([^"]+)"/.exec(html)?.[1];
    expect(html).toContain(`href="${id ?? `#${made}`}"`);
  });

  it('that is not there are still refused', () => {
    expect(parseText('[Go](#nowhere)\n\n## Somewhere').issues).toEqual(['1:1 link-target']);
  });
});

describe('headings of other systems', () => {
  const levelsOf = (source: string) =>
    parseText(source).document.children.map((block) => (block.type === 'heading' ? block.level : block.type));

  it.each<[source: string, levels: number[], warnings: number]>([
    ['### a\n\n### b\n\n## c\n\n### d', [2, 2, 2, 3], 2],
    ['## a\n\n#### b\n\n#### c\n\n### d', [2, 3, 3, 3], 2],
    ['# a\n\n## b\n\n### c\n\n# d\n\n## e', [2, 3, 4, 2, 3], 5],
    ['# Title\n\n## a\n\n### b', [2, 2, 3], 1],
    ['## a\n\n### b\n\n#### c\n\n##### d\n\n###### e', [2, 3, 4, 4, 4], 2],
  ])('%j get levels that follow, siblings the same', (source, levels, warnings) => {
    expect(levelsOf(source)).toEqual(levels);
    expect(parseText(source).issues.map((issue) => issue.split(' ')[1])).toEqual(Array(warnings).fill('heading-order'));
  });

  it.each([
    ['## Opening hours {#hours}', 'hours'],
    ['## Opening hours{#Opening_Hours}', 'opening-hours'],
    ['### Heures {#les-heures} ##', 'les-heures'],
    ['## متى نفتح {#مواعيد}', 'مواعيد'],
  ])('%s may have an id of their own', (heading, id) => {
    const html = toHtml(`## First\n\n${heading}\n\n[Go](#${id})`);
    expect(html).toContain(` id="${id}">`);
    expect(html).toContain(`href="#${id}"`);
    expect(html).not.toMatch(/[{}]/);
  });

  it('leave an id in code alone, and say where an id is taken', () => {
    expect(toHtml('```\n## a {#b}\n```')).toContain('## a {#b}');
    expect(parseText('## a {#c}\n\n## b {#c}\n\n## c').issues).toEqual(['3:1 id-duplicate']);
  });
});

describe('signs that only look like ours', () => {
  it('a page of code may hold hundreds of braces', () => {
    expect(parseText(`Words.\n\n\`\`\`\n${'{ a: {} }\n'.repeat(300)}\`\`\`\n`).issues).toEqual([]);
  });

  it.each(['76 % (**) of them', 'M**V is a name', 'Paid by the State ***', 'a ** b'])(
    'stars stand alone in %j',
    (source) => {
      expect(parseText(source).issues).toEqual([]);
    },
  );

  it.each([
    'a{.big}',
    'a {: .big}',
    '[a](https://town.example){:target="_blank"}',
    'a {#b} c',
    '![a b](./a.png){width=50%}',
  ])('%s holds the looks of another system, named as such', (source) => {
    expect(parseText(source).details.map(({ params }) => params)).toMatchObject([{ reason: 'attributes' }]);
  });
});

describe('a link', () => {
  it.each(['here', 'Click here', 'Read more…', 'cliquez ici', 'Ici', 'En savoir plus', 'اضغط هنا', 'aquí', 'тут'])(
    'whose words are “%s” is reported',
    (words) => {
      expect(parseText(`[${words}](https://town.example/a)`).issues).toEqual(['1:1 link-label']);
    },
  );

  it.each(['tel:112', 'tel:+3222794970', 'tel:080030030', 'tel:1700', 'tel:+33-1-22-33-44-55', 'tel:3977', 'tel:016'])(
    'to %s can be dialled',
    (address) => {
      expect(parseText(`[a](${address})`).issues).toEqual([]);
    },
  );

  it('with a title is kept, and its title reported as not shown', () => {
    const { document, issues } = parseText('[The list](https://town.example/a "A list")');
    expect(issues).toEqual(['1:1 link-title']);
    expect(renderHtml(document, createHtmlContext())).toBe('<p><a href="https://town.example/a">The list</a></p>');
  });

  it.each([
    ['[a](https://town.example/a\u00a0)', 'invisible', 'https://town.example/a'],
    ['[a](desk@town.example)', 'mail', 'mailto:desk@town.example'],
    ['[a](<tel:+33 1 22 33>)', 'phone', 'tel:+3312233'],
    ['[a](+33-1-22-33)', 'phone', 'tel:+3312233'],
    ['[a](tel:022794970)', 'national', undefined],
    ['[a](02-279-49-70)', 'national', undefined],
    ['[a](./form.pdf)', 'file', undefined],
    ['[a](/en/guides/x/)', 'path', undefined],
    ['[a](http://localhost:4321/en/)', 'local', undefined],
    ['[a](town.example/list)', 'web', 'https://town.example/list'],
  ])('%s says why it leads nowhere', (source, reason, expected) => {
    const { details } = parseText(source);
    expect(details.map(({ code }) => code)).toEqual(['link-target']);
    expect(details[0]?.params).toMatchObject(expected === undefined ? { reason } : { reason, expected });
  });
});

describe('what other systems accept', () => {
  it('a table whose first column names the rows, with an empty corner', () => {
    expect(toHtml('| | Town | Lake |\n| - | - | - |\n| Desks | 1 | 2 |')).toContain(
      '<tr><td></td><th scope="col">Town</th><th scope="col">Lake</th></tr></thead>' +
        '<tbody><tr><th scope="row">Desks</th><td>1</td><td>2</td></tr>',
    );
  });

  it('a link to the second heading of the same words', () => {
    const source = '## Costs\n\na\n\n## Costs\n\n[second](#costs-1) [first](#user-content-costs)';
    expect(toHtml(source)).toContain('<a href="#costs-2">second</a> <a href="#costs">first</a>');
    expect(parseText('## Costs\n\n[second](#costs-1)').issues).toEqual(['3:1 link-target']);
  });
});
