import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { stockContentDir } from '../../lib/content/reading/stock-content.ts';
import { readText, writeText } from './text-format.ts';

const texts = readdirSync(stockContentDir, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.mdx'),
);

it('reads every text of the site and writes the same again; the same bytes where no quote was needless', () => {
  const read = (file: string) => readFileSync(join(stockContentDir, file), 'utf8');
  const needless = / '([^':#\n]+)'$/gm;
  const normal = (text: string) => text.replaceAll(needless, ' $1').trim();
  const written = texts.map((file) => [file, read(file), writeText(readText(read(file)))] as const);
  expect(texts.length).toBeGreaterThan(100);
  expect(written.flatMap(([file, before, after]) => (normal(after) === normal(before) ? [] : [file]))).toEqual([]);
  expect(written.filter(([, before, after]) => after === before).length / texts.length).toBeGreaterThan(0.9);
  expect(written.filter(([, , after]) => writeText(readText(after)) !== after)).toEqual([]);
});

it('leaves out what is empty, and marks of a translation in a text that is none', () => {
  expect(writeText({ title: 'A', papers: [], transfer: { cost: '' }, translation: { sections: {} }, body: 'B' })).toBe(
    '---\ntitle: A\npapers: []\n---\n\nB\n',
  );
  expect(writeText({ title: 'A', translation: { from: 'en', sections: {} }, body: '' })).toContain(
    'translation:\n  from: en\n---',
  );
});
