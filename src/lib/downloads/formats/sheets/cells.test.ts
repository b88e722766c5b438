import { expect, it } from 'vitest';
import { neutralise } from './cells.ts';

it.each(['=1+1', '+cmd', '-cmd', '@SUM(A1)', '\t=1', '\r=1'])('keeps a spreadsheet from running %j', (words) => {
  expect(neutralise(words)).toBe(`'${words}`);
});

it.each(['-3', '+2.5', '-0,5', '1 = 1', 'a@b.org', ''])('leaves %j as it is', (words) => {
  expect(neutralise(words)).toBe(words);
});
