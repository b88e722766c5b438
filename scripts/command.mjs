/**
 * `node scripts/command.mjs <name> …`: runs `scripts/<name>.ts`, as the commands of `package.json` do. Says in one sentence what
 * to do where the packages are missing, and goes on with the pinned Node where this one is too old.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { shareCompiledCode } from './setup/compile-cache.mjs';
import { canRunTypeScript, requireNode } from './setup/install.mjs';
import { getNode, main, projectFolder, runScript, Stop } from './setup/run.mjs';

const [name, ...args] = process.argv.slice(2);
const script = `scripts/${name}.ts`;

await main(async () => {
  requireNode();
  shareCompiledCode();
  if (canRunTypeScript(process.versions.node)) return importScript();
  if (getNode() === process.execPath) throw new Stop(missing('The project’s own Node.js'));
  const code = await runScript(script, args);
  if (code !== 0) throw new Stop('', code);
});

/** Runs the script in this process, as if Node had been started with it. */
async function importScript() {
  process.argv = [process.argv[0], join(projectFolder, script), ...args];
  try {
    await import(pathToFileURL(process.argv[1]).href);
  } catch (error) {
    // A package, or a file of one, such as a font; a module of our own that is missing is a fault to be seen whole.
    const [, missed] = /^Cannot find (?:package|module) '((?:@[\w.-]+\/)?\w[\w.-]*)/.exec(error.message) ?? [];
    throw missed === undefined ? error : new Stop(missing(`The package “${missed}”`));
  }
}

/** @param {string} what */
function missing(what) {
  return `${what} is not installed, or not whole. Run “npm ci” in the folder of the project, and the command again.`;
}
