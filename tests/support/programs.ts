import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';

/** EPUBCheck where Debian puts it; `EPUBCHECK_JAR` names another place. */
export const epubCheckJar = process.env['EPUBCHECK_JAR'] || '/usr/share/java/epubcheck.jar';

const hasCommand = (command: string, option = '--version'): boolean => spawnSync(command, [option]).error === undefined;

/** Programs that judge files, with the Debian packages that bring them. */
const programs = {
  qpdf: { packages: 'qpdf', isThere: () => hasCommand('qpdf') },
  epubcheck: { packages: 'epubcheck', isThere: () => hasCommand('java', '-version') && existsSync(epubCheckJar) },
  soffice: { packages: 'libreoffice-writer-nogui libreoffice-calc-nogui', isThere: () => hasCommand('soffice') },
} as const;

/** What to install so that a program is there; undefined where it is. */
export function getMissing(program: keyof typeof programs): string | undefined {
  const { packages, isThere } = programs[program];
  return isThere() ? undefined : `${program} is missing: apt-get install --no-install-recommends ${packages}`;
}

/** Runs a command to its end, whatever it says. */
export const run = (command: string, args: readonly string[]): Promise<{ code: number; said: string }> =>
  new Promise((resolve) => {
    execFile(command, args, { maxBuffer: 64e6 }, (error, out, err) =>
      resolve({ code: error ? (typeof error.code === 'number' ? error.code : 1) : 0, said: `${out}${err}`.trim() }),
    );
  });

/** Runs something on every item, as many at a time as there are cores. */
export async function onEach<T, R>(items: readonly T[], act: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const work = async () => {
    for (let index = next++; index < items.length; index = next++) results[index] = await act(items[index] as T);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return results;
}
