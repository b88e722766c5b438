/** `npm run dev`: edit with live reload. */
import { spawn } from 'node:child_process';
import { getAstro, getAstroEnvironment } from '../src/lib/build/astro.ts';
import { getFolders } from '../src/lib/build/folders.ts';

const folders = getFolders();
const astro = spawn(process.execPath, [getAstro(folders), 'dev', ...process.argv.slice(2)], {
  cwd: folders.project,
  env: getAstroEnvironment(folders),
  stdio: 'inherit',
});
process.on('SIGINT', () => {});
astro.on('close', (code) => {
  process.exitCode = code ?? 0;
});
