import { spawnSync } from 'node:child_process';

/** Whether a program can be started here. */
export const hasProgram = (name: string): boolean => spawnSync(name, ['version'], { stdio: 'ignore' }).status === 0;

/**
 * Installs what a scratch folder's `package.json` asks for.
 * @throws with what npm printed, if it fails
 */
export function installPackages(folder: string): void {
  const { status, stdout, stderr } = spawnSync('npm', ['install', '--no-audit', '--no-fund'], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`npm could not install the packages of ${folder}:\n${stdout}\n${stderr}`);
}
