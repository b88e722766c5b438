import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { soundSite } from '../tests/support/content-folder.ts';

/** A repository with the sound site on its main branch, and a branch to change it on. */
function makeRepository(): string {
  const folder = mkdtempSync(join(tmpdir(), 'repository-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=Editor', '-c', 'user.email=editor@town.example', ...args]);
  cpSync(soundSite, join(folder, 'content'), { recursive: true });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--message=Start');
  git('switch', '--quiet', '--create=change');
  return folder;
}

const coach = (folder: string, ...args: string[]) =>
  spawnSync(process.execPath, [join(import.meta.dirname, 'coach.ts'), '--base', 'main', ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: join(folder, 'content'), LANG: 'C', GITHUB_STEP_SUMMARY: '' },
  });

const edit = (folder: string, file: string, change: (text: string) => string) => {
  const path = join(folder, 'content', file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
};

describe('npm run coach', () => {
  it('says of a bad pull request what to mend, what it touches and what goes stale, and suggests what is certain', () => {
    const folder = makeRepository();
    edit(folder, 'services/example-service/facts.yaml', (text) =>
      text.replace(/places:\n {2}- example-desk/, 'places:\n  - exmple-desk'),
    );
    edit(folder, 'services/example-service/text.en.mdx', (text) =>
      text.replace(/(<Section kind="what">\n\n)/, '$1@everyone [here](https://evil.example) <Callot kind="tip">\n\n'),
    );
    edit(folder, 'guides/example-guide/text.en.mdx', (text) =>
      text.replace(/^summary: .*$/m, 'summary: Another summary for the guide.'),
    );
    const out = join(folder, 'out');
    const { status, stdout } = coach(folder, '--out', out);
    expect(status).toBe(1);
    expect(stdout).toContain('3 files of the content changed.');
    expect(stdout).toContain('**error** `services/example-service/facts.yaml:');
    expect(stdout).toMatch(/`guides\/example-guide`: en `\/en\/guides\/[^`]+` · fr `\/fr\/guides\/[^`]+`/);
    expect(stdout).toMatch(/### Translations to bring up to date\n\n- `guides\/example-guide\/text\.fr\.mdx`/);
    expect(stdout).toContain('### How easy the English is to read');
    // Nothing that the change says is a link, a mention or HTML in the comment.
    expect(stdout).not.toMatch(/@everyone|\]\(https|<Callot/);
    const suggestions = JSON.parse(readFileSync(join(out, 'suggestions.json'), 'utf8')) as {
      path: string;
      body: string;
    }[];
    expect(suggestions).toContainEqual(
      expect.objectContaining({
        path: 'content/services/example-service/facts.yaml',
        body: expect.stringContaining('```suggestion\n  - example-desk\n```'),
      }),
    );
  });

  it('says so where nothing is wrong, and names only what the change brings', () => {
    const folder = makeRepository();
    edit(folder, 'cities/example-town.yaml', (text) => `${text}`.replace(/^lat: .*$/m, 'lat: 50.1'));
    const { status, stdout } = coach(folder, '--lang', 'fr');
    expect(status).toBe(0);
    expect(stdout).toContain('Le contrôle n’y trouve rien à redire.');
    expect(stdout).toContain('aussi montré par');
  });

  it('says so where nothing of the content changed, and explains a base that is not there', () => {
    const folder = makeRepository();
    expect(coach(folder)).toMatchObject({ status: 0, stdout: expect.stringContaining('touches no content') });
    expect(coach(folder, '--base', 'nowhere')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('does not know "nowhere"'),
    });
  });
}, 120_000);
