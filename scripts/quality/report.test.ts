import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { openSite } from './built-site.ts';
import type { Part } from './goal.ts';
import { goals } from './goals.ts';
import { fromSample } from './outcome.ts';
import { hasFailed, measureGoals } from './report.ts';
import { renderTable } from './table.ts';
import { makeSite } from './tiny-site.ts';

const bad: Part = { what: 'links', command: 'c', measure: () => ({ measured: '1 dead', met: false, why: 'first: x' }) };
const good: Part = { what: 'links', command: 'c', measure: () => ({ measured: '0 dead', met: true }) };
const untested: Part = { what: 'axe', command: 'c', without: 'takes a browser' };
const measure = (...parts: Part[]) => measureGoals({ G1: { wanted: 'w', parts } }, makeSite(), '2026-11-29');

test('the goals are G1 to G19, each with a measurement or the reason why there is none', () => {
  expect(Object.keys(goals)).toEqual(Array.from({ length: 19 }, (_, index) => `G${index + 1}`));
  for (const { parts } of Object.values(goals)) {
    expect(parts.length).toBeGreaterThan(0);
    for (const part of parts) expect(part.measure ?? part.without).toBeTruthy();
  }
});

test('a goal is met only where all of it was measured', async () => {
  expect((await measure(good)).map(({ met }) => met)).toEqual([true]);
  expect((await measure(good, untested)).map(({ met }) => met)).toEqual(['not tested']);
  expect((await measure(good, untested, bad)).map(({ met }) => met)).toEqual([false]);
});

test('a goal that is not met fails, unless a reason is recorded', async () => {
  expect(hasFailed(await measure(bad))).toBe(true);
  const excused = await measure({ ...bad, reason: 'by design' });
  expect(hasFailed(excused)).toBe(false);
  expect(excused[0]?.parts[0]).toMatchObject({ met: false, why: 'by design' });
  expect(hasFailed(await measure(good, untested))).toBe(false);
});

test('a measure that breaks shows nothing, and fails', async () => {
  const broken = await measure({
    ...good,
    measure: () => {
      throw new Error('no file');
    },
  });
  expect(broken[0]?.parts[0]).toMatchObject({ met: false, why: 'no file' });
});

test('a sample can refute a goal and never meet it', () => {
  expect(fromSample([], 'errors', 'a sample').met).toBe('not tested');
  expect(fromSample(['x'], 'errors', 'a sample').met).toBe(false);
});

test('the table says what was measured, by which command, on which day', async () => {
  const table = renderTable(await measure(good, untested));
  expect(table).toMatch(/G1 +links +met +0 dead +2026-11-29 +c/);
  expect(table).toContain('G1 axe, not tested here: takes a browser.');
});

test('a folder without a built site is refused in plain words', () => {
  const empty = { folder: `${tmpdir()}/no-such-site`, project: '', content: '', everyPage: false, browser: false };
  expect(() => openSite(empty)).toThrow(/There is no built site in .*run "npm run build" first/);
});
