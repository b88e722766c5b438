import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeContentFolder } from '../tests/support/content-folder.ts';

const script = join(import.meta.dirname, 'check.ts');
const check = (contentDir: string, ...args: string[]) =>
  spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: contentDir, LANG: 'C' },
  });

describe('npm run check', () => {
  it('ends well on a sound site', async () => {
    const { status, stdout } = check(await makeContentFolder({}), '--format', 'json');
    expect({
      status,
      issues: JSON.parse(stdout).filter(({ severity }: { severity: string }) => severity === 'error'),
    }).toEqual({ status: 0, issues: [] });
  });

  it('ends with 1 on an error, which it reports in the language that was asked for', async () => {
    const dir = await makeContentFolder({ 'cities/example-town.yaml': 'nom: x\n' });
    const { status, stdout } = check(dir, '--lang', 'fr');
    expect(status).toBe(1);
    expect(stdout).toContain('Le champ «\u00a0nom\u00a0» n’existe pas ici.');
  });

  it('explains an option that it does not know, and a folder that is not there', async () => {
    const unknown = check(await makeContentFolder({}), '--frmat', 'json');
    expect(unknown.status).toBe(2);
    expect(unknown.stderr).toContain('Options: --format pretty|github|json');
    const nowhere = check('/nowhere/at/all');
    expect(nowhere.status).toBe(2);
    expect(nowhere.stderr).toContain('There is no content folder /nowhere/at/all');
  });
}, 60_000);
