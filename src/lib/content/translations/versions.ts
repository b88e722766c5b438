import { execFileSync } from 'node:child_process';
import { definitions, type EntryCollection } from '../../collections/collections.ts';
import { parseDocument } from '../../document/parse/parse.ts';
import type { DocumentSection } from '../../document/sections.ts';
import { summarizeDocument } from '../../document/summary.ts';
import { parseFrontmatter } from '../reading/frontmatter.ts';
import { validate } from '../reading/validate.ts';
import { getHashedSections } from './section-status.ts';

/** An earlier version of a file. */
export interface Version {
  commit: string;
  /** `2026-11-28` */
  date: string;
  /** How many versions came after it. */
  age: number;
}

function git(dir: string, ...args: string[]): string {
  try {
    return execFileSync('git', args, {
      cwd: dir,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 2 ** 26,
    });
  } catch {
    return '';
  }
}

/**
 * Versions of a content file that Git keeps, the latest first; none outside a repository.
 * @param dir the content folder
 */
export const listVersions = (dir: string, file: string): Version[] =>
  git(dir, 'log', '--format=%H %cs', '--', file)
    .split('\n')
    .filter((line) => line !== '')
    .map((line, age) => ({ commit: line.slice(0, 40), date: line.slice(41), age }));

/** The text of a file in a version; empty where it was not there. */
export const readVersion = (dir: string, file: string, commit: string): string =>
  git(dir, 'show', `${commit}:./${file}`);

/** What changed in a file since a version, word by word: `[-old-]{+new+}`. */
export const diffVersion = (dir: string, file: string, commit: string): string =>
  git(dir, 'diff', '--no-color', '--no-ext-diff', '-U1', '--word-diff=plain', commit, '--', file)
    .split('\n')
    .filter((line) => !/^(?:diff|index|---|\+\+\+|@@) ?/.test(line))
    .join('\n')
    .trim();

/** Section hashes of a text as it was; none where it had issues then. */
export function hashVersion(source: string, collection: EntryCollection, file: string): DocumentSection[] {
  const ignore = () => {};
  const frontmatter = validate(definitions[collection].frontmatter, parseFrontmatter(source, file, ignore), ignore);
  if (frontmatter === undefined) return [];
  const summary = summarizeDocument(parseDocument(source, { file, collection, report: ignore }));
  return getHashedSections({ frontmatter, summary });
}
