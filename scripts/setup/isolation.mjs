import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { getNode } from './run.mjs';

/**
 * What a command in namespaces of its own does before it becomes the next one: homes and temporary files of others are hidden,
 * and all but the folder of the project is to read only, where the kernel lets that be said.
 */
const HIDE = `set -e
folder="$1"; shift
mount --rbind "$folder" /mnt
for hidden in /home /root /tmp; do if [ -d "$hidden" ]; then mount -t tmpfs tmpfs "$hidden"; fi; done
mkdir -p "$folder"
mount --rbind /mnt "$folder"
umount -l /mnt
mount -o remount,bind,ro / 2> /dev/null || true
cd "$folder"
exec "$@"`;

/** Namespaces: no network, no processes of others (their surroundings hold secrets), mounts of their own. */
const APART = ['--net', '--mount', '--pid', '--fork', '--mount-proc', '--kill-child'];

/** @param {string[]} command */
const works = ([command = '', ...args]) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/**
 * The start of a command line that runs the rest without network, secrets, or the files of who runs it.
 * @param {string} folder the one that the command may write
 * @returns {string[] | undefined} undefined where the machine cannot take these away
 */
export function getIsolation(folder) {
  const clean = [
    'env',
    '--ignore-environment',
    `PATH=${dirname(getNode())}:/usr/bin:/bin`,
    'HOME=/tmp',
    'LANG=C.UTF-8',
  ];
  const hide = ['sh', '-c', HIDE, 'sh', folder];
  const asUser = ['setpriv', `--reuid=${process.getuid?.()}`, `--regid=${process.getgid?.()}`, '--clear-groups'];
  const walls = [
    [
      ...['bwrap', '--unshare-all', '--die-with-parent', '--ro-bind', '/', '/'],
      ...['--tmpfs', '/tmp', '--tmpfs', '/home', '--tmpfs', '/root'],
      ...['--bind', folder, folder, '--proc', '/proc', '--dev', '/dev', '--chdir', folder],
    ],
    ['unshare', '--map-root-user', ...APART, ...hide],
    ['unshare', ...APART, ...hide],
    ['sudo', '--non-interactive', 'unshare', ...APART, ...hide, ...asUser],
  ];
  const found = walls.find((wall) => works([...wall, ...clean, getNode(), '--version']));
  // Before the wall too: a wall that is the first process inside would show what it was started with.
  return found && [...clean, ...found, ...clean];
}
