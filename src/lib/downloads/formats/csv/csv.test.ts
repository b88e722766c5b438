import { expect, it } from 'vitest';
import { toPlainNumber } from './csv.ts';

it.each([
  ['75,800', '75800'],
  ['75\u202f800', '75800'],
  ['1 250 000', '1250000'],
  ['0,5', '0.5'],
  ['2026', '2026'],
  ['7 steps', '7 steps'],
  ['12, 13', '12, 13'],
])('writes %j as %j', (words, plain) => {
  expect(toPlainNumber(words)).toBe(plain);
});
