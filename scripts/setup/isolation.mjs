import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { getNode } from './run.mjs';

/** @param {string[]} command */
const works = ([command = '', ...args]) => spawnSync(command, [...args, 'true'], { stdio: 'ignore' }).status === 0;

/**
 * The start of a command line that runs the rest without network, and with as little else as the machine can take away.
 * @param {string} folder the one that the command may write
 * @returns {string[] | undefined} undefined where the machine cannot take away the network
 */
export function getIsolation(folder) {
  const clean = [
    'env',
    '--ignore-environment',
    `PATH=${dirname(getNode())}:/usr/bin:/bin`,
    'HOME=/tmp',
    'LANG=C.UTF-8',
  ];
  const walls = [
    [
      'bwrap',
      '--unshare-all',
      '--die-with-parent',
      '--ro-bind',
      '/',
      '/',
      '--tmpfs',
      '/tmp',
      '--tmpfs',
      '/home',
      '--tmpfs',
      '/root',
      '--bind',
      folder,
      folder,
      '--proc',
      '/proc',
      '--dev',
      '/dev',
    ],
    ['unshare', '--net', '--map-root-user', '--pid', '--fork', '--kill-child'],
    ['unshare', '--net', '--pid', '--fork', '--kill-child'],
    [
      'sudo',
      '--non-interactive',
      'unshare',
      '--net',
      '--pid',
      '--fork',
      '--kill-child',
      'setpriv',
      `--reuid=${process.getuid?.()}`,
      `--regid=${process.getgid?.()}`,
      '--clear-groups',
    ],
  ];
  const found = walls.find(works);
  return found && [...found, ...clean];
}
