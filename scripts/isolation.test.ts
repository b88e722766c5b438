import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { project } from '../tests/support/build.ts';
import { getIsolation } from './setup/isolation.mjs';

const isolation = getIsolation(project);

it.skipIf(!isolation)('takes away the network and every word of the surroundings', () => {
  const [command = '', ...args] = isolation ?? [];
  const look = `const { networkInterfaces } = require('node:os');
    console.log(JSON.stringify({ names: Object.keys(networkInterfaces()), secret: process.env.SECRET ?? null, home: process.env.HOME }));`;
  const { stdout } = spawnSync(command, [...args, process.execPath, '-e', look], {
    cwd: join(project),
    encoding: 'utf8',
    env: { ...process.env, SECRET: 'token' },
  });
  const { names, secret, home } = JSON.parse(stdout) as { names: string[]; secret: string | null; home: string };
  expect({ outside: names.filter((name) => name !== 'lo'), secret, home }).toEqual({
    outside: [],
    secret: null,
    home: '/tmp',
  });
});
