import { describe, expect, it } from 'vitest';
import { createHtmlContext } from '../../../tests/support/html-context.ts';
import { parseText } from '../../../tests/support/parse-text.ts';
import { renderHtml } from './html/html.ts';
import { summarizeDocument } from './summary.ts';
import { typesetDocument } from './typography.ts';

const KILOBYTE = 1024;

/** Seconds of processor that a text takes from its source to its page. */
function measure(source: string): number {
  const start = process.cpuUsage();
  const { document } = parseText(source);
  summarizeDocument(document);
  renderHtml(typesetDocument(document, 'fr'), createHtmlContext());
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

const fill = (piece: string, kilobytes: number): string => piece.repeat((kilobytes * KILOBYTE) / piece.length);

describe('a text with 256 kB of one character', () => {
  it.each([...'<>{}[]()*_`~#-+=|!"\'&:;/.,?^$%@aé1 \t\u00a0\n'])(
    '%j is read or refused within a second',
    (character) => {
      expect(measure(fill(character, 256))).toBeLessThan(1);
    },
  );
});

describe('a text with 256 kB of one piece', () => {
  // Pieces that once took minutes: unknown tags in each other, lone braces, entities, stars that are not read, pictures.
  it.each(['<x>\n', '{a\n\n', '{\n\n', '<Step id="a">\n\n', '&lt;', '*« a »*b ', '*a', '![a](./a.png) ', '<a@b.cd>\n'])(
    '%j is read or refused within a second of a quiet machine',
    (piece) => {
      expect(measure(fill(piece, 256))).toBeLessThan(4);
    },
  );
});

describe('a text four times as long', () => {
  // Pieces that once took sixteen times as long: headings of one name, neighbours of emphasis, wrong links.
  it.each(['## a\n\n', "l'*a*\n\n", '[a](#b) ', 'a@a ', '<Cite source="a" />\n', '<Foo/>\n\n'])(
    'made of %j takes about four times as long',
    (piece) => {
      measure(fill(piece, 16));
      expect(measure(fill(piece, 64)) / Math.max(measure(fill(piece, 16)), 0.02)).toBeLessThan(10);
    },
  );
});

it('more nodes than a call takes arguments are no trouble', () => {
  expect(parseText(fill('*a*\n\n', 320)).issues).toEqual([]);
});
