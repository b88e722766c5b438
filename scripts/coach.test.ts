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

const coach = (folder: string, ...args: string[]) => coachWith({}, folder, ...args);

const coachWith = (env: NodeJS.ProcessEnv, folder: string, ...args: string[]) =>
  spawnSync(process.execPath, [join(import.meta.dirname, 'coach.ts'), '--base', 'main', ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: join(folder, 'content'), LANG: 'C', GITHUB_STEP_SUMMARY: '', ...env },
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
      text.replace(
        /(<Section kind="what">\n\n)/,
        '$1@everyone [here](https://evil.example) <Callot kind="tip">\n\n[Call](tel:+32 2 279 49 70), [look] (https://town.example/list)\n\n',
      ),
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
    // Two safe fixes of one line are one suggestion.
    expect(suggestions).toContainEqual(
      expect.objectContaining({
        body: expect.stringContaining('```suggestion\n[Call](tel:+3222794970), [look](https://town.example/list)\n```'),
      }),
    );
    expect(suggestions.map(({ body }) => body.split('```')[0]).join()).not.toMatch(/@everyone|\]\(https|<Callot/);
  });

  it('shows few annotations and a short comment, and everything in the summary, whatever the size of the change', () => {
    const folder = makeRepository();
    const line = 'Read [here](https://town.example/page).\n\n';
    edit(folder, 'services/example-service/text.en.mdx', (text) =>
      text.replace(/(<Section kind="what">\n\n)/, `$1${line.repeat(60)}`),
    );
    const [summary, out] = [join(folder, 'summary.md'), join(folder, 'out')];
    const { stdout } = coachWith({ GITHUB_STEP_SUMMARY: summary }, folder, '--format', 'github', '--out', out);
    const annotations = stdout.trim().split('\n');
    expect(annotations.length).toBeLessThanOrEqual(20);
    expect(annotations).toContainEqual(expect.stringMatching(/^::warning::and \d+ more: the summary of this run/));
    const rows = (text: string) => text.split('\n').filter((row) => row.includes('(link-label)'));
    expect(rows(readFileSync(summary, 'utf8'))).toHaveLength(60);
    expect(rows(readFileSync(join(out, 'comment.md'), 'utf8'))).toHaveLength(40);
    expect(readFileSync(join(out, 'comment.md'), 'utf8')).toContain('… and 20 more');
  });

  it('says what is due soon in the city that is edited, with its owner, and where the change can be seen', () => {
    const folder = makeRepository();
    edit(folder, 'cities/example-town.yaml', (text) => text.replace(/^lat: .*$/m, 'lat: 50.1'));
    edit(folder, 'places/example-desk.yaml', (text) => text.replace(/^checked: .*$/m, 'checked: 2020-01-01'));
    const { stdout } = coachWith({ PREVIEW_URL: 'https://town.example/preview' }, folder);
    expect(stdout).toMatch(
      /### Facts to check again soon\n\n- `places\/example-desk` \*\*late\*\* since 2020-07-01, checked on 2020-01-01 \(the [a-z]+( itself)?\)\. Still true\?/,
    );
    expect(stdout).toContain('See it: https://town.example/preview');
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
