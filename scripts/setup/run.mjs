import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileCache } from './compile-cache.mjs';

/** The folder of the project. */
export const projectFolder = fileURLToPath(new URL('../../', import.meta.url));

const bin = join(projectFolder, 'node_modules', '.bin');
const pinnedNode = join(
  projectFolder,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

/** The Node that the project pins, or the one that runs this where the pinned one has no build for the machine. */
export const getNode = () => (existsSync(pinnedNode) ? pinnedNode : process.execPath);

/** Thrown to end a command with a message for a person and no stack. */
export class Stop extends Error {
  /** @param {string} message @param {number} [exitCode] */
  constructor(message, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/**
 * Runs a program in the project folder, with its output on our terminal, and gives its exit code.
 * Ctrl-C reaches the program through the terminal; we only wait for it to finish its own way.
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string | undefined>} [env]
 * @returns {Promise<number>}
 */
export function run(command, args, env = {}) {
  return new Promise((resolve, reject) => {
    const path = `${bin}${delimiter}${process.env.PATH ?? ''}`;
    const child = spawn(command, args, {
      cwd: projectFolder,
      stdio: 'inherit',
      env: { ...process.env, ...env, PATH: path },
    });
    const wait = () => {};
    const forward = () => child.kill('SIGTERM');
    const stopWatching = watchNpm(forward);
    process.on('SIGINT', wait);
    process.on('SIGTERM', forward);
    const done = () => {
      stopWatching();
      process.off('SIGINT', wait);
      process.off('SIGTERM', forward);
    };
    child.on('error', (error) => {
      done();
      reject(error);
    });
    child.on('close', (code, signal) => {
      done();
      resolve(code ?? (signal === 'SIGINT' ? 130 : 143));
    });
  });
}

/**
 * Calls `onEnd` when the npm that started us has been killed. Some shells do not pass its signals on,
 * and a forgotten server would keep the port.
 * @param {() => void} onEnd
 */
function watchNpm(onEnd) {
  if (!process.env.npm_lifecycle_event) return () => {};
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid !== parent) onEnd();
  }, 1000);
  return () => clearInterval(timer);
}

/**
 * Runs a script of the project on the pinned Node.
 * @param {string} script path from the project folder
 * @param {string[]} [args]
 * @param {Record<string, string | undefined>} [env]
 */
export const runScript = (script, args = [], env = {}) =>
  run(getNode(), [join(projectFolder, script), ...args], { NODE_COMPILE_CACHE: compileCache, ...env });

/**
 * Runs a command, prints the message of a `Stop`, and sets the exit code.
 * @param {() => Promise<void>} command
 */
export async function main(command) {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    if (error.message) console.error(`\n${error.message}`);
    process.exitCode = error.exitCode;
  }
}
