import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { projectFolder } from './setup/run.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'command-'));
  cpSync(join(projectFolder, 'scripts/command.mjs'), join(folder, 'scripts/command.mjs'));
  cpSync(join(projectFolder, 'scripts/setup'), join(folder, 'scripts/setup'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function runCommand(source: string, ...args: string[]): { status: number | null; stdout: string; stderr: string } {
  writeFileSync(join(folder, 'scripts/example.ts'), source);
  // The cache of the tests would hide that a command has one of its own.
  const { NODE_COMPILE_CACHE: _, ...env } = process.env;
  const command = [join(folder, 'scripts/command.mjs'), 'example', ...args];
  return spawnSync(process.execPath, command, { cwd: tmpdir(), env, encoding: 'utf8' });
}

test('a command is run as if Node had been started with its script', () => {
  const { stdout } = runCommand('console.log(JSON.stringify(process.argv.slice(1)))', '--fix', 'a b');
  expect(JSON.parse(stdout)).toEqual([join(folder, 'scripts/example.ts'), '--fix', 'a b']);
});

test('the exit code is that of the script', () => {
  expect(runCommand('process.exitCode = 3;').status).toBe(3);
});

test('a package that is not installed is named, with what to do, without a stack', () => {
  const { status, stderr } = runCommand("import 'some-package';");
  expect(status).toBe(1);
  expect(stderr.trim()).toBe(
    'The package “some-package” is not installed, or not whole. Run “npm ci” in the folder of the project, and the command again.',
  );
  expect(runCommand("import 'some-package/file.js';").stderr).toMatch(/^\nThe package “some-package” is not/);
});

test('so is a package that lacks a file, such as a font', () => {
  const script =
    "import module from 'node:module'; module.createRequire(import.meta.url).resolve('@some/font/plain.ttf');";
  expect(runCommand(script).stderr).toMatch(/^\nThe package “@some\/font” is not installed, or not whole\./);
});

test('a module of the project that is missing is a fault to be seen whole', () => {
  expect(runCommand("import './gone.ts';").stderr).toMatch(/gone\.ts[\s\S]*at /);
});

test('a fault of the script itself shows where it is', () => {
  const { status, stderr } = runCommand("throw new Error('a fault');");
  expect(status).toBe(1);
  expect(stderr).toMatch(/a fault[\s\S]*example\.ts/);
});

test('a Node that is too old, without the one of the project, learns what to do', () => {
  const file = join(folder, 'scripts/setup/install.mjs');
  const source = readFileSync(file, 'utf8');
  writeFileSync(file, source.replace(/OLDEST_RUNTIME = \d+/, 'OLDEST_RUNTIME = 99'));
  const { status, stderr } = runCommand('');
  expect(status).toBe(1);
  expect(stderr).toContain('The project’s own Node.js is not installed, or not whole. Run “npm ci”');
});

test('a Node that is older than any that can start the commands learns which one to get', () => {
  const old = 'data:text/javascript,Object.defineProperty(process.versions, "node", { value: "18.19.0" })';
  for (const command of ['command.mjs', 'start.mjs', 'test.mjs', 'verify.mjs']) {
    cpSync(join(projectFolder, 'scripts', command), join(folder, 'scripts', command));
    const started = spawnSync(process.execPath, ['--import', old, join(folder, 'scripts', command)], {
      encoding: 'utf8',
    });
    expect([started.status, started.stderr], command).toEqual([
      1,
      expect.stringMatching(/^\nPasserelle needs Node\.js 20/),
    ]);
  }
});

test('no command of the project starts a script that an old Node cannot read', () => {
  const { scripts } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const direct = Object.values(scripts).filter((script) => /\bnode (?!scripts\/[\w-]+\.mjs\b)/.test(script));
  expect(direct).toEqual([]);
});

test('what Node compiled is kept for the next command, and a damaged cache does no harm', () => {
  const source = "import { getCompileCacheDir } from 'node:module'; console.log(getCompileCacheDir());";
  const kept = runCommand(source).stdout.trim();
  expect(kept).toContain(join(folder, 'node_modules/.astro/compiled'));
  rmSync(kept, { recursive: true, force: true });
  mkdirSync(join(folder, 'node_modules/.astro'), { recursive: true });
  rmSync(join(folder, 'node_modules/.astro/compiled'), { recursive: true, force: true });
  writeFileSync(join(folder, 'node_modules/.astro/compiled'), 'not a folder');
  expect(runCommand("console.log('done');").stdout.trim()).toBe('done');
});
