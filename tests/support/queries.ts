import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toDiscreetSlug } from '../../src/lib/discreet-slug.ts';

/** A question that readers put, and the pages one of which must be among the first three results. */
export interface ReaderQuery {
  locale: string;
  query: string;
  pages: string[];
}

const LINE = /^(\w+),(?:"((?:[^"]|"")*)"|([^,]*)),([^,]+)$/;

/** The search knows a sensitive page by a name that says nothing of it. */
const withDiscreet = (name: string): string[] => {
  const [kind = '', key = ''] = name.split(/\/(.*)/s);
  return [name, `${kind}/${toDiscreetSlug(key)}`];
};

/** Reads a file of `tests/fixtures/search`. */
export const readQueries = (name: string): ReaderQuery[] =>
  readFileSync(join(import.meta.dirname, '../fixtures/search', name), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [, locale = '', quoted, plain = '', pages = ''] = LINE.exec(line) ?? [];
      return { locale, query: quoted?.replaceAll('""', '"') ?? plain, pages: pages.split('|').flatMap(withDiscreet) };
    });
