import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { siteHeaders } from '../headers.ts';
import { type RunningSite, serveSite } from './serve-site.ts';

let folder = '';
let site: RunningSite;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'serve-'));
  const files = {
    'index.html': 'home',
    'fr/index.html': 'accueil',
    'fr/404/index.html': 'introuvable',
    '404.html': 'not found',
  };
  for (const [name, content] of Object.entries(files)) {
    await mkdir(join(folder, name, '..'), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  site = await serveSite(folder, 0);
});

afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

test('a page comes with every header', async () => {
  const response = await fetch(`${site.origin}/fr/`);
  expect(await response.text()).toBe('accueil');
  for (const [name, value] of Object.entries(siteHeaders)) expect(response.headers.get(name)).toBe(value);
});

test.each([
  ['/fr/rien/', 'introuvable'],
  ['/de/nichts/', 'not found'],
  ['/rien', 'not found'],
  ['/fr/..%2f..%2f..%2f..%2fetc%2fpasswd', 'introuvable'],
])('%s is answered with the page "not found" of its locale', async (path, text) => {
  const response = await fetch(site.origin + path);
  expect([response.status, await response.text()]).toEqual([404, text]);
});

test('the next free port is taken where a port is in use', async () => {
  const second = await serveSite(folder, site.port);
  expect(second.port).toBeGreaterThan(site.port);
  await second.close();
});

test('a site that gives itself an address under a path is served under that path', async () => {
  const under = await mkdtemp(join(tmpdir(), 'serve-'));
  onTestFinished(() => rm(under, { recursive: true }));
  await writeFile(join(under, 'index.html'), '<link rel="canonical" href="https://city.example/toolkit/">');
  await writeFile(join(under, '404.html'), 'not found');
  const based = await serveSite(under, 0);
  onTestFinished(() => based.close());
  expect(based.base).toBe('/toolkit');
  expect((await fetch(`${based.origin}/`)).url).toBe(`${based.origin}/toolkit/`);
  expect(await (await fetch(`${based.origin}/toolkit/?a=b`)).text()).toContain('canonical');
  expect((await fetch(`${based.origin}/toolkit/rien`)).status).toBe(404);
});
