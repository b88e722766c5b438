import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { project } from '../../../tests/support/build.ts';
import { soundSite, writeContentFolder } from '../../../tests/support/content-folder.ts';
import { listHostileFiles } from '../../../tests/support/hostile-content.ts';

const outside = realpathSync(mkdtempSync(join(tmpdir(), 'outside-')));
const secret = join(outside, 'secret.mjs');
writeFileSync(secret, 'globalThis.__canary = "the secret words";\n');
afterAll(() => rmSync(outside, { recursive: true }));

/** A process that Node lets read the project and one folder: it can write nothing, and start no other process. */
function readGuarded(dir: string, file = 'tests/support/read-hostile-content.ts') {
  const reading = [project, dir].map((folder) => `--allow-fs-read=${realpathSync(folder)}`);
  const args = ['--permission', '--allow-addons', ...reading, '--disable-warning=SecurityWarning', join(project, file)];
  return spawnSync(process.execPath, [...args, realpathSync(dir)], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
}

it('hostile words in every place of every file run nothing, and read and write nothing outside', async () => {
  const files = listHostileFiles(secret);
  expect(files.length).toBeGreaterThan(3000);
  const dir = await writeContentFolder({}, [soundSite]);
  try {
    for (const [file, text] of files) {
      mkdirSync(dirname(join(dir, file)), { recursive: true });
      writeFileSync(join(dir, file), text);
    }
    const { status, stdout, stderr } = readGuarded(dir);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const { files: read, errors, ...found } = JSON.parse(stdout);
    expect(found).toEqual({ hasRun: false, hasRead: false, hostile: '' });
    expect(read).toBeGreaterThan(1000);
    expect(errors).toBeGreaterThan(1000);
    expect(readdirSync(outside)).toEqual(['secret.mjs']);
  } finally {
    rmSync(dir, { recursive: true });
  }
  // Nine seconds on a quiet machine.
}, 300_000);

it('the guard would catch a file that reads outside', async () => {
  const dir = await writeContentFolder(
    { 'thief.mjs': `import { readFileSync } from 'node:fs';\nreadFileSync(${JSON.stringify(secret)});\n` },
    [],
  );
  try {
    const args = ['--permission', `--allow-fs-read=${realpathSync(dir)}`, join(realpathSync(dir), 'thief.mjs')];
    expect(spawnSync(process.execPath, args, { encoding: 'utf8' }).stderr).toContain('ERR_ACCESS_DENIED');
  } finally {
    rmSync(dir, { recursive: true });
  }
});
