import { createHash, hash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Folders } from '../folders/folders.ts';

/** What the last build was made from, and what it left: with neither changed there is nothing to do. */
export interface LastBuild {
  /** Hash of all that a build is made from. */
  inputs: string;
  pages: number;
  /** What the check said. */
  report: string;
  /** Every file of the site, as the disk describes it. */
  files: string[];
}

/**
 * Hash of all that a build is made from: content, code, environment, options, and the date, which the checks look at.
 * @param parts whatever else the build depends on
 */
export const hashBuildInputs = ({ content, out }: Folders, parts: readonly string[]): string =>
  hash('sha256', JSON.stringify([out, hashContent(content), ...parts]), 'hex');

/** Hash of a content folder: names and bytes of its files. */
export function hashContent(content: string): string {
  const sum = createHash('sha256');
  for (const item of readdirSync(content, { recursive: true, withFileTypes: true })) {
    if (item.isDirectory()) continue;
    const path = join(item.parentPath, item.name);
    sum.update(`${path.slice(content.length)}\0`);
    sum.update(item.isFile() ? hash('sha256', readFileSync(path), 'buffer') : 'no file');
  }
  return sum.digest('hex');
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
