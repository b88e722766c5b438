import { afterEach, describe, expect, it, vi } from 'vitest';
import { CatalogueIndex } from './catalogue.ts';

const near = { key: 'near', title: 'Near', city: '', path: '/near/' };
const far = { key: 'far', title: 'Far', city: 'Oulu', path: '/far/' };
const createIndex = () =>
  new CatalogueIndex({ benchmarks: [], practices: [near], allPractices: '/practices.json', schema: '' });

afterEach(() => vi.unstubAllGlobals());

describe('the practices of a plan', () => {
  it('are those of the page until all are asked for, which happens once', async () => {
    const fetched = vi.fn(async () => new Response(JSON.stringify([near, far])));
    vi.stubGlobal('fetch', fetched);
    const index = createIndex();
    expect(index.getPracticeName('far')).toBe('far');
    expect(await index.loadAll()).toBe(true);
    expect(index.getPracticeName('far')).toBe('Far (Oulu)');
    expect(await index.loadAll()).toBe(false);
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  it('remain those of the page without a network, and can be asked for again', async () => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 503 }));
    const index = createIndex();
    expect(await index.loadAll()).toBe(false);
    expect(index.practices).toEqual([near]);
    vi.stubGlobal('fetch', async () => new Response(JSON.stringify([near, far])));
    expect(await index.loadAll()).toBe(true);
  });
});
