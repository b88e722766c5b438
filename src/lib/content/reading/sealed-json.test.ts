import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readSealedJson, readSealedLines, writeSealedJson, writeSealedLines } from './sealed-json.ts';

let folder = '';
const file = () => join(folder, 'index.json');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sealed-'));
  writeSealedJson(file(), { title: 'Bienvenue à tous' });
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a value is read as it was written, and nothing else is left', () => {
  expect(readSealedJson(file())).toEqual({ title: 'Bienvenue à tous' });
  expect(readdirSync(folder)).toEqual(['index.json']);
});

test.each([
  ['cut', (text: string) => text.slice(0, -4)],
  ['still JSON, but changed', (text: string) => text.replace('tous', 'vous')],
  ['without its hash', (text: string) => text.slice(text.indexOf('\n') + 1)],
  ['empty', () => ''],
])('a file that is %s is none', (_, damage) => {
  writeFileSync(file(), damage(readFileSync(file(), 'utf8')));
  expect(readSealedJson(file())).toBeUndefined();
});

test('a file that is missing is none', () => {
  expect(readSealedJson(join(folder, 'other.json'))).toBeUndefined();
});

test('many values are read as they were written, long ones too', () => {
  const values = ['à', { text: 'é\n'.repeat(400_000) }, [1, null], 'end'];
  writeSealedLines(file(), values);
  expect(readSealedLines(file())).toEqual(values);
  expect(readdirSync(folder)).toEqual(['index.json']);
});

test.each([
  ['cut', (text: string) => text.slice(0, -4)],
  ['short of a line', (text: string) => text.slice(text.indexOf('\n') + 1)],
  ['changed', (text: string) => text.replace('tous', 'vous')],
  ['empty', () => ''],
])('a file of lines that is %s is none', (_, damage) => {
  writeSealedLines(file(), ['à tous', 'à toutes']);
  writeFileSync(file(), damage(readFileSync(file(), 'utf8')));
  expect(readSealedLines(file())).toBeUndefined();
});
