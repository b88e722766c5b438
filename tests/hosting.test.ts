import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { getHeaders } from '../src/lib/headers.ts';
import { project } from './support/build.ts';
import { listFiles } from './support/files.ts';

const site = inject('fixtureSite');
const has = (program: string): boolean => spawnSync(program, ['-v']).error === undefined;

/** The first file of the site with each extension and in each folder with headers of its own, as addresses. */
const paths = [
  '/',
  '/en/',
  '/ar/',
  '/sw.js',
  ...[
    ...Map.groupBy(
      listFiles(site),
      (file) => /^(?:offline|embed|admin|_astro)\/|^downloads\/(?=.*\.html$)|\.[a-z]+$/.exec(file)?.[0],
    ).values(),
  ].flatMap(([file]) => (file === undefined || file === '_headers' ? [] : `/${file}`)),
];

describe.skipIf(!has('nginx'))('nginx', () => testServer('nginx'));
describe.skipIf(!has('caddy'))('Caddy', () => testServer('caddy'));

function testServer(name: 'nginx' | 'caddy') {
  test('answers every kind of file with the headers, the type and the packing that the site is made for', async () => {
    const origin = await start(name);
    for (const path of paths) {
      const response = await fetch(`${origin}${path}`);
      expect(response.status, path).toBe(200);
      for (const [header, value] of Object.entries(getHeaders(path)))
        expect(response.headers.get(header), `${path} ${header}`).toBe(value);
      if (path.startsWith('/embed/')) expect(response.headers.get('x-frame-options')).toBeNull();
      expect(response.headers.get('cache-control'), path).toMatch(
        path.startsWith('/_astro/') ? /immutable/ : /^no-cache$/,
      );
      expect(response.headers.get('content-type'), path).not.toMatch(/octet-stream/);
    }
    const page = await fetch(`${origin}/en/`, { headers: { 'Accept-Encoding': 'gzip' } });
    expect(page.headers.get('content-encoding')).toBe('gzip');
  });

  test('answers a wrong address in its language, with status 404, and shows no folder', async () => {
    const origin = await start(name);
    for (const [path, lang] of [
      ['/fr/rien/', 'fr'],
      ['/ar/nothing', 'ar'],
      ['/nothing', 'en'],
      ['/data/', 'en'],
      ['/_headers', 'en'],
    ] as const) {
      const response = await fetch(origin + path);
      expect(response.status, path).toBe(404);
      expect(await response.text(), path).toContain(`<html lang="${lang}"`);
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  test('leads from the choice of language to the one that a browser asks for, and to no other', async () => {
    const origin = await start(name, ['--redirect-language']);
    const ask = (language: string) =>
      fetch(`${origin}/`, { redirect: 'manual', headers: { 'Accept-Language': language } });
    expect((await ask('fr-BE,fr;q=0.9')).headers.get('location')).toMatch(/\/fr\/$/);
    expect((await ask('AR')).headers.get('location')).toMatch(/\/ar\/$/);
    expect((await ask('tr')).status).toBe(200);
    expect((await ask('tr')).headers.get('vary')).toContain('Accept-Language');
  });

  test('serves under a path, and leads from a folder into it', async () => {
    const origin = await start(name, [], { SITE_URL: 'https://city.example/toolkit/' });
    const page = await fetch(`${origin}/toolkit/en`);
    expect([page.status, page.url]).toEqual([200, `${origin}/toolkit/en/`]);
    expect(page.headers.get('content-security-policy')).toBe(getHeaders('/en/')['Content-Security-Policy']);
    const missing = await fetch(`${origin}/toolkit/fr/rien/`);
    expect([missing.status, (await missing.text()).includes('<html lang="fr"')]).toEqual([404, true]);
    const asset = paths.find((path) => path.startsWith('/_astro/')) ?? '';
    expect((await fetch(`${origin}/toolkit${asset}`)).headers.get('cache-control')).toMatch(/immutable/);
  });
}

/** Starts a server with what the command prints for it, and gives its origin. */
async function start(name: 'nginx' | 'caddy', options: readonly string[] = [], env = {}): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'hosting-'));
  const port = await getFreePort();
  const args = ['scripts/hosting.ts', name, '--folder', site, '--port', String(port), ...options];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: 'tests/fixtures/three-locales', ...env },
  });
  expect(status, stderr).toBe(0);
  writeFileSync(join(folder, 'site'), stdout);
  const server = name === 'nginx' ? startNginx(folder) : startCaddy(folder);
  onTestFinished(async () => {
    server.kill();
    await new Promise((resolve) => server.once('exit', resolve));
    rmSync(folder, { recursive: true, force: true });
  });
  const origin = `http://127.0.0.1:${port}`;
  await expect
    .poll(
      () =>
        fetch(origin).then(
          ({ ok }) => ok,
          () => false,
        ),
      { timeout: 20_000 },
    )
    .toBe(true);
  return origin;
}

function startNginx(folder: string): ChildProcess {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${folder}/${kind};`,
  );
  const main = `daemon off; pid ${folder}/pid; user root; events {}\nhttp { access_log off; ${temporary.join(' ')} include ${folder}/site; }`;
  writeFileSync(join(folder, 'main'), main);
  return spawn('nginx', ['-c', join(folder, 'main'), '-e', join(folder, 'log')], { stdio: 'ignore' });
}

const startCaddy = (folder: string): ChildProcess =>
  spawn('caddy', ['run', '--config', join(folder, 'site'), '--adapter', 'caddyfile'], {
    stdio: 'ignore',
    // Its own data go into the folder, and nothing may change it from outside.
    env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder, CADDY_ADMIN: 'localhost:0' },
  });

function getFreePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
