import { createHash, hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What outputs are made with, beside the content: all code but tests, and the exact versions of the packages. */
const SOURCES = ['src', 'public', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'];

/**
 * Hash of the code: names and bytes of its files, never their times, and the version of Node. Everything that is cached
 * holds for one such hash.
 * @param project absolute path of the project
 */
export function hashCode(project: string): string {
  const hasher = createHash('sha256').update(process.version);
  for (const source of SOURCES) {
    for (const file of listFiles(project, source)) {
      hasher.update(`\0${file}\0`).update(hash('sha256', readFileSync(join(project, file)), 'hex'));
    }
  }
  return hasher.digest('hex').slice(0, 32);
}

function listFiles(project: string, source: string): string[] {
  if (source.includes('.')) return [source];
  return readdirSync(join(project, source), { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && !item.name.endsWith('.test.ts'))
    .map((item) => join(item.parentPath, item.name).slice(project.length))
    .map((file) => file.replace(/^[/\\]/, '').replaceAll('\\', '/'))
    .sort();
}
