import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OutputStore } from '../cache/output-store.ts';
import type { SearchPart } from './parts.ts';

/** Files of Pagefind's ready-made interfaces; ours is made from its search alone. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\b/;

/** The file that names the languages of an index; parts of one index share it. */
export const ENTRY_FILE = 'pagefind-entry.json';

/** A file of an index: its path in the index, and its bytes. */
export type IndexFile = [path: string, bytes: Uint8Array];

/**
 * Makes the index of a part with Pagefind's own program, in its own process.
 * @param folder a folder for the time of the work
 * @throws with what Pagefind said, if it fails
 */
export async function indexPart({ pages }: SearchPart, pageStore: OutputStore, folder: string): Promise<IndexFile[]> {
  mkdirSync(folder, { recursive: true });
  const place = mkdtempSync(join(folder, 'part-'));
  try {
    const site = join(place, 'site');
    for (const { file, stored } of pages) {
      mkdirSync(dirname(join(site, file)), { recursive: true });
      pageStore.place(stored, join(site, file));
    }
    const index = join(place, 'index');
    await runPagefind(['--site', site, '--output-path', index]);
    return readdirSync(index, { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) => join(item.parentPath, item.name))
      .map((path): IndexFile => [path.slice(index.length + 1).replaceAll('\\', '/'), readFileSync(path)])
      .filter(([path]) => !UNUSED.test(path))
      .sort(([a], [b]) => (a < b ? -1 : 1));
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** The package's own start of its program: it knows the binary of this system. */
const pagefind = join(dirname(fileURLToPath(import.meta.resolve('pagefind'))), 'runner/bin.cjs');

function runPagefind(args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [pagefind, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let log = '';
    const read = (chunk: string) => {
      log += chunk;
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`Pagefind could not index the pages:\n${log.trim()}`)),
    );
  });
}
