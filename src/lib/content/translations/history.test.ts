import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeContentFolder } from '../../../../tests/support/content-folder.ts';
import { readContent } from '../reading/read.ts';
import { findChanges, renderChanges } from './describe-changes.ts';
import { markDone } from './mark-done.ts';
import { markMinor } from './mark-minor.ts';

const en = 'guides/example-guide/text.en.mdx';
const fr = { entry: 'guides/example-guide', locale: 'fr' };

/** A content folder in a repository of its own, with one version. */
async function makeRepository() {
  const dir = await makeContentFolder({});
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@town.example', ...args], {
      cwd: dir,
      stdio: 'ignore',
    });
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'First');
  const edit = (from: string, to: string) => {
    const path = join(dir, en);
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
  };
  return { dir, git, edit };
}
const late = async (dir: string) =>
  findChanges(await readContent(dir), fr).sections.map(({ key, status }) => `${key} ${status}`);

describe('the changes of a source', () => {
  it('are named by section, with the version that each was translated from and the words that changed', async () => {
    const { dir, git, edit } = await makeRepository();
    edit('Words of the first step.', 'Words of the very first step.');
    git('commit', '-qam', 'Second');
    edit('Opening words', 'First words');
    const content = await readContent(dir);
    const changes = findChanges(content, fr);
    expect(changes.sections.map(({ key, status }) => `${key} ${status}`)).toEqual([
      'intro outdated',
      'first-step outdated',
    ]);
    const text = renderChanges(content, changes);
    expect(text).toContain('[-Opening-]{+First+} words');
    expect(text).toContain('{+very+}');
    expect(text).toMatch(/changed: Take the first step \(first-step\), translated from the version of \d{4}-\d\d-\d\d/);
  });

  it('are none where the translation follows', async () => {
    const { dir } = await makeRepository();
    const content = await readContent(dir);
    expect(renderChanges(content, findChanges(content, fr))).toMatch(/nothing has changed\.\n$/);
  });
});

describe('markDone', () => {
  it('marks one section and leaves the others late', async () => {
    const { dir, edit } = await makeRepository();
    edit('Words of the first step.', 'Other words.');
    edit('Opening words', 'First words');
    await markDone(await readContent(dir), fr, 'first-step');
    expect(await late(dir)).toEqual(['intro outdated']);
  });

  it('names the sections where it knows none of that name', async () => {
    const { dir } = await makeRepository();
    await expect(markDone(await readContent(dir), fr, 'nothing')).rejects.toThrow('It has: meta, field-audience');
  });
});

describe('a minor change', () => {
  it('leaves translations up to date that were so before', async () => {
    const { dir, edit } = await makeRepository();
    edit('Words of the first step.', 'Words of the first step!');
    await markMinor(await readContent(dir), fr.entry);
    expect(await late(dir)).toEqual([]);
  });

  it('does not hide that a translation was late already', async () => {
    const { dir, git, edit } = await makeRepository();
    edit('Words of the first step.', 'Quite other words.');
    git('commit', '-qam', 'Second');
    edit('Quite other words.', 'Quite other words!');
    edit('Opening words', 'Opening words:');
    await markMinor(await readContent(dir), fr.entry);
    expect(await late(dir)).toEqual(['first-step outdated']);
  });
});
