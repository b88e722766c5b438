import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isInstalled, requireNode } from './setup/install.mjs';
import { projectFolder } from './setup/run.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'install-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const writeLock = (file: string, packages: object) => writeFileSync(join(folder, file), JSON.stringify({ packages }));

function install(packages: object): void {
  mkdirSync(join(folder, 'node_modules/a'), { recursive: true });
  writeLock('node_modules/.package-lock.json', packages);
}

const a = { 'node_modules/a': { version: '1.0.0' } };

test('packages that match the lock file are left alone, also without those for other machines', () => {
  writeLock('package-lock.json', { '': {}, ...a, 'node_modules/other': { version: '1.0.0', optional: true } });
  install(a);
  expect(isInstalled(folder)).toBe(true);
});

test.each([
  ['no packages at all', undefined],
  ['another version', { 'node_modules/a': { version: '1.0.1' } }],
  ['a missing package', {}],
])('%s must be installed', (_, packages) => {
  writeLock('package-lock.json', a);
  if (packages) install(packages);
  expect(isInstalled(folder)).toBe(false);
});

test('a Node.js that is too old learns which one to get', () => {
  expect(() => requireNode('18.19.0')).toThrow(
    /needs Node\.js 20 or later; this is Node\.js 18\.19\.0[\s\S]*Node\.js 24/,
  );
  expect(() => requireNode('20.0.0')).not.toThrow();
});

test('the lock file names the packages for every kind of machine, or "npm ci" would refuse it', () => {
  const lock = JSON.parse(readFileSync(join(projectFolder, 'package-lock.json'), 'utf8')) as Lock;
  const names = new Set(Object.keys(lock.packages).map((path) => path.split('node_modules/').at(-1)));
  const wanted = Object.values(lock.packages).flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}));
  expect(wanted.filter((name) => !names.has(name))).toEqual([]);
});

interface Lock {
  packages: Record<string, { optionalDependencies?: Record<string, string> }>;
}
