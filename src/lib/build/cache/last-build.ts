import { createHash, type Hash, hash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stockContentDir } from '../../content/reading/stock-content.ts';
import type { Folders } from '../folders/folders.ts';

/** What the last build was made from, and what it left: with neither changed there is nothing to do. */
export interface LastBuild {
  /** Hash of all that a build is made from. */
  inputs: string;
  pages: number;
  /** What the check said. */
  report: string;
  /** What the site must not be published without. */
  notice: string;
  /** Every file of the site, as the disk describes it. */
  files: string[];
}

/**
 * Hash of all that a build is made from: content, code, environment, options, and the date, which the checks look at.
 * @param parts whatever else the build depends on
 */
export const hashBuildInputs = ({ content, out }: Folders, parts: readonly string[]): string =>
  hash('sha256', JSON.stringify([out, hashContent(content), ...parts]), 'hex');

/** Hash of a content folder, and of the strings and the advice that it inherits: names and bytes of the files. */
export function hashContent(content: string): string {
  const sum = createHash('sha256');
  hashFiles(sum, content);
  if (content !== stockContentDir) {
    hashFiles(sum, join(stockContentDir, 'strings'));
    hashFile(sum, join(stockContentDir, 'advice.yaml'));
  }
  return sum.digest('hex');
}

/** Sorted: another disk lists the same files in another order. */
function hashFiles(sum: Hash, folder: string): void {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => !item.isDirectory())
    .map((item) => join(item.parentPath, item.name))
    .sort();
  for (const file of files) {
    sum.update(`${file.slice(folder.length)}\0`);
    hashFile(sum, file);
  }
}

function hashFile(sum: Hash, file: string): void {
  const stat = lstatSync(file, { throwIfNoEntry: false });
  sum.update(stat?.isFile() ? hash('sha256', readFileSync(file), 'buffer') : 'no file');
}

/** The last build, if it was made from the same inputs and all its files are as it left them. */
export function findLastBuild(file: string, inputs: string, { out }: Folders): LastBuild | undefined {
  try {
    const last = JSON.parse(readFileSync(file, 'utf8')) as LastBuild;
    return last.inputs === inputs && JSON.stringify(describeFiles(out)) === JSON.stringify(last.files)
      ? last
      : undefined;
  } catch {
    return undefined;
  }
}

/** Writes down what a build was made from and what it left. */
export function saveLastBuild(file: string, build: Omit<LastBuild, 'files'>, { out }: Folders): void {
  const unfinished = `${file}.${process.pid}.part`;
  writeFileSync(unfinished, JSON.stringify({ ...build, files: describeFiles(out) } satisfies LastBuild));
  renameSync(unfinished, file);
}

/** Forgets the last build: another one is on its way. */
export const forgetLastBuild = (file: string): void => rmSync(file, { force: true });

function describeFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => !item.isDirectory())
    .map((item) => {
      const path = join(item.parentPath, item.name);
      const { size, mtimeMs, ino } = statSync(path);
      return `${path.slice(folder.length)} ${size} ${mtimeMs} ${ino}`;
    })
    .sort();
}
