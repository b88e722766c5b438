import { mdxToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { parseText } from '../../../../../tests/support/parse-text.ts';
import { type ParserMessage, recognizeMessage, toProblem } from './parser-messages.ts';

/** A text that makes Sätteri fail in each way that we recognise, and what it says. */
const failures: Record<ParserMessage, [source: string, message: string][]> = {
  mismatchedTag: [
    [
      '<Step>\n\nx\n\n</Stap>',
      '5:1: Unexpected closing tag `</Stap>`, expected corresponding closing tag for `<Step>` (1:1) (mdx-jsx:unexpected-character)',
    ],
  ],
  unopenedTag: [
    [
      'x\n\n</Step>',
      '3:1: Unexpected closing tag `</Step>`, expected an open tag first (mdx-jsx:unexpected-character)',
    ],
  ],
  tagLine: [
    [
      '<Callout>\n\nx</Callout>',
      '3:2: Expected the closing tag `</Callout>` either after the end of `paragraph` or another opening tag after the start of `paragraph` (`<Callout>` opened at 1:1) (mdx-jsx:unexpected-character)',
    ],
  ],
  unclosedTag: [
    ['<Step>\n\nx', '1:1: Expected a closing tag for `<Step>` (1:1) (mdx-jsx:unexpected-character)'],
    [
      '<Callout>x\n</Callout>',
      '1:1: Expected a closing tag for `<Callout>` (1:1) before the end of `paragraph` (mdx-jsx:unexpected-character)',
    ],
  ],
  expression: [
    [
      'a { b',
      '1:3: Unexpected end of file in expression, expected a corresponding closing brace for `{` (mdx-jsx:unexpected-character)',
    ],
    [
      '## Head {#my-id}',
      '1:13: Could not parse expression with oxc: Expected `in` but found `-` (mdx-jsx:unexpected-character)',
    ],
    [
      '<Step id={a b} />',
      '1:13: Could not parse expression with oxc: Expected `,` or `)` but found `Identifier` (mdx-jsx:unexpected-character)',
    ],
  ],
  brokenTag: [
    [
      '<!-- x -->',
      '1:1: Unexpected character `!` (U+0021) before name, expected a character that can start a name, such as a letter, `$`, or `_` (note: to create a comment in MDX, use `{/* text */}`) (mdx-jsx:unexpected-character)',
    ],
    ...['<3', '<https://x.example>', '<Step id=a>', '<Step id="a'].map((source): [string, string] => [
      source,
      '1:1: Unexpected character after `<`, expected a valid JSX tag (note: to create a link in MDX, use `[text](url)`) (mdx-jsx:unexpected-character)',
    ]),
  ],
};

const cases = Object.entries(failures).flatMap(([kind, list]) =>
  list.map(([source, message]) => ({ kind, source, message })),
);

/** What Sätteri says about a text; empty where it reads it. */
function getMessage(source: string): string {
  try {
    mdxToMdast(source, { position: true });
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

describe.each(cases)('Sätteri on $source', ({ kind, source, message }) => {
  it('says what we know', () => {
    expect(getMessage(source)).toBe(message);
  });

  it('is recognised and explained', () => {
    expect(recognizeMessage(toProblem(new Error(message)).message)?.kind).toBe(kind);
    expect(parseText(source).details.filter(({ params }) => 'reason' in params && params.reason === 'other')).toEqual(
      [],
    );
  });
});
