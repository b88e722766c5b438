import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askAddress } from './ask-address.ts';
import { askAll } from './ask-all.ts';
import { findAddresses, findInLine } from './find-addresses.ts';
import { renderReport } from './report.ts';

describe('addresses in a line', () => {
  it.each([
    ['url: https://x.example/a_(b)', ['https://x.example/a_(b)']],
    ['See [a](https://x.example/a), [b](http://y.example/b_(c)).', ['https://x.example/a', 'http://y.example/b_(c)']],
    ['<https://x.example/a>; then “https://y.example/b”.', ['https://x.example/a', 'https://y.example/b']],
    ['entry:guides/a and mailto:a@x.example', []],
  ])('%s', (line, addresses) => {
    expect(findInLine(line)).toEqual(addresses);
  });
});

it('names every place of an address, once for each address', () => {
  const folder = mkdtempSync(join(tmpdir(), 'links-'));
  mkdirSync(join(folder, 'sources'));
  writeFileSync(join(folder, 'sources/a.yaml'), 'title: A\nurl: https://x.example/\n');
  writeFileSync(join(folder, 'sources/b.yaml'), 'url: https://x.example/\n');
  writeFileSync(join(folder, 'sources/photo.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  expect(findAddresses(folder)).toEqual([
    { url: 'https://x.example/', places: ['sources/a.yaml:2', 'sources/b.yaml:1'] },
  ]);
});

describe('a server', () => {
  let server: Server;
  let base = '';
  const heard: string[] = [];
  beforeAll(async () => {
    server = createServer((request, response) => {
      heard.push(`${request.method} ${request.url}`);
      const answer = (status: number, headers: Record<string, string> = {}) =>
        response.writeHead(status, headers).end();
      if (request.url === '/moved') answer(301, { location: '/fine' });
      else if (request.url === '/passing') answer(302, { location: '/fine' });
      else if (request.url === '/round') answer(302, { location: '/round' });
      else if (request.url === '/only-pages') answer(request.method === 'HEAD' ? 405 : 200);
      else if (request.url === '/gone') answer(410);
      else if (request.url === '/closed') answer(403);
      else if (request.url === '/silent') return;
      else answer(request.url === '/fine' ? 200 : 404);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it.each([
    ['/fine', 'fine', '200'],
    ['/passing', 'fine', '200'],
    ['/moved', 'moved', '200'],
    ['/only-pages', 'fine', '200'],
    ['/gone', 'gone', '410'],
    ['/lost', 'gone', '404'],
    ['/closed', 'refused', '403'],
    ['/round', 'refused', 'more than 5 redirects'],
    ['/silent', 'unreachable', 'no answer in time'],
  ])('that answers %s is understood as %s', async (path, verdict, reason) => {
    const answer = await askAddress(base + path, { timeout: 300 });
    expect(answer).toMatchObject({ verdict, reason });
    if (verdict === 'moved') expect(answer.to).toBe(`${base}/fine`);
  });

  it('that also speaks https is told to the editor', async () => {
    const send: typeof fetch = async () => new Response(null, { status: 200 });
    expect(await askAddress('http://x.example/a', { timeout: 300, fetch: send })).toMatchObject({
      verdict: 'secure',
      to: 'https://x.example/a',
    });
  });
});

it('asks a host one thing at a time, and others meanwhile', async () => {
  const open = new Map<string, number>();
  let most = 0;
  const addresses = ['a', 'b', 'c'].flatMap((host) =>
    ['1', '2'].map((path) => ({ url: `https://${host}.example/${path}`, places: ['x.yaml:1'] })),
  );
  const asked = await askAll(
    addresses,
    async (url) => {
      const { host } = new URL(url);
      open.set(host, (open.get(host) ?? 0) + 1);
      expect(open.get(host)).toBe(1);
      most = Math.max(most, [...open.values()].filter((count) => count > 0).length);
      await new Promise((resolve) => setTimeout(resolve, 5));
      open.set(host, 0);
      return { verdict: 'fine', reason: '200' };
    },
    { hosts: 2, pause: 1 },
  );
  expect(asked.map(({ url }) => url)).toEqual(addresses.map(({ url }) => url));
  expect(most).toBe(2);
});

it('reports what is gone first, with its places, and counts what is fine', () => {
  const report = renderReport([
    { url: 'https://x.example/', places: ['a.yaml:1'], verdict: 'fine', reason: '200' },
    { url: 'http://y.example/', places: ['b.yaml:2'], verdict: 'secure', reason: '200', to: 'https://y.example/' },
    { url: 'https://z.example/', places: ['c.yaml:3', 'd.yaml:4'], verdict: 'gone', reason: '404' },
  ]);
  expect(report.indexOf('z.example')).toBeLessThan(report.indexOf('y.example'));
  expect(report).toContain('    d.yaml:4\n');
  expect(report).toContain('    → https://y.example/');
  expect(report).toContain('1 of 3 addresses are fine.');
});
