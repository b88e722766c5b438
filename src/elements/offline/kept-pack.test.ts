import { describe, expect, it } from 'vitest';
import { getMissing, getUnneeded, toDay } from './kept-pack.ts';

const pack = (...files: string[]) => ({
  fallback: '/en/offline/',
  bytes: 1,
  files: files.map((file) => ({ path: file.slice(0, -2), hash: file.slice(-1) })),
});
const paths = (files: { path: string }[]) => files.map(({ path }) => path);

describe('getMissing', () => {
  it('names all files for a browser that keeps nothing', () => {
    expect(paths(getMissing(pack('/a 1', '/b 1'), []))).toEqual(['/a', '/b']);
  });

  it('names only what has changed since, whichever pack brought it', () => {
    expect(paths(getMissing(pack('/a 2', '/b 1', '/c 1'), [pack('/a 1', '/c 1'), pack('/b 1')]))).toEqual(['/a']);
  });
});

describe('getUnneeded', () => {
  it('spares what a pack needs, and what is no file of a pack', () => {
    const keys = ['/a?kept=1', '/a?kept=2', '/b?kept=1', '/offline/en.json'];
    expect(getUnneeded(keys, [pack('/a 2'), pack('/b 1')])).toEqual(['/a?kept=1']);
  });
});

describe('toDay', () => {
  it('is the day of the device, not of Greenwich, where it is still or already another one', () => {
    expect(toDay(new Date(2026, 0, 5, 0, 5))).toBe('2026-01-05');
    expect(toDay(new Date(2026, 11, 31, 23, 55))).toBe('2026-12-31');
  });
});
