import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from './setup/run.mjs';

interface Locked {
  version?: string;
  integrity?: string;
  link?: boolean;
  hasInstallScript?: boolean;
  license?: string;
}

const read = (file: string) => JSON.parse(readFileSync(join(projectFolder, file), 'utf8'));
const manifest = read('package.json') as Record<'dependencies' | 'devDependencies', Record<string, string>> & {
  allowScripts: Record<string, boolean>;
};
const locked = Object.entries(read('package-lock.json').packages as Record<string, Locked>).filter(
  ([path]) => path !== '',
);
const toName = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

test('every package of every system is pinned by a hash', () => {
  expect(locked.filter(([, { integrity = '' }]) => !integrity.startsWith('sha512-')).map(([path]) => path)).toEqual([]);
});

test('every direct dependency has one exact version', () => {
  const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('no package runs a script of its own at installation but those that are allowed to', () => {
  const running = locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => toName(path));
  // A file watcher for macOS, which npm leaves out elsewhere; nothing of ours needs its script.
  expect([...new Set(running)].filter((name) => name !== 'fsevents' && !manifest.allowScripts[name])).toEqual([]);
});

test('no package that the site is built with is under a licence that would bind the site', () => {
  const binding = locked.filter(([, { license = '' }]) => /\b(?:AGPL|GPL)-/.test(license.replaceAll('LGPL', 'lesser')));
  const strict = binding.filter(([, { license = '' }]) => !/\bOR\b/.test(license)).map(([path]) => toName(path));
  expect(strict).toEqual([]);
});
