import { expect, it } from 'vitest';
import { protectText } from './protect.ts';

const tags = ['Callout', 'Cite', 'Step'];
const protect = (text: string) => protectText(text, tags);

it.each([
  ['Cost {approx} < 5', 'Cost \\{approx\\} &lt; 5'],
  ['<b>bold</b>', '&lt;b>bold&lt;/b>'],
  ['`{a}` and ``<b>``', '`{a}` and ``<b>``'],
  ['```\n{ x: <y> }\n```\n{z}', '```\n{ x: <y> }\n```\n\\{z\\}'],
  ['A fact. <Cite source="n1" />', 'A fact. <Cite source="n1" />'],
  [
    '<Callout kind="tip" title="Say {this} > that">\n\n{x}\n\n</Callout>',
    '<Callout kind="tip" title="Say {this} > that">\n\n\\{x\\}\n\n</Callout>',
  ],
  ['<https://a.example> <me@a.example>', '<https://a.example> <me@a.example>'],
  ['<Stepper>', '&lt;Stepper>'],
])('protects %j', (text, expected) => {
  expect(protect(text)).toBe(expected);
});

it('changes nothing that it has protected, and nothing that is safe', () => {
  const text = '# {a} <b> \\{c\\} `d{` <Step id="x" title="y">\n\n> <z>\n\n</Step>';
  expect(protect(protect(text))).toBe(protect(text));
});
