import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { listFiles } from './files.ts';

/** One import that remains when the types are gone. */
export interface Import {
  from: string;
  /** Path in the project for an import of ours; the package's name otherwise. */
  to: string;
}

const STATEMENT = /^\s*(?:import|export)\s+(?!type\b)(?:[^'"]*?\s+from\s+)?['"]([^'"]+)['"]/gm;

/** The imports of every module and component under a folder of the project. */
export function readImports(project: string, folder: string): Import[] {
  return listFiles(join(project, folder))
    .filter((file) => /\.(?:ts|mjs|astro)$/.test(file) && !/\.test\.ts$/.test(file))
    .flatMap((file) => {
      const from = posix.join(folder, file);
      const text = readFileSync(join(project, from), 'utf8');
      return [...text.matchAll(STATEMENT)].map(([, name = '']) => ({ from, to: resolve(from, name) }));
    });
}

const resolve = (from: string, name: string): string =>
  name.startsWith('.') ? posix.join(posix.dirname(from), name) : name;
