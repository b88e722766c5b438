import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { project } from './support/build.ts';

const TEXT = 'content/guides/example-guide/text.en.mdx';
let folder = '';
let origin = '';
let server: ChildProcess;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dev-'));
  cpSync(join(project, 'tests/fixtures/three-locales'), join(folder, 'content'), { recursive: true });
  const port = await findFreePort();
  // Vite serves no pages where it believes itself in a test.
  const { VITEST: _, ...env } = process.env;
  origin = `http://127.0.0.1:${port}`;
  server = spawn(process.execPath, ['scripts/dev.ts'], {
    cwd: project,
    env: {
      ...env,
      NODE_ENV: 'development',
      CONTENT_DIR: join(folder, 'content'),
      PORT: String(port),
      HOST: '127.0.0.1',
      LANG: 'fr_FR.UTF-8',
    },
    stdio: 'ignore',
  });
  await waitFor('/en/', (html) => html.includes('</html>'));
});

afterAll(() => {
  server.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

test('pages, files and wrong addresses are answered as the built site answers them', async () => {
  expect((await get('/en/')).status).toBe(200);
  expect((await get('/robots.txt')).text).toContain('Sitemap:');
  expect((await get('/en/no-such-page/')).status).toBe(404);
});

test('the search answers with the index of the content as it stands', async () => {
  const language = JSON.parse((await get('/search/en/language.json')).text) as { parts: string[] };
  expect(language.parts).toEqual(['/search/en/1/']);
  const index = JSON.parse((await get('/search/en/1/index.json')).text) as { files: [string, string][] };
  expect((await get(`/search/en/1/${index.files[0]?.[1]}`)).status).toBe(200);
});

test('a saved text is on its page at once', async () => {
  const source = readFileSync(join(folder, TEXT), 'utf8');
  writeFileSync(join(folder, TEXT), source.replace(/^title: .*$/m, 'title: A title that was just saved'));
  const html = await waitFor(GUIDE, (page) => page.includes('A title that was just saved'));
  expect(html).not.toContain('content-issues');
});

test('an error in a text stands over its page in the language of the editor, and the page stays', async () => {
  const source = readFileSync(join(folder, TEXT), 'utf8');
  writeFileSync(join(folder, TEXT), source.replace(/^title: .*$/m, 'titel: A misspelt field'));
  const html = await waitFor(GUIDE, (page) => page.includes('content-issues'));
  expect(html).toContain('guides/example-guide/text.en.mdx:');
  expect(html).toContain('problème');
  expect(html).toContain('A title that was just saved');
  expect((await get(GUIDE)).status).toBe(200);
  writeFileSync(join(folder, TEXT), source);
  await waitFor(GUIDE, (page) => !page.includes('content-issues'));
});

test.each([
  ['an unknown tag', TEXT, (text: string) => `${text}\n<Callot kind="tip">\n\nWords.\n\n</Callot>\n`, 'Callout'],
  ['code between braces', TEXT, (text: string) => `${text}\n{1+1}\n`, '{1+1}'],
  ['a broken record', 'content/places/example-desk.yaml', (text: string) => `${text}\nname: [\n`, 'example-desk.yaml'],
  ['broken settings', 'content/site.yaml', (text: string) => text.replace(/^name:/m, 'nmae:'), 'name'],
])('%s stands over each page, with the page below it', async (_, file, spoil, said) => {
  const source = readFileSync(join(folder, file), 'utf8');
  writeFileSync(join(folder, file), spoil(source));
  const start = Date.now();
  const html = await waitFor('/fr/', (page) => page.includes('content-issues'));
  // A second on a machine of its own; room for one that has other work to do.
  expect(Date.now() - start).toBeLessThan(5000);
  expect(html.slice(html.indexOf('<aside class="content-issues"'))).toContain(said);
  expect(html).toContain('<main');
  writeFileSync(join(folder, file), source);
  await waitFor('/fr/', (page) => !page.includes('content-issues'));
});

test('SIGTERM ends the server', async () => {
  server.kill('SIGTERM');
  await once(server, 'exit');
  await expect(get('/en/')).rejects.toThrow();
});

const GUIDE = '/en/guides/example-guide/';

async function get(path: string): Promise<{ status: number; text: string }> {
  const response = await fetch(origin + path);
  return { status: response.status, text: await response.text() };
}

/** Asks for a page until it is as expected. */
async function waitFor(path: string, isExpected: (html: string) => boolean): Promise<string> {
  for (let tries = 0; tries < 300; tries += 1) {
    const html = await get(path).then(
      ({ text }) => text,
      () => '',
    );
    if (isExpected(html)) return html;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`${path} did not become as expected.`);
}

async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0);
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (typeof address !== 'object' || !address) throw new Error('There is no free port.');
  return address.port;
}
