import { describe, expect, it } from 'vitest';
import { getMissing, getUnneeded } from './kept-pack.ts';

const pack = (...files: string[]) => ({
  fallback: '/en/offline/',
  files: files.map((file) => ({ path: file.slice(0, -2), hash: file.slice(-1) })),
});

describe('getMissing', () => {
  it('names all files for a browser that keeps nothing', () => {
    expect(getMissing(pack('/a 1', '/b 1'), [])).toEqual(['/a', '/b']);
  });

  it('names only what has changed since, whichever pack brought it', () => {
    expect(getMissing(pack('/a 2', '/b 1', '/c 1'), [pack('/a 1', '/c 1'), pack('/b 1')])).toEqual(['/a']);
  });
});

describe('getUnneeded', () => {
  it('spares what another language still needs', () => {
    expect(getUnneeded(pack('/a 1', '/style 1'), [pack('/b 1', '/style 2')])).toEqual(['/a']);
  });
});
