import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getNode, projectFolder, run, Stop } from './run.mjs';

const OLDEST_NODE = 20;
/** From this version Node runs TypeScript as it is. */
const OLDEST_RUNTIME = 24;

/** @param {string} version of Node */
export const canRunTypeScript = (version) => Number.parseInt(version, 10) >= OLDEST_RUNTIME;

/** Stops with a clear message where the machine's Node is too old to install the packages. */
export function requireNode(version = process.versions.node) {
  if (Number.parseInt(version, 10) >= OLDEST_NODE) return;
  throw new Stop(
    `Passerelle needs Node.js ${OLDEST_NODE} or later; this is Node.js ${version}.\n` +
      'Install Node.js 24 (the LTS version) from https://nodejs.org/ and run the command again.',
  );
}

/**
 * Installs the packages of the lock file where they are missing or differ from it.
 * Nothing is fetched when they are already there.
 */
export async function installPackages() {
  requireNode();
  if (!isInstalled(projectFolder)) await install();
  if (getNode() === process.execPath && !canRunTypeScript(process.versions.node)) {
    throw new Stop(
      `The project’s own Node.js ${OLDEST_RUNTIME} could not be installed: npm did not run the script of the package "node".\n` +
        'Run "npm rebuild node", or "npm config set ignore-scripts false" and the command again,\n' +
        `or install Node.js ${OLDEST_RUNTIME} from https://nodejs.org/.`,
    );
  }
}

async function install() {
  console.log('Installing the packages (a minute or two the first time)…');
  const [command, args] = getNpm();
  const code = await run(command, [
    ...args,
    'ci',
    '--include=dev',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]).catch(noNpm);
  if (code === 130) throw new Stop('', 130);
  if (code !== 0) {
    throw new Stop(
      'The packages could not be installed: npm says why in the lines above.\n' +
        'Most often there is no network, or a proxy that npm does not know. Try "npm ping", then run the command again.',
    );
  }
}

/**
 * Whether `node_modules` holds what `package-lock.json` asks for.
 * Optional packages (other platforms) may be absent.
 * @param {string} folder
 */
export function isInstalled(folder) {
  const installed = readLock(join(folder, 'node_modules', '.package-lock.json'));
  if (!installed) return false;
  const wanted = readLock(join(folder, 'package-lock.json')) ?? {};
  return Object.entries(wanted).every(([path, wantedPackage]) => {
    if (path === '' || wantedPackage.optional || wantedPackage.devOptional) return true;
    return installed[path]?.version === wantedPackage.version && existsSync(join(folder, path));
  });
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }> | undefined}
 */
function readLock(file) {
  if (!existsSync(file)) return undefined;
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/**
 * The npm that started us, so that no second one is looked for; otherwise the one on PATH.
 * @returns {[string, string[]]}
 */
function getNpm() {
  const script = process.env.npm_execpath;
  if (script?.endsWith('npm-cli.js') && existsSync(script)) return [process.execPath, [script]];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm', []];
}

/** @param {Error & { code?: string }} error @returns {never} */
function noNpm(error) {
  if (error.code !== 'ENOENT') throw error;
  throw new Stop(
    'npm was not found. It comes with Node.js: install Node.js 24 from https://nodejs.org/,\n' +
      'or your system’s npm package, and run the command again.',
  );
}
