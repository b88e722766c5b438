import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeContent } from './write-content.ts';
import { writeMarkdown } from './write-markdown.ts';

const ENTRIES = 12;
const script = join(import.meta.dirname, '../../check.ts');
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corpus-'));
  await writeContent(join(folder, 'a'), ENTRIES);
});
afterAll(() => rm(folder, { recursive: true }));

async function readAll(place: string): Promise<Record<string, string>> {
  const entries = await readdir(place, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const pairs = files.map(async (file) => [file.slice(place.length), await readFile(file, 'utf8')] as const);
  return Object.fromEntries(await Promise.all(pairs));
}

test('a corpus passes the checks; only what follows from unmarked translations is said', () => {
  const env = { ...process.env, CONTENT_DIR: join(folder, 'a') };
  const { stdout, status } = spawnSync(process.execPath, [script, '--format', 'json'], { env, encoding: 'utf8' });
  const codes = (JSON.parse(stdout) as { code: string }[]).map(({ code }) => code);
  expect([status, [...new Set(codes)]]).toEqual([0, ['translation-outdated']]);
});

test('the same size gives the same bytes', async () => {
  await writeContent(join(folder, 'b'), ENTRIES);
  expect(await readAll(join(folder, 'b'))).toEqual(await readAll(join(folder, 'a')));
});

test('every kind of text is in it, in both languages', async () => {
  const files = Object.entries(await readAll(join(folder, 'a')));
  for (const language of ['en', 'fr']) {
    const texts = files.filter(([path]) => path.endsWith(`text.${language}.mdx`)).map(([, text]) => text);
    const used = new Set(
      texts
        .join('')
        .match(/<[A-Z]\w+/g)
        ?.map((tag) => tag.slice(1)),
    );
    expect([...used].sort().join(' ')).toBe(
      'Callout Checklist Cite Details Do DoDont Dont Figure Infographic Item KeyFactors Measures Place Practice Questions Section Step Term',
    );
  }
});

test('the peers get the same texts, about 950 words each', async () => {
  const dialect = { getFields: () => ({}), toAside: (_kind: string, inner: string) => inner };
  await writeMarkdown(join(folder, 'markdown'), ENTRIES, dialect);
  const texts = Object.values(await readAll(join(folder, 'markdown')));
  const words = texts.map((text) => text.split('\n---\n')[1]?.match(/\p{Letter}{2,}/gu)?.length ?? 0);
  const mean = words.reduce((sum, count) => sum + count, 0) / words.length;
  expect(texts).toHaveLength(2 * ENTRIES);
  expect([mean > 900, mean < 1000]).toEqual([true, true]);
});
