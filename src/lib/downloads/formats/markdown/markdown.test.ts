import { markdownToHtml } from 'satteri';
import { describe, expect, it } from 'vitest';
import { loadBook } from '../../../../../tests/support/publications.ts';
import { packMarkdown } from './markdown.ts';
import { escapeInline, escapeStart, toCode, toTarget, wrap } from './signs.ts';

const write = async (id: string, locale: string) =>
  new TextDecoder().decode(await packMarkdown(await loadBook(id, locale)));

const render = (markdown: string): string => markdownToHtml(markdown).html;
const toWords = (html: string): string =>
  html
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .trim();

describe('words in Markdown', () => {
  it.each([
    '2 * 3 * 4 and a_b_c',
    '[not a link](x) ![nor a picture](y)',
    '<b>no tag</b> &amp; no entity',
    '`code` ~~gone~~ a|b \\ end',
    '1. no list',
    '2026) no list',
    '# no heading',
    '- no item',
    '+ no item',
    '=== no line',
    '> no quotation',
    '[^1]: no note',
  ])('stay as they are: %s', (words) => {
    expect(toWords(render(escapeStart(escapeInline(words))))).toBe(words);
  });

  it('keep the spaces around what is marked outside the signs', () => {
    expect(wrap(' bold ', '**')).toBe(' **bold** ');
    expect(wrap(' ', '*')).toBe(' ');
  });

  it('stand in code whatever they hold', () => {
    expect(toWords(render(toCode('a `b` c')))).toBe('a `b` c');
    expect(toCode('`')).toBe('`` ` ``');
  });

  it('lead to addresses with brackets and spaces', () => {
    expect(toTarget('https://x.example/a_(b)')).toBe('<https://x.example/a_(b)>');
    expect(toTarget('https://x.example/a b')).toBe('<https://x.example/a%20b>');
  });
});

describe.each(['en', 'fr', 'ar'])('a text in Markdown in %s', (locale) => {
  it('has one title, and a heading for each step and chapter', async () => {
    const guide = render(await write('guides/rich-guide', locale));
    expect(guide.match(/<h1/g)).toHaveLength(1);
    const kit = render(await write('toolkits/example-kit', locale));
    expect(kit.match(/<h1/g)).toHaveLength(1);
    expect(kit.match(/<h2/g)?.length).toBeGreaterThanOrEqual(5);
  });

  it('prints no sign of Markdown and no tag', async () => {
    const words = toWords(render(await write('toolkits/example-kit', locale)));
    expect(words).not.toMatch(/\*\*|\]\(|^#+ |\[\^/m);
    expect(words).not.toMatch(/undefined|\[object|NaN/);
  });

  it('is the same when it is made again', async () => {
    expect(await write('guides/rich-guide', locale)).toBe(await write('guides/rich-guide', locale));
  });
});

it('holds every kind of block: tables, boxes to tick, notes, quotations', async () => {
  const markdown = await write('guides/rich-guide', 'en');
  for (const sign of [/^\| --- \|/m, /^- \[ \] /m, /^\[\^[\w-]+-1\]: /m, /^> /m, /^## 1\. /m, /^1\. /m])
    expect(markdown).toMatch(sign);
});
