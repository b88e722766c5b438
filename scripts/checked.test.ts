import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeContentFolder } from '../tests/support/content-folder.ts';

const script = join(import.meta.dirname, 'checked.ts');
const run = (contentDir: string, ...args: string[]) =>
  spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: contentDir },
  });

describe('npm run checked', () => {
  it('says in one line that a place still holds', async () => {
    const dir = await makeContentFolder({});
    expect(run(dir, 'example-desk', '--by', 'city').stdout).toMatch(
      /^places\/example-desk\.yaml: checked on \d{4}-\d\d-\d\d by city\n$/,
    );
    expect(readFileSync(join(dir, 'places/example-desk.yaml'), 'utf8')).toMatch(
      /^checked: (?!2026-11-01).*\ncheckedBy: city$/m,
    );
  });

  it('lists what is due, and explains a key that it does not know', async () => {
    const file = 'places/example-desk.yaml';
    const dir = await makeContentFolder({});
    const old = readFileSync(join(dir, file), 'utf8').replace('2026-11-01', '2020-01-01');
    const late = await makeContentFolder({ [file]: old });
    expect(run(late).stdout).toContain('late since 2020-07-01');
    expect(JSON.parse(run(late, '--json', '--city', 'example-town').stdout)).toHaveLength(1);
    expect(JSON.parse(run(late, '--json', '--owner', 'association').stdout)).toEqual([]);
    expect(JSON.parse(run(late, '--json', '--owner', 'editor').stdout)).toHaveLength(1);
    const { status, stderr } = run(dir, 'example-dexk');
    expect(status).toBe(1);
    expect(stderr).toContain('There is no example-dexk.');
  });
}, 60_000);
