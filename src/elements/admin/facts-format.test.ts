import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { stockContentDir } from '../../lib/content/reading/stock-content.ts';
import { readFacts, writeFacts } from './facts-format.ts';

it('reads all facts and records of the site and writes the same bytes again', () => {
  const files = readdirSync(stockContentDir, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.includes('/') && file.endsWith('.yaml'),
  );
  const read = (file: string) => readFileSync(join(stockContentDir, file), 'utf8');
  const other = files.filter((file) => writeFacts(readFacts(read(file))) !== read(file));
  expect(files.length).toBeGreaterThan(1000);
  // Comments are lost, and words that were folded over several lines come into one.
  expect(other.filter((file) => !/(?:^|\s)#|[^:]\n {4,}\S|\n\n/.test(read(file)))).toEqual([]);
  expect(other.length / files.length).toBeLessThan(0.03);
});

it('keeps what was not touched as it was written, and quotes what would be read as something else', () => {
  const text = "country: 'NO'\nlat: 52.5200\nphones:\n  - number: '+32 2 000 00 00'\nchecked: 2026-11-01\n";
  const fields = readFacts(text);
  expect(writeFacts({ ...fields, checked: '2026-11-29', free: false, email: '' })).toBe(
    text.replace('2026-11-01', '2026-11-29'),
  );
  expect(writeFacts({ number: '112', hours: '23/6', code: 'on', from: '2026-11' })).toBe(
    "number: '112'\nhours: '23/6'\ncode: 'on'\nfrom: 2026-11\n",
  );
});
