import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { measureCoverage, testsOf } from './coverage.ts';
import { makeSite, page } from './tiny-site.ts';

test('every test that is said to look at a criterion is there', () => {
  for (const name of Object.values(testsOf).flat()) expect(existsSync(`tests/${name}.test.ts`), name).toBe(true);
});

test('a criterion has the rules of axe that look for it', () => {
  const coverage = measureCoverage(makeSite());
  expect(coverage['1.4.3'].axe).toBeGreaterThan(0);
  expect(coverage['4.1.2'].axe).toBeGreaterThan(10);
  expect(coverage['2.5.8'].axe).toBe(1);
  expect(coverage['2.5.4']).toEqual({ axe: 0, tests: [] });
});

test('criteria of recordings have no occasion only where no page has sound or video', () => {
  const film = { 'en/x/index.html': page('/en/x/', { main: '<video></video>' }) };
  expect(measureCoverage(makeSite())['1.2.2'].absent).toBe(true);
  expect(measureCoverage(makeSite(film))['1.2.2'].absent).toBeUndefined();
});
