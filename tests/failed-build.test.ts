import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { build, project } from './support/build.ts';

test('content with an issue stops the build, is named, and leaves the last site as it was', () => {
  const folder = mkdtempSync(join(tmpdir(), 'issue-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(join(project, 'tests/fixtures/three-locales'), join(folder, 'content'), { recursive: true });
  writeFileSync(join(folder, 'content/themes/welcome.yaml'), 'letter: Z\n');
  mkdirSync(join(folder, 'out'));
  writeFileSync(join(folder, 'out/index.html'), 'the last site');

  const { status, stdout, stderr } = build(join(folder, 'content'), join(folder, 'out'));

  expect(status).toBe(1);
  expect(stdout + stderr).toContain('themes/welcome.yaml');
  expect(readFileSync(join(folder, 'out/index.html'), 'utf8')).toBe('the last site');
  expect(readdirSync(folder).sort()).toEqual(['content', 'out']);
});
