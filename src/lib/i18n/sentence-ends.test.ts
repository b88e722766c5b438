import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const folder = join(import.meta.dirname, '../../../content/strings');
const read = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, string>;

it('what is a sentence in English ends as one in every language, since another may follow it', () => {
  const english = Object.entries(read('en.json')).filter(([, words]) => /\s.*\s.*\.$/.test(words));
  expect(english.length).toBeGreaterThan(100);
  for (const file of readdirSync(folder)) {
    const own = read(file);
    const open = english.filter(([key]) => own[key] !== undefined && !/[.?!؟…]$/.test(own[key])).map(([key]) => key);
    expect([file, open]).toEqual([file, []]);
  }
});
