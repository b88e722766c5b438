import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A question that readers put, and the pages one of which must be among the first three results. */
export interface ReaderQuery {
  locale: string;
  query: string;
  pages: string[];
}

const LINE = /^(\w+),(?:"((?:[^"]|"")*)"|([^,]*)),([^,]+)$/;

/** Reads a file of `tests/fixtures/search`. */
export const readQueries = (name: string): ReaderQuery[] =>
  readFileSync(join(import.meta.dirname, '../fixtures/search', name), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [, locale = '', quoted, plain = '', pages = ''] = LINE.exec(line) ?? [];
      return { locale, query: quoted?.replaceAll('""', '"') ?? plain, pages: pages.split('|') };
    });
