import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeContentFolder } from '../tests/support/content-folder.ts';

const script = join(import.meta.dirname, 'translations.ts');
const run = (contentDir: string, ...args: string[]) =>
  spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: contentDir },
  });

describe('npm run translations', () => {
  it('shows the table, and marks what it is asked to mark', async () => {
    const dir = await makeContentFolder({});
    expect(run(dir)).toMatchObject({ status: 0, stdout: expect.stringMatching(/guides\/example-guide +source/) });
    expect(run(dir, 'done', '--all')).toMatchObject({ status: 0, stdout: '0 of 5 translations changed.\n' });
  });

  it('explains a command that it does not know', async () => {
    const { status, stderr } = run(await makeContentFolder({}), 'finish');
    expect(status).toBe(1);
    expect(stderr).toContain('npm run translations -- done <collection>/<key> <locale>');
  });
}, 60_000);
