import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readHelp } from './setup/help.mjs';
import { projectFolder } from './setup/run.mjs';

const { scripts } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};
const commands = Object.entries(scripts).flatMap(([name, command]) => {
  const [, script] = command.replace(/command\.mjs ([\w-]+)/, '$1.ts').match(/^node (scripts\/[\w-]+\.m?[jt]s)/) ?? [];
  return script === undefined
    ? []
    : [{ name: /^(?:start|test)\b/.test(name) ? `npm ${name}` : `npm run ${name}`, script }];
});

test.each(commands)('$name says what it does and takes', ({ name, script }) => {
  const source = readFileSync(join(projectFolder, script), 'utf8');
  expect(readHelp(source)).toContain(name.replace(':full', ' --full').replace('npm test --full', 'npm test'));
  expect(source).toContain('offerHelp(import.meta.url);');
  // Every option that a script takes by itself is explained.
  for (const [, option] of source.matchAll(/^\s+'?([a-z-]+)'?: \{ type: '(?:string|boolean)'/gm))
    expect(readHelp(source)).toContain(`--${option}`);
});

test('a command that is asked for help does nothing else', () => {
  const print = (script: string, flag: string) =>
    execFileSync(process.execPath, [script, flag], { cwd: projectFolder, encoding: 'utf8' });
  expect(print('scripts/start.mjs', '-h')).toMatch(/^npm start: installs what is missing/);
  expect(print('scripts/checked.ts', '--help')).toContain('--owner');
});
