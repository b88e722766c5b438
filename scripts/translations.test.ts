import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeContentFolder, soundSite } from '../tests/support/content-folder.ts';

const script = join(import.meta.dirname, 'translations.ts');
const run = (contentDir: string, ...args: string[]) =>
  spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: contentDir },
  });

const en = 'guides/example-guide/text.en.mdx';
const fr = 'guides/example-guide/text.fr.mdx';
const read = (dir: string, file: string) => readFile(join(dir, file), 'utf8');

describe('npm run translations', () => {
  it('shows the status of every text, and the sections to look at', async () => {
    const source = (await read(soundSite, en)).replace('Words of the first step.', 'Other words.');
    const { status, stdout } = run(await makeContentFolder({ [en]: source }));
    expect(status).toBe(0);
    expect(stdout).toMatch(/guides\/example-guide +source +outdated +–/);
    expect(stdout).toMatch(/services\/example-service +source +up to date +up to date/);
    expect(stdout).toContain('guides/example-guide fr: Take the first step');
    expect(stdout).toContain('fr: 0 source, 0 missing, 0 not marked, 1 outdated, 3 up to date');
  });

  it('marks one translation as done and touches nothing else', async () => {
    const source = (await read(soundSite, en)).replace('Words of the first step.', 'Other words.');
    const before = await read(soundSite, fr);
    const dir = await makeContentFolder({ [en]: source });
    expect(run(dir, 'done', 'guides/example-guide', 'fr').status).toBe(0);
    const after = await read(dir, fr);
    const changed = after.split('\n').filter((line, index) => line !== before.split('\n')[index]);
    expect(changed).toEqual([expect.stringMatching(/^ {4}first-step: '?[0-9a-f]{8}'?$/)]);
    expect(run(dir).stdout).toMatch(/guides\/example-guide +source +up to date/);
  });

  it('marks all of them, once', async () => {
    const before = (await read(soundSite, fr)).replace(/ {2}sections:\n(?: {4}.*\n)+/, '');
    const dir = await makeContentFolder({ [fr]: before });
    expect(run(dir, 'done', '--all').stdout).toContain('1 of 5 translations changed.');
    expect(await read(dir, fr)).toBe(await read(soundSite, fr));
    expect(run(dir, 'done', '--all').stdout).toContain('0 of 5 translations changed.');
  });

  it('explains what it cannot do', async () => {
    const dir = await makeContentFolder({});
    expect(run(dir, 'done', 'guides/example-guide', 'en').stderr).toContain(
      'There is no translation guides/example-guide/text.en.mdx',
    );
    const unknown = run(dir, 'finish');
    expect(unknown.status).toBe(1);
    expect(unknown.stderr).toContain('npm run translations -- done <collection>/<key> <locale>');
  });
}, 60_000);
