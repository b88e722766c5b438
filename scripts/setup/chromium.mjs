import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { getNode, projectFolder, run, Stop } from './run.mjs';

/** The headless shell first: it starts and draws the same pages for less than half of the processor time. */
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge',
  'msedge',
  'chrome',
];

const usualPlaces = [
  '/snap/bin/chromium',
  '/usr/lib/chromium/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Finds the Chromium that the browser tests drive, and installs one where there is none.
 * @returns {Promise<string>} the path of the program
 */
export async function requireChromium() {
  const found = findChromium() ?? (await installFromSystem()) ?? (await installFromPlaywright());
  if (found) return found;
  throw new Stop(
    'The browser tests need Chromium or Google Chrome, and none was found or could be installed.\n' +
      'Install one (Debian, Ubuntu: "sudo apt-get install chromium"; elsewhere: https://www.google.com/chrome/),\n' +
      'or name the program: CHROMIUM_PATH=/path/to/chrome npm test\n' +
      'The tests without a browser run with: npm run test:unit',
  );
}

/** @returns {string | undefined} */
function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (isProgram(named)) return named;
    throw new Stop(`CHROMIUM_PATH is ${named}, which is not a program on this machine.`);
  }
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name + suffix)));
  return [...onPath, ...usualPlaces].find(isProgram) ?? findPlaywrightChromium();
}

/** @param {string} file */
function isProgram(file) {
  if (!existsSync(file)) return false;
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A browser that Playwright downloaded before, in its own cache. */
function findPlaywrightChromium() {
  const script = "import('playwright-core').then((p) => process.stdout.write(p.chromium.executablePath()))";
  const { stdout } = spawnSync(getNode(), ['-e', script], { cwd: projectFolder, encoding: 'utf8' });
  return stdout && isProgram(stdout) ? stdout : undefined;
}

/** Installs Debian's or Ubuntu's own package, where we may. */
async function installFromSystem() {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log('Installing Chromium with apt-get…');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-q'], env);
  // Older systems have no package of the shell.
  for (const name of ['chromium-headless-shell', 'chromium']) {
    await run('apt-get', ['install', '-q', '-y', '--no-install-recommends', name], env);
    const found = findChromium();
    if (found) return found;
  }
  return undefined;
}

async function installFromPlaywright() {
  console.log('Downloading a Chromium for the tests…');
  await run(getNode(), [join(projectFolder, 'node_modules/playwright-core/cli.js'), 'install', 'chromium']);
  return findPlaywrightChromium();
}
